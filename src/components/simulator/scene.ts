/** Reads off an attempt what the views need to know: where it is, whose turn it is, what to say. */
import type { AnyMachineSnapshot, StateValue } from 'xstate';

import type { MessageKey } from '../../i18n/keys.ts';
import type { Snapshots } from '../../machines/page-step.ts';

/** Which of the two halves needs the reader. */
export type Half = 'window' | 'phone';

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
