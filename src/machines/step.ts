/** Which documented step a state belongs to, read from its `meta.step`. */
import type { AnyMachineSnapshot } from 'xstate';

import type { StepMeta } from './method.ts';

/** Id of the documented step that a machine is in, if its state belongs to one. */
export function stepIn(snapshot: Pick<AnyMachineSnapshot, 'getMeta'>): string | undefined {
  const metas = Object.values(snapshot.getMeta() as Record<string, StepMeta | undefined>);
  return metas.find((meta) => meta?.step)?.step;
}
