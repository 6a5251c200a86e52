/** Runs one sign-in attempt and redraws whenever something changes in it. */
import { useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { createActor, fromPromise, type EventObject } from 'xstate';

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

/** Real chance: Web Crypto, which also works on plain http. */
const webCrypto: Chance = (length) => crypto.getRandomValues(new Uint8Array(length));

/** Every code changes on the full minute, whether it is shown for 30 seconds or for 60. */
const MINUTE = 60_000;

/** Now, or the moment before a change of code that the exercise asks for. */
function startingMoment({ secondsLeft }: Scenario): number {
  const now = Date.now();
  return secondsLeft === undefined ? now : now - (now % MINUTE) + MINUTE - secondsLeft * 1_000;
}

function createAttempt(source: AttemptSource, parts: Map<MethodId, Part>) {
  const { scenario, methods, stringsAddress, messages } = source;
  const policies = policiesFor(scenario, source.policies);
  const clock = new PracticeClock(startingMoment(scenario));
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
      chance: source.chance ?? webCrypto,
    },
  });
  return { actor, clock, load };
}

/**
 * One attempt at an exercise.
 *
 * Until the page is alive (and on the server) it shows the attempt's first state.
 *
 * @param run - a new number starts the exercise again
 */
export function useAttempt(source: AttemptSource, run: number) {
  const parts = useRef(new Map<MethodId, Part>()).current;
  const { scenario } = source;
  const attempt = useMemo(() => createAttempt(source, parts), [scenario.id, run]);
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
  const child = snapshot.children.method;
  const methodSnapshot = child?.getSnapshot();
  return {
    snapshot,
    methodSnapshot,
    clock,
    redraw,
    /** True once the first method is there, or is known not to come. */
    settled,
    part: parts.get(snapshot.context.method),
    allMessages: [...parts.values()].map(({ messages }) => messages),
    send: (event: SignInEvent) => {
      actor.send(event);
    },
    sendToMethod: (event: EventObject) => child?.send(event),
  };
}

export type Attempt = ReturnType<typeof useAttempt>;
