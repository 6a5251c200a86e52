// Does any exercise as a sensible reader would: looks at what is in sight, and takes the next step that promises something.
import { expect, type Locator } from '@playwright/test';
import { guide } from '../../../src/guide.ts';
import { deviceOf, METHOD_IDS, type Device } from '../../../src/machines/method-ids.ts';
import type { Goal } from '../../../src/machines/scenario.ts';
import { codesIn, misread, type Practice } from './practice.ts';
import { answerRequest, isWithoutRequest, refuseRequest } from './requests.ts';

const MOST_MOVES = 40;

/** So often a reader lets time pass without anything new before trying something else. */
const PATIENCE = 4;

/** What a reader keeps in mind during one exercise. */
interface Mind {
  readonly typed: Set<string>;
  asked: boolean;
  waited: number;
  /** Pressed a token's button since the last wait. */
  pressed: boolean;
  /** What turned out not to be at hand. */
  readonly missing: Set<Device>;
  /** A mistake that the task asks for is still to be made. */
  mistakeDue: boolean;
  readonly goal: Goal;
}

/**
 * Plays an open exercise to its end, whatever end that is.
 *
 * @param goal - what the task asks for
 */
export async function play(practice: Practice, goal: Goal): Promise<void> {
  const mind: Mind = {
    typed: new Set(),
    asked: false,
    waited: 0,
    pressed: false,
    missing: new Set(),
    mistakeDue: goal.refused === true,
    goal,
  };
  for (let moves = 0; moves < MOST_MOVES; moves += 1) {
    if (await practice.root.getAttribute('data-outcome')) return;
    await move(practice, mind);
  }
  expect(await practice.root.getAttribute('data-outcome'), 'an end').not.toBe('');
}

async function move(practice: Practice, mind: Mind): Promise<void> {
  const { t, window, phone } = practice;
  if (await press(practice.button(t('phone.caller.refuse')))) return;
  if (await press(practice.button(t('phone-call.caller.refuse')))) return;
  // What is the matter stands in a list, with a button where it can be put right. Tokens lie in one too.
  const tokens = new RegExp(`${t('hardware-token.press')}|${t('hardware-token.pressOther')}`, 'u');
  const matters = phone.getByRole('listitem').filter({ hasNotText: tokens });
  if (await press(matters.getByRole('button').first())) return;
  if (await practice.button(t('label.signIn'), window).isVisible()) return practice.signIn();
  if (await window.getByText(t('window.closed')).isVisible()) return decide(practice);
  const choices = window.getByRole('heading', { name: t('window.choose') });
  if (await choices.isVisible()) return chooseMethod(practice, mind);
  if (await practice.hasTitle('phone-call.title', 'phone-call.notConfirmedTitle')) {
    return takeCall(practice, mind);
  }
  if (await answerRequest(practice, mind.mistakeDue)) {
    // The mistake is made when the page no longer waits for this answer.
    if (await practice.root.getByRole('alert').isVisible()) mind.mistakeDue = false;
    return;
  }
  return getCode(practice, mind);
}

async function press(button: Locator): Promise<boolean> {
  if (!(await button.isVisible())) return false;
  await button.click();
  return true;
}

/** Somebody else is signing in: the reader looks at what comes, and refuses. */
async function decide(practice: Practice): Promise<void> {
  if (await press(practice.newMessage)) return;
  if (await press(practice.button(practice.t('phone-call.decline'), practice.phone))) return;
  if (await refuseRequest(practice)) return;
  const read = (await practice.codesOnPhone()).length > 0;
  await (read ? practice.button(practice.t('practice.notMe')).click() : practice.skip());
}

async function chooseMethod(practice: Practice, { goal, missing }: Mind): Promise<void> {
  const { t, window } = practice;
  if (await window.getByText(t('persona.otherPhone')).isVisible()) return callHelpdesk(practice);
  for (const method of goal.method ? [goal.method] : METHOD_IDS) {
    const useful = !missing.has(deviceOf(method));
    if (useful && (await practice.choice(method).isVisible())) return practice.choose(method);
  }
  return callHelpdesk(practice);
}

