/** Reads off an attempt what the views need to know: where it is, whose turn it is, what to say. */
import type { AnyMachineSnapshot, StateValue } from 'xstate';

import type { MessageKey } from '../../i18n/keys.ts';
import type { PageId } from '../../machines/scenario.ts';
import { stepIn } from '../../machines/step.ts';
import { attemptStep } from '../../machines/sign-in.ts';
import type { Attempt } from './use-attempt.ts';

/** Which of the two halves needs the reader. */
export type Half = 'window' | 'phone';

type Snapshots = Pick<Attempt, 'snapshot' | 'methodSnapshot'>;

/** The innermost active state's name. */
function leaf(value: StateValue): string {
  if (typeof value === 'string') return value;
  const [[state, inner] = ['', undefined]] = Object.entries(value);
  return inner === undefined ? state : leaf(inner);
}

/** The state as the page contract names it: `<attempt state>` or `secondStep.<method state>`. */
export function stateName({ snapshot, methodSnapshot }: Snapshots): string {
  const outer = snapshot.value;
  if (typeof outer === 'string') return outer;
  const inner = leaf(outer);
  return `secondStep.${inner === 'running' && methodSnapshot ? leaf(methodSnapshot.value as StateValue) : inner}`;
}

/** Whether the attempt, or the method it runs, carries a tag. */
export function hasTag({ snapshot, methodSnapshot }: Snapshots, tag: string): boolean {
  return (snapshot as AnyMachineSnapshot).hasTag(tag) || methodSnapshot?.hasTag(tag) === true;
}

/** The half that needs the reader now. */
export function halfInTurn(snapshots: Snapshots): Half {
  return hasTag(snapshots, 'act:phone') ? 'phone' : 'window';
}

/** Key of the sentence that says what has just happened. */
export function saysKey({ snapshot, methodSnapshot }: Snapshots): MessageKey {
  const running = typeof snapshot.value === 'object' && leaf(snapshot.value) === 'running';
  return (
    running && methodSnapshot
      ? `${snapshot.context.method}.says.${leaf(methodSnapshot.value as StateValue)}`
      : `practice.says.${leaf(snapshot.value)}`
  ) as MessageKey;
}

/**
 * The documented step of this page that the reader is in. None on a method's page once the reader
 * has gone over to another method: the steps there describe this method only.
 */
export function stepOnPage(snapshots: Snapshots, page: PageId): string | undefined {
  const { snapshot, methodSnapshot } = snapshots;
  if (page === 'another-way') return attemptStep(snapshot);
  if (snapshot.context.method !== page) return undefined;
  if (snapshot.matches('choosingMethod')) return undefined;
  // Not the attempt's own count of second steps: a reader who came back is in this page's steps again.
  const step = stepIn(snapshot);
  return step === 'second-step' && methodSnapshot ? stepIn(methodSnapshot) : step;
}
