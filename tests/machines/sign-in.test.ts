/** The attempt alone, with its methods seen from outside as something that loads, runs and ends. */
import type { AnyMachineSnapshot, EventObject } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph';
import { describe, expect, it } from 'vitest';

import { attemptInput } from '../../src/machines/documented.ts';
import { OUTCOMES, type Outcome } from '../../src/machines/outcomes.ts';
import type { Scenario } from '../../src/machines/scenario.ts';
import { otherMethods, signInMachine, type SignInEvent } from '../../src/machines/sign-in.ts';
import { methodKey, nameOf } from './support/graph.ts';
import { loadedMethods, madeUp, smallPolicies } from './support/world.ts';

/** What methods end in. They never end in `abandoned`: leaving is up to the attempt. */
const METHOD_OUTCOMES = OUTCOMES.filter((outcome) => outcome !== 'abandoned');

const loaded = (output: unknown) => ({ type: 'xstate.done.actor.loading', output });
const ended = (outcome: Outcome) => ({ type: 'xstate.done.actor.method', output: { outcome } });

interface Transition {
  readonly from: AnyMachineSnapshot;
  readonly event: EventObject;
  readonly to: AnyMachineSnapshot;
}

/** Every transition of the attempt alone. */
function transitionsOf(scenario: Scenario): Transition[] {
  const map = getAdjacencyMap(signInMachine, {
    input: attemptInput(scenario, smallPolicies),
    serializeState: ({ value, context }) =>
      methodKey({ value, context }) + context.method + String(context.unavailable),
    serializeEvent: (event) => nameOf(event) + String(outcomeOf(event)),
    events: ({ context }) =>
      [
        { type: 'PASSWORD_SUBMITTED' },
        { type: 'ANOTHER_WAY_CHOSEN' },
        ...otherMethods(context).map((method) => ({ type: 'METHOD_CHOSEN', method })),
        { type: 'METHOD_RESUMED' },
        { type: 'LOAD_RETRIED' },
        { type: 'HELPDESK_CALLED' },
        { type: 'REQUEST_DENIED' },
        { type: 'REQUEST_REPORTED' },
        loaded(loadedMethods[context.method]),
        { type: 'xstate.error.actor.loading' },
        ...METHOD_OUTCOMES.map(ended),
      ] as SignInEvent[],
    filterEvents: (snapshot, event) => snapshot.can(event),
  });
  return adjacencyMapToArray(map).map(({ state, event, nextState }) => ({
    from: state,
    event,
    to: nextState,
  }));
}

/** The outcome that an ended attempt, or an ended method, comes with. */
function outcomeOf(ended: object): Outcome | undefined {
  return (ended as { output?: { outcome?: Outcome } }).output?.outcome;
}

describe.each(['reader', 'stranger'] as const)('an attempt started by a %s', (startedBy) => {
  const transitions = transitionsOf(madeUp('text-message', { startedBy }));
  const on = (type: string) => transitions.filter(({ event }) => event.type === type);
  const resting = [...new Set(transitions.map(({ from }) => from))];

  it('ends with what its method ended with, or offers the other ways', () => {
    const ends = METHOD_OUTCOMES.map((outcome) => {
      const same = on('xstate.done.actor.method').filter(
        ({ event }) => outcomeOf(event) === outcome,
      );
      return [outcome, new Set(same.map(({ to }) => outcomeOf(to) ?? JSON.stringify(to.value)))];
    });
    expect(Object.fromEntries(ends)).toEqual({
      ...Object.fromEntries(METHOD_OUTCOMES.map((outcome) => [outcome, new Set([outcome])])),
      unavailable: new Set(['"choosingMethod"']),
    });
  });

  it('never reaches `signedIn` but through a method that verified', () => {
    const into = transitions.filter(({ to }) => to.value === 'signedIn');
    expect(new Set(into.map(({ event }) => event.type))).toEqual(
      new Set(['xstate.done.actor.method']),
    );
  });

  it.each([
    ['HELPDESK_CALLED', startedBy === 'reader' ? 'unavailable' : 'reported'],
    ['REQUEST_DENIED', 'denied'],
    ['REQUEST_REPORTED', 'reported'],
  ])('%s works everywhere', (type, outcome) => {
    const running = (snapshot: AnyMachineSnapshot) =>
      snapshot.matches({ secondStep: 'running' }) && type.startsWith('REQUEST_');
    for (const { from, to } of on(type)) {
      // While a method runs, it is the method that takes a refusal: invariants.test.ts proves it.
      if (!running(from)) expect(outcomeOf(to), JSON.stringify(from.value)).toBe(outcome);
    }
    expect(on(type).filter(({ from }) => !running(from)).length).toBe(
      resting.filter((snapshot) => !running(snapshot)).length,
    );
  });
});

describe('another way', () => {
  const transitions = transitionsOf(madeUp('text-message'));

  it('can be chosen everywhere in the second step, while there is one', () => {
    const inSecondStep = [
      ...new Set(transitions.map(({ from }) => from).filter((from) => from.matches('secondStep'))),
    ];
    const left = transitions.filter(({ event }) => event.type === 'ANOTHER_WAY_CHOSEN');
    const withOther = inSecondStep.filter(
      ({ context }) => otherMethods(context as Parameters<typeof otherMethods>[0]).length > 0,
    );
    expect(new Set(left.map(({ from }) => from))).toEqual(new Set(withOther));
    expect(new Set(withOther.map(({ value }) => JSON.stringify(value)))).toEqual(
      new Set(
        ['loading', 'loadFailed', 'running'].map((secondStep) => `{"secondStep":"${secondStep}"}`),
      ),
    );
    for (const { to } of left) expect(to.value).toBe('choosingMethod');
  });

  it('is not offered to somebody with one method, nor on a stranger’s page', () => {
    for (const scenario of [
      madeUp('text-message', { conditions: ['only-method'] }),
      madeUp('text-message', { startedBy: 'stranger' }),
    ]) {
      const events = transitionsOf(scenario).map(({ event }) => event.type);
      expect(events).not.toContain('ANOTHER_WAY_CHOSEN');
    }
  });
});
