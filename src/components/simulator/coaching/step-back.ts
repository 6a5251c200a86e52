/** Goes one step back: the same attempt, with the same codes, played again up to before what happened last. */
import type { Happening, RunningAttempt } from '../use-attempt.ts';

/** What is left of a journal without its last step: one thing that was done, or all that time brought since. */
export function withoutLastStep(journal: readonly Happening[]): readonly Happening[] {
  const lastAct = journal.findLastIndex(({ event }) => event !== undefined);
  const waited = lastAct < journal.length - 1;
  return journal.slice(0, waited ? lastAct + 1 : lastAct);
}

/** Waits for a method's part. It has been loaded before, so that takes no time that anybody sees. */
async function loaded({ actor }: RunningAttempt): Promise<void> {
  while (actor.getSnapshot().matches({ secondStep: 'loading' })) {
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** The attempt before its last step, running, its clock stopped. */
export async function stepBack(attempt: RunningAttempt): Promise<RunningAttempt> {
  const again = attempt.anew();
  again.shown = attempt.shown;
  again.clock.pause();
  again.actor.start();
  for (const { at, event, toMethod } of withoutLastStep(attempt.journal)) {
    await loaded(again);
    again.clock.replay(at, event === undefined);
    if (event && toMethod) again.sendToMethod(event);
    else if (event) again.send(event as Parameters<typeof again.send>[0]);
  }
  await loaded(again);
  return again;
}
