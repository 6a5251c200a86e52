// Does any exercise as a sensible reader would: looks at what is in sight, and takes the next step that promises something.
import { expect, type Locator } from '@playwright/test';
import { guide } from '../../../src/guide.ts';
import { METHOD_IDS } from '../../../src/machines/method-ids.ts';
import { codesIn, misread, type Practice } from './practice.ts';

const MOST_MOVES = 40;

/** So often a reader lets time pass without anything new before trying something else. */
const PATIENCE = 4;

/** What a reader keeps in mind during one exercise. */
interface Mind {
  readonly typed: Set<string>;
  asked: boolean;
  waited: number;
  /** A mistake that the task asks for is still to be made. */
  mistakeDue: boolean;
}

/**
 * Plays an open exercise to its end, whatever end that is.
 *
 * @param mistakeFirst - whether the task asks for a wrong code first
 */
export async function play(practice: Practice, mistakeFirst: boolean): Promise<void> {
  const mind: Mind = { typed: new Set(), asked: false, waited: 0, mistakeDue: mistakeFirst };
  for (let moves = 0; moves < MOST_MOVES; moves += 1) {
    if (await practice.root.getAttribute('data-outcome')) return;
    await move(practice, mind);
  }
  expect(await practice.root.getAttribute('data-outcome'), 'an end').not.toBe('');
}

async function move(practice: Practice, mind: Mind): Promise<void> {
  const { t, window, phone } = practice;
  if (await press(practice.button(t('phone.caller.refuse')))) return;
  // What is the matter with the phone stands in a list, with a button where it can be put right.
  if (await press(phone.getByRole('listitem').getByRole('button').first())) return;
  if (await practice.button(t('label.signIn'), window).isVisible()) return practice.signIn();
  if (await window.getByText(t('window.closed')).isVisible()) return decide(practice);
  const choices = window.getByRole('heading', { name: t('window.choose') });
  if (await choices.isVisible()) return chooseMethod(practice);
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
  const read = (await practice.codesOnPhone()).length > 0;
  await (read ? practice.button(practice.t('practice.notMe')).click() : practice.skip());
}

async function chooseMethod(practice: Practice): Promise<void> {
  for (const method of METHOD_IDS) {
    if (await practice.choice(method).isVisible()) return practice.choose(method);
  }
  return callHelpdesk(practice);
}

async function getCode(practice: Practice, mind: Mind): Promise<void> {
  const { t, phone } = practice;
  const own = phone.getByRole('listitem').filter({ hasText: guide.organisation.name });
  const shown = (await own.allInnerTexts()).flatMap(codesIn);
  const fresh = shown.filter((code) => !mind.typed.has(code)).at(-1);
  if (fresh !== undefined) return typeCode(practice, mind, fresh);

  if (await press(practice.newMessage)) return;
  if (await press(practice.messages)) return;
  if (await press(practice.app)) return;
  if (await phone.getByText(t('phone.notHere')).isVisible()) return callHelpdesk(practice);
  if (mind.waited >= PATIENCE || (await isHopeless(practice))) return giveUp(practice, mind);

  const again = practice.button(t('label.sendAgain'), practice.window);
  if (!mind.asked && (await press(again))) {
    mind.asked = true;
    mind.waited = 0;
    return;
  }
  mind.waited += 1;
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

/** The page or the phone says in words that no code will come. */
async function isHopeless({ t, window, phone }: Practice): Promise<boolean> {
  return (
    (await window.getByText(t('text-message.limit')).isVisible()) ||
    (await phone.getByText(t('app-code.empty')).isVisible())
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
