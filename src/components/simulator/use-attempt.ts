/** Runs one sign-in attempt and redraws whenever something changes in it. */
import { useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { createActor, fromPromise, type ActorRefFrom, type EventObject } from 'xstate';

import type { Messages } from '../../i18n/keys.ts';
import type { Chance } from '../../machines/chance.ts';
import type { MethodId } from '../../machines/method-ids.ts';
import { methodsOf, policiesFor, type Scenario } from '../../machines/scenario.ts';
import { signInMachine, type SignInEvent } from '../../machines/sign-in.ts';
import type { Policies } from '../../machines/policies.ts';
import { PracticeClock } from './clock.ts';
import { loadPart, type Part } from './part.ts';

/** Where an attempt gets what it needs. */
export interface AttemptSource {
  readonly scenario: Scenario;
  readonly methods: readonly MethodId[];
  readonly policies: Policies;
  readonly stringsAddress: string;
  readonly messages: Messages;
  /** Where codes come from; Web Crypto where nothing is given. */
  readonly chance?: Chance;
}

/** Something that happened in an attempt: an event that was sent, or, without one, something that time brought. */
export interface Happening {
  /** The moment on the attempt's clock, in milliseconds. */
  readonly at: number;
  readonly event?: EventObject | undefined;
  readonly toMethod?: boolean | undefined;
}

/** An attempt on its own clock, with what is needed to play it again. */
export interface RunningAttempt {
  readonly actor: ActorRefFrom<typeof signInMachine>;
  readonly clock: PracticeClock;
  readonly load: (method: MethodId) => Promise<Part>;
  /** Everything that happened, in order. */
  readonly journal: readonly Happening[];
  /** True once the simulator itself has done something for the reader. */
  shown: boolean;
  readonly send: (event: SignInEvent) => void;
  readonly sendToMethod: (event: EventObject) => void;
  /** The same attempt from its start, with the same codes; it does not run yet. */
  readonly anew: () => RunningAttempt;
}

/** Real chance: Web Crypto, which also works on plain http. */
const webCrypto: Chance = (length) => crypto.getRandomValues(new Uint8Array(length));

/** Every code changes on the full minute, whether it is shown for 30 seconds or for 60. */
const MINUTE = 60_000;

/** Now, or the moment before a change of code that the exercise asks for. */
function startingMoment({ secondsLeft }: Scenario): number {
  const now = Date.now();
  return secondsLeft === undefined ? now : now - (now % MINUTE) + MINUTE - secondsLeft * 1_000;
}

/**
 * An attempt at an exercise; it does not run yet.
 *
 * @param start - when its clock starts; for an attempt played again
 * @param drawn - what chance gave, filled while it is drawn: played again, it gives the same
 */
export function createAttempt(
  source: AttemptSource,
  parts: Map<MethodId, Part>,
  start: number = startingMoment(source.scenario),
  drawn: Uint8Array[] = [],
): RunningAttempt {
  const { scenario, methods, stringsAddress, messages } = source;
  const policies = policiesFor(scenario, source.policies);
  const clock = new PracticeClock(start);
  const { chance = webCrypto } = source;
  let draws = 0;
  const load = async (method: MethodId): Promise<Part> => {
    const part = parts.get(method) ?? (await loadPart(method, stringsAddress, messages));
    await part.method.prepare?.(policies);
    parts.set(method, part);
    return part;
  };
  const machine = signInMachine.provide({
    actors: {
      loadMethod: fromPromise(async ({ input }: { input: MethodId }) => (await load(input)).method),
    },
  });
  const { startedBy, method, conditions } = scenario;
  const actor = createActor(machine, {
    clock,
    input: {
      startedBy,
      method,
      conditions,
      methods: methodsOf(scenario, methods),
      policies,
      clock,
      chance: (length) => (drawn[draws++] ??= chance(length)),
    },
  });
  const journal: Happening[] = [];
  const note = (event?: EventObject, toMethod?: boolean) => {
    journal.push({ at: clock.now(), event, toMethod });
  };
  clock.onFire = note;
  return {
    actor,
    clock,
    load,
    journal,
    shown: false,
    send: (event: SignInEvent) => {
      note(event);
      actor.send(event);
    },
    sendToMethod: (event: EventObject) => {
      note(event, true);
      actor.getSnapshot().children.method?.send(event);
    },
    anew: () => createAttempt(source, parts, start, drawn),
  };
}

/** One go at an exercise; a new one starts it again. */
export interface Run {
  /** An attempt that is under way already. */
  readonly ready?: RunningAttempt;
}

/**
 * One attempt at an exercise.
 *
 * Until the page is alive (and on the server) it shows the attempt's first state.
 *
 * @param run - a new one starts the exercise again
 */
export function useAttempt(source: AttemptSource, run: Run) {
  const parts = useRef(new Map<MethodId, Part>()).current;
  const { scenario } = source;
  const attempt = useMemo(() => run.ready ?? createAttempt(source, parts), [scenario.id, run]);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [settled, settle] = useReducer(() => true, false);
  const { actor, clock } = attempt;

  useEffect(() => {
    // Ahead of need, so that the second step opens at once. If it fails, the attempt tries again.
    void attempt.load(scenario.method).then(settle, settle);
    const subscription = actor.subscribe(redraw);
    actor.start();
    return () => {
      subscription.unsubscribe();
      actor.stop();
      clock.stop();
    };
  }, [attempt]);

  const snapshot = actor.getSnapshot();
  const methodSnapshot = snapshot.children.method?.getSnapshot();
  return {
    ...attempt,
    running: attempt,
    snapshot,
    methodSnapshot,
    redraw,
    /** True once the first method is there, or is known not to come. */
    settled,
    part: parts.get(snapshot.context.method),
    allMessages: [...parts.values()].map(({ messages }) => messages),
  };
}

export type Attempt = ReturnType<typeof useAttempt>;
