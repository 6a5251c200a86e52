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

/** The last advice, and what it was given on: a page is drawn far more often than something happens. */
let last: { readonly grounds: readonly unknown[]; readonly advice: Advice | undefined } | undefined;

/** The advice on an attempt; undefined once it has ended. */
export function advise(attempt: Advised, scenario: Scenario, mode: Mode): Advice | undefined {
  const { snapshot, methodSnapshot, part, clock } = attempt;
  const step = Math.floor(clock.now() / CODE_CHANGE);
  const grounds = [snapshot, methodSnapshot, part, scenario.id, mode, step, ...clock.dues];
  const known =
    last?.grounds.length === grounds.length &&
    grounds.every((ground, index) => ground === last?.grounds[index]);
  if (!known) last = { grounds, advice: adviceOn(attempt, scenario, mode) };
  return last?.advice;
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