/** The page calls, or has called: the reader answers and does what the task says, else tries again. */
async function takeCall(practice: Practice, mind: Mind): Promise<void> {
  const { t, phone, window } = practice;
  if (await phone.getByText(t('phone.notHere')).isVisible()) return callHelpdesk(practice);
  if (mind.goal.outcome === 'unavailable') return callHelpdesk(practice);
  if (await press(practice.button(t('phone-call.answer'), phone))) return;
  if (await practice.button(t('phone-call.hangUp'), phone).isVisible()) {
    if (mind.waited >= PATIENCE) return giveUp(practice, mind);
    mind.waited += 1;
    return practice.pressKeys(await keysFor(practice, mind));
  }
  const away = await phone.getByText(t('phone-call.deskAway')).isVisible();
  const again = practice.button(t('label.callAgain'), window);
  if (!away && !mind.asked && (await press(again))) {
    mind.asked = !mind.mistakeDue;
    return;
  }
  if (
    away ||
    (await again.isVisible()) ||
    (await window.getByText(t('phone-call.limit')).isVisible())
  ) {
    return giveUp(practice, mind);
  }
  await practice.skip();
}

/** What the reader presses in a call: the report or the mistake that the task asks for, or the yes. */
async function keysFor(practice: Practice, mind: Mind): Promise<string> {
  if (mind.goal.outcome === 'reported') return '0#1';
  const pin = await practice.pinOnPaper();
  if (!mind.mistakeDue) return `${pin}#`;
  mind.mistakeDue = false;
  return pin ? `${misread(pin)}#` : '5';
}

async function getCode(practice: Practice, mind: Mind): Promise<void> {
  const { t, phone } = practice;
  const whose = new RegExp(`${guide.organisation.name}|${t('persona.name')}`, 'u');
  const own = phone.getByRole('listitem').filter({ hasText: whose });
  const shown = (await own.allInnerTexts()).flatMap(codesIn);
  const fresh = shown.filter((code) => !mind.typed.has(code)).at(-1);
  if (fresh !== undefined) return typeCode(practice, mind, fresh);

  if (await press(practice.newMessage)) return;
  if (await press(practice.messages)) return;
  if (await press(practice.app)) return;
  for (const device of ['phone', 'token'] as const) {
    if (await phone.getByText(t(`${device}.notHere`)).isVisible()) {
      mind.missing.add(device);
      return (await isForHelpdesk(practice)) ? callHelpdesk(practice) : giveUp(practice, mind);
    }
  }
  if (await isForHelpdesk(practice)) return callHelpdesk(practice);
  if (!mind.pressed && (await press(practice.tokenButton))) {
    mind.pressed = true;
    return;
  }
  if (mind.waited >= PATIENCE || (await isHopeless(practice))) return giveUp(practice, mind);

  const again = practice.button(t('label.sendAgain'), practice.window);
  if (!mind.asked && (await press(again))) {
    mind.asked = true;
    mind.waited = 0;
    return;
  }
  mind.waited += 1;
  mind.pressed = false;
  await practice.skip();
}

async function typeCode(practice: Practice, mind: Mind, code: string): Promise<void> {
  mind.waited = 0;
  if (mind.mistakeDue) {
    mind.mistakeDue = false;
    return practice.enter(misread(code));
  }
  mind.typed.add(code);
  return practice.enter(code);
}

/** Something is lost or broken: that can't wait until the reader is in by another way. */
async function isForHelpdesk({ t, window, phone }: Practice): Promise<boolean> {
  return (
    (await phone.getByText(t('condition.phone-lost.seen')).isVisible()) ||
    (await phone.getByText(t('condition.token-lost.seen')).isVisible()) ||
    (await phone.getByText(t('hardware-token.error'), { exact: true }).isVisible()) ||
    (await window.getByText(t('hardware-token.reason.clock-drift')).isVisible())
  );
}

/** The page or the phone says in words that no code will come. */
async function isHopeless(practice: Practice): Promise<boolean> {
  const { t, window, phone } = practice;
  return (
    (await window.getByText(t('text-message.limit')).isVisible()) ||
    (await phone.getByText(t('app-code.empty')).isVisible()) ||
    (await isWithoutRequest(practice))
  );
}

async function giveUp(practice: Practice, mind: Mind): Promise<void> {
  mind.waited = 0;
  const way = practice.button(practice.t('label.signInAnotherWay'), practice.window);
  if (!(await press(way))) await callHelpdesk(practice);
}

async function callHelpdesk(practice: Practice): Promise<void> {
  await practice.button(practice.t('practice.askHelpdesk')).click();
}
