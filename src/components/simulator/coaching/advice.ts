/** What to do next, as the simulator draws it: the control to point out, the half it is in, and why. */
import type { EventObject } from 'xstate';

import type { MessageKey } from '../../../i18n/keys.ts';
import { nextAction, type NextAction } from '../../../machines/next-action.ts';
import type { Scenario } from '../../../machines/scenario.ts';
import type { Mode } from '../modes.ts';
import type { Half } from '../scene.ts';
import type { Attempt } from '../use-attempt.ts';
import { explanationKeys } from './explanation.ts';

export interface Advice {
  readonly action: NextAction;
  /** The event of the control that is pointed out. */
  readonly next?: EventObject | undefined;
  /** Where that control is, if it is in one of the two halves. */
  readonly half?: Half | undefined;
  /** Keys of the sentence that says what to do and why, the most particular first. */
  readonly words: readonly MessageKey[];
  /** True of what was advised before something happened, while what is next is being worked out: nothing is pointed out. */
  readonly pending?: boolean;
}

/** What advice needs of an attempt. */
export type Advised = Pick<Attempt, 'snapshot' | 'methodSnapshot' | 'part' | 'clock'>;

/** Controls on the sign-in page; what is in neither half stands under both. */
const ON_PAGE = [
  'PASSWORD_SUBMITTED',
  'ANOTHER_WAY_CHOSEN',
  'METHOD_CHOSEN',
  'METHOD_RESUMED',
  'LOAD_RETRIED',
  'CODE_SUBMITTED',
  'RESEND_REQUESTED',
  'CALL_REQUESTED',
  'REQUESTED_AGAIN',
];
const UNDER_BOTH = ['HELPDESK_CALLED', 'REQUEST_DENIED'];

function halfOf({ type }: EventObject): Half | undefined {
  if (UNDER_BOTH.includes(type)) return undefined;
  return ON_PAGE.includes(type) ? 'window' : 'phone';
}

/** No code of an app or token lasts longer unnoticed than this, in milliseconds. */
const CODE_CHANGE = 30_000;

interface Known {
  readonly grounds: readonly unknown[];
  readonly advice: Advice | undefined;
}

/** The last advice, and what it was given on: a page is drawn far more often than something happens. */
let last: Known | undefined;
/** What stands in its place while the next is worked out. */
let waiting: Known | undefined;

function groundsOf({ snapshot, methodSnapshot, part, clock }: Advised, id: string, mode: Mode) {
  const step = Math.floor(clock.now() / CODE_CHANGE);
  return [snapshot, methodSnapshot, part, id, mode, step, ...clock.dues];
}

const isOn = (known: Known | undefined, grounds: Known['grounds']): boolean =>
  known?.grounds.length === grounds.length &&
  grounds.every((ground, index) => ground === known.grounds[index]);

/** The advice on an attempt; undefined once it has ended. */
export function advise(attempt: Advised, scenario: Scenario, mode: Mode): Advice | undefined {
  const grounds = groundsOf(attempt, scenario.id, mode);
  if (!isOn(last, grounds)) last = { grounds, advice: adviceOn(attempt, scenario, mode) };
  return last?.advice;
}

/**
 * The advice on an attempt, which a press never waits for: where it is not known yet, it is worked out once the press's own effect
 * has been painted, and the attempt is drawn again.
 */
export function adviseSoon(
  attempt: Advised & Pick<Attempt, 'redraw'>,
  scenario: Scenario,
  mode: Mode,
): Advice | undefined {
  const grounds = groundsOf(attempt, scenario.id, mode);
  if (isOn(last, grounds) || attempt.snapshot.output) return advise(attempt, scenario, mode);
  if (isOn(waiting, grounds)) return waiting?.advice;
  const { action = { kind: 'wait' }, words = [] } = last?.advice ?? {};
  const mine = { grounds, advice: { action, words, pending: true } } satisfies Known;
  waiting = mine;
  afterPaint(() => {
    // Something else has happened since: that is worked out instead.
    if (waiting !== mine) return;
    last = { grounds, advice: adviceOn(attempt, scenario, mode) };
    attempt.redraw(undefined);
  });
  return mine.advice;
}

/** Runs something as soon as the frame that comes next is on its way to the screen. */
function afterPaint(run: () => void): void {
  requestAnimationFrame(() => {
    setTimeout(run);
  });
}

function adviceOn(
  { snapshot, methodSnapshot, part, clock }: Advised,
  scenario: Scenario,
  mode: Mode,
): Advice | undefined {
  const action = nextAction({
    snapshot,
    methodSnapshot,
    scenario,
    method: part?.method,
    now: clock.now(),
    dues: clock.dues,
    patient: mode === 'show',
  });
  if (!action) return undefined;
  const words = explanationKeys(action, snapshot, scenario);
  if (action.kind !== 'act') return { action, words };
  return { action, words, next: action.event, half: halfOf(action.event) };
}
