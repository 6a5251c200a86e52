/**
 * Every moment in which a reader can rest, in all exercises: each state of each statechart with each reason for a
 * refusal and each condition. Found by searching the machines, so a new state is looked at from the day it is there.
 */
import {
  initialTransition,
  transition,
  type AnyMachineSnapshot,
  type EventObject,
  type StateValue,
} from 'xstate';

import { attemptInput } from '../../../src/machines/documented.ts';
import type { MethodId } from '../../../src/machines/method-ids.ts';
import type { MethodContext } from '../../../src/machines/method.ts';
import { OUTCOMES } from '../../../src/machines/outcomes.ts';
import type { Snapshots } from '../../../src/machines/page-step.ts';
import { isReached, policiesFor, type Scenario } from '../../../src/machines/scenario.ts';
import { scenarios } from '../../../src/machines/scenarios/index.ts';
import { stateKey } from '../../../src/machines/search.ts';
import { otherMethods, signInMachine, type SignInSnapshot } from '../../../src/machines/sign-in.ts';
import { exploreMethod } from './method-graph.ts';
import { loadedMethods, smallPolicies } from './world.ts';

/** What a reader has before them. */
export interface Moment extends Snapshots {
  readonly scenario: Scenario;
  /** The statecharts' states that this is, as `app-code enteringCode`; an end is one of two. */
  readonly states: readonly string[];
  /** For people: `app-code enteringCode, expired`. */
  readonly name: string;
}

function leaf(value: StateValue): string {
  if (typeof value === 'string') return value;
  const [[state, inner] = ['', undefined]] = Object.entries(value);
  return inner === undefined ? state : leaf(inner);
}

/** The moments of the whole catalogue, each once, however many exercises come to it. */
export function restingMoments(): readonly Moment[] {
  const found = new Map<string, Moment>();
  const add: Add = (parts, moment) => {
    const key = parts.join('|');
    const isNew = !found.has(key);
    if (isNew) found.set(key, moment());
    return isNew;
  };
  for (const scenario of scenarios) {
    momentsOfAttempt(scenario, add);
    momentsOfMethod(scenario, add);
  }
  return [...found.values()];
}

/** Keeps a moment unless there is one with its key. */
type Add = (key: readonly unknown[], moment: () => Moment) => boolean;

/** The method's own states, inside an attempt that runs it. */
function momentsOfMethod(scenario: Scenario, add: Add): void {
  const { method, startedBy } = scenario;
  const running = runningAttempt(scenario);
  const { machine } = loadedMethods[method];
  const policies = JSON.stringify(scenario.policies);
  const addOne = (methodSnapshot: AnyMachineSnapshot) => {
    if (methodSnapshot.status !== 'active') return false;
    const { lastRefusal, conditions, ...context } = methodSnapshot.context as MethodContext & {
      messages?: readonly { arrived?: boolean }[];
    };
    const state = leaf(methodSnapshot.value as StateValue);
    const inbox = context.messages?.filter(({ arrived }) => arrived).length;
    return add([method, state, lastRefusal, startedBy, conditions, policies, inbox], () => ({
      scenario,
      snapshot: { ...running, context: { ...running.context, conditions } },
      methodSnapshot,
      states: [`${method} ${state}`, 'sign-in running'],
      name: [`${method} ${state}`, lastRefusal].filter(Boolean).join(', '),
    }));
  };
  exploreMethod(scenario, (snapshot) => {
    if (!addOne(snapshot)) return;
    for (const event of TYPED_TOO_LITTLE) addOne(transition(machine, snapshot, event)[0]);
  });
}

/** What no search tries, because nothing new can follow from it. */
const TYPED_TOO_LITTLE = [
  { type: 'CODE_SUBMITTED', code: '1' },
  { type: 'NUMBER_SUBMITTED', code: '1' },
  { type: 'PIN_SUBMITTED', pin: '1' },
];

/** The states of the attempt as a whole, in which a method just ends in every way that it can. */
function momentsOfAttempt(scenario: Scenario, add: Add): void {
  for (const { snapshot, ended } of exploreWhole(scenario)) {
    const { context, output } = snapshot;
    const state = leaf(snapshot.value);
    if (state === 'running') continue;
    const reached = output && isReached(scenario.goal, { ...context, outcome: output.outcome });
    const { method, conditions, unavailable } = context;
    const others = otherMethods(context).length;
    const { startedBy } = scenario;
    add([state, ended, method, startedBy, conditions, unavailable, others, reached], () => ({
      scenario,
      snapshot,
      methodSnapshot: undefined,
      states: [`sign-in ${state}`, ...(isOwnEnd(method, ended) ? [`${method} ${ended}`] : [])],
      name: `${method}: ${state}`,
    }));
  }
}

const isOwnEnd = (method: MethodId, ended: string | undefined): ended is string =>
  ended !== undefined && ended in loadedMethods[method].machine.root.states;

interface Whole {
  readonly snapshot: SignInSnapshot;
  /** How the method ended, if that has just led here. */
  readonly ended?: string | undefined;
}

function startWhole(scenario: Scenario): SignInSnapshot {
  const input = attemptInput(scenario, policiesFor(scenario, smallPolicies));
  return initialTransition(signInMachine, input)[0];
}

function take(snapshot: SignInSnapshot, event: EventObject): SignInSnapshot {
  const [after] = transition(signInMachine, snapshot, event as never);
  return after;
}

const loaded = ({ context }: SignInSnapshot): EventObject =>
  ({
    type: 'xstate.done.actor.loading',
    output: loadedMethods[context.method],
    actorId: 'loading',
  }) as EventObject;

const FAILED = {
  type: 'xstate.error.actor.loading',
  error: new Error('offline'),
  actorId: 'loading',
} as EventObject;

function runningAttempt(scenario: Scenario): SignInSnapshot {
  const opened = take(startWhole(scenario), { type: 'PASSWORD_SUBMITTED' });
  return take(opened, loaded(opened));
}

/** Everything that can happen to an attempt, its methods seen from outside. */
function exploreWhole(scenario: Scenario): Iterable<Whole> {
  const start = startWhole(scenario);
  const found = new Map<string, Whole>([[stateKey(start), { snapshot: start }]]);
  for (const { snapshot } of found.values()) {
    if (snapshot.status !== 'active') continue;
    for (const event of wholeMoves(snapshot)) {
      const after = take(snapshot, event);
      const { outcome: ended } = (event as { output?: { outcome?: string } }).output ?? {};
      const key = [stateKey(after), ended].join();
      if (after !== snapshot && !found.has(key)) found.set(key, { snapshot: after, ended });
    }
  }
  return found.values();
}

function wholeMoves(snapshot: SignInSnapshot): EventObject[] {
  const { context } = snapshot;
  // Leaving once is enough to see the list; more would only go round in it.
  const others = context.tried.length > 1 ? [] : otherMethods(context).slice(0, 1);
  const events = [
    'PASSWORD_SUBMITTED',
    'ANOTHER_WAY_CHOSEN',
    'METHOD_RESUMED',
    'UNKNOWN_METHOD_CHOSEN',
    'HELPDESK_CALLED',
    'REQUEST_DENIED',
    'REQUEST_REPORTED',
  ].map((type) => ({ type }));
  return [
    ...events,
    ...others.map((method) => ({ type: 'METHOD_CHOSEN', method })),
    loaded(snapshot),
    FAILED,
    ...OUTCOMES.map((outcome) => ({
      type: 'xstate.done.actor.method',
      output: { outcome },
      actorId: 'method',
    })),
  ];
}
