/**
 * A real attempt for tests: the attempt's actor on a clock that moves only when told to, with
 * repeatable chance and methods that load at once, or in whatever way a test gives.
 */
import {
  createActor,
  type ActorRefFrom,
  type AnyMachineSnapshot,
  type AnyEventObject,
  type SnapshotFrom,
} from 'xstate';

import { seededChance } from '../../../src/machines/chance.ts';
import { attemptInput } from '../../../src/machines/documented.ts';
import type { MethodId } from '../../../src/machines/method-ids.ts';
import type { Policies } from '../../../src/machines/policies.ts';
import { readySignIn, WaitingClock } from '../../../src/machines/replay.ts';
import { policiesFor, type Scenario } from '../../../src/machines/scenario.ts';
import type { signInMachine } from '../../../src/machines/sign-in.ts';
import { loadedMethods, smallPolicies } from './world.ts';

/** Where the simulated clock starts: two seconds into a time step of 30 and of 60 seconds. */
const START = Date.UTC(2027, 0, 4, 9, 0, 2);

/** The attempt with its methods at hand. Made once: a search starts it some ten thousand times. */
const readyMachine = readySignIn(loadedMethods);

/** What an attempt is tried with. */
export interface AttemptOptions {
  readonly policies?: Policies;
  readonly machine?: typeof signInMachine;
  /** The methods that this person has; all that the exercise allows when left out. */
  readonly methods?: readonly MethodId[];
}

/** A running attempt and what a test does with it. */
export interface Attempt {
  readonly actor: ActorRefFrom<typeof signInMachine>;
  readonly clock: WaitingClock;
  /** The attempt as a whole. */
  readonly whole: () => SnapshotFrom<typeof signInMachine>;
  /** The method that is running; undefined while none is. */
  readonly method: () => AnyMachineSnapshot | undefined;
  /** As the page does: an event that the method takes goes to the method, all others to the whole. */
  readonly send: (event: AnyEventObject) => void;
  /** Lets this many seconds go by, one by one, so that everything happens at its own moment. */
  readonly wait: (seconds: number) => void;
}

/** The events that a page sends to the attempt as a whole, even while a method is running. */
const FOR_THE_WHOLE = [
  'CONDITION_MENDED',
  'REQUEST_DENIED',
  'REQUEST_REPORTED',
  'PASSWORD_SUBMITTED',
  'ANOTHER_WAY_CHOSEN',
  'METHOD_CHOSEN',
  'METHOD_RESUMED',
  'LOAD_RETRIED',
  'HELPDESK_CALLED',
];

/** Starts an attempt at an exercise. */
export function startAttempt(scenario: Scenario, options: AttemptOptions = {}): Attempt {
  const { policies = smallPolicies, machine = readyMachine } = options;
  const clock = new WaitingClock();
  clock.set(START);
  const input = attemptInput(scenario, policiesFor(scenario, policies), {
    clock,
    chance: seededChance(7),
  });
  const { methods = input.methods } = options;
  const actor = createActor(machine, { clock, input: { ...input, methods } }).start();
  return {
    actor,
    clock,
    whole: () => actor.getSnapshot(),
    method: () => actor.getSnapshot().children.method?.getSnapshot(),
    send: (event) => {
      const running = actor.getSnapshot().children.method;
      if (running && !FOR_THE_WHOLE.includes(event.type)) running.send(event);
      else actor.send(event as Parameters<typeof actor.send>[0]);
    },
    wait: (seconds) => {
      for (let second = 0; second < seconds; second++) clock.increment(1_000);
    },
  };
}

/** Where an attempt is, as the page's `data-state` says it: `secondStep.signingIn.enteringCode`. */
export function placeOf(attempt: Attempt): string {
  const named = (value: unknown): string =>
    typeof value === 'string'
      ? value
      : Object.entries(value as object)
          .map(([name, inner]) => `${name}.${named(inner)}`)
          .join();
  const method = attempt.method();
  return method ? `secondStep.${named(method.value)}` : named(attempt.whole().value);
}
