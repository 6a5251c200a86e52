/** Which documented step of a page an attempt is in: the attempt and its method seen together. */
import type { AnyMachineSnapshot } from 'xstate';

import type { PageId } from './scenario.ts';
import { attemptStep, type SignInSnapshot } from './sign-in.ts';
import { stepIn } from './step.ts';

/** An attempt at one moment, with the method that it runs then. */
export interface Snapshots {
  readonly snapshot: SignInSnapshot;
  readonly methodSnapshot: AnyMachineSnapshot | undefined;
}

/**
 * The documented step of this page that the reader is in. None on a method's page once the reader
 * has gone over to another method: the steps there describe this method only.
 */
export function stepOnPage(
  { snapshot, methodSnapshot }: Snapshots,
  page: PageId,
): string | undefined {
  if (page === 'another-way') return attemptStep(snapshot);
  if (snapshot.context.method !== page) return undefined;
  if (snapshot.matches('choosingMethod')) return undefined;
  // Not the attempt's own count of second steps: a reader who came back is in this page's steps again.
  const step = stepIn(snapshot);
  return step === 'second-step' && methodSnapshot ? stepIn(methodSnapshot) : step;
}
