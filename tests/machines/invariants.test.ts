/**
 * What must hold on every path of every method alone: only a reader who started the sign-in gets in,
 * a told code lets the stranger in, and no code but the newest one counts.
 */
import { transition, type AnyMachineSnapshot } from 'xstate';
import { describe, expect, it } from 'vitest';

import { METHOD_IDS, type MethodId } from '../../src/machines/method-ids.ts';
import type { MethodOutput } from '../../src/machines/method.ts';
import { appCodeParameters, type AppCodeSnapshot } from '../../src/machines/methods/app-code.ts';
import type { HardwareTokenSnapshot } from '../../src/machines/methods/hardware-token.ts';
import type { Scenario } from '../../src/machines/scenario.ts';
import type { Outbox } from '../../src/machines/text-messages.ts';
import { tokenParameters, tokenSecret } from '../../src/machines/token.ts';
import { codeAt } from '../../src/machines/totp.ts';
import { exploreMethod } from './support/method-graph.ts';
import { loadedMethods, madeUp, scenarioOf, smallPolicies } from './support/world.ts';

function outcomeOf({ output }: AnyMachineSnapshot) {
  return (output as MethodOutput | undefined)?.outcome;
}

/** The states in which a reader has a sign-in page of their own to type a code on. */
function withPage(scenario: Scenario): AnyMachineSnapshot[] {
  return [...exploreMethod(scenario).states.values()].filter(
    (snapshot) => snapshot.status === 'active' && snapshot.matches('signingIn'),
  );
}

function submit(scenario: Scenario, snapshot: AnyMachineSnapshot, code: string) {
  const { machine } = loadedMethods[scenario.method];
  const [after] = transition(machine, snapshot, { type: 'CODE_SUBMITTED', code });
  return outcomeOf(after as AnyMachineSnapshot);
}

describe.each(METHOD_IDS)('%s, when a stranger started the sign-in', (method) => {
  const asked = madeUp(method, { startedBy: 'stranger', conditions: ['someone-asks'] });
  const { states, edges } = exploreMethod(asked);
  const endsOf = (event: string) =>
    edges
      .filter((edge) => edge.event === event)
      .map(({ to }) => states.get(to))
      .map((state) => state && outcomeOf(state));

  it('never signs the reader in, nor locks them out', () => {
    const ends = new Set([...states.values()].map(outcomeOf));
    expect(ends).toEqual(new Set([undefined, 'denied', 'reported', 'strangerLetIn']));
  });

  it('takes no code on the page, because there is none', () => {
    expect(edges.map(({ event }) => event)).not.toContain('CODE_SUBMITTED');
  });

  it('lets the stranger in when the code is told', () => {
    expect(new Set(endsOf('CODE_TOLD'))).toEqual(new Set(['strangerLetIn']));
  });

  it.each([
    ['REQUEST_DENIED', 'denied'],
    ['REQUEST_REPORTED', 'reported'],
    ['CALLER_REFUSED', 'denied'],
  ])('ends well everywhere by %s: %s', (event, outcome) => {
    const resting = [...states.values()].filter(({ status }) => status === 'active');
    expect(endsOf(event)).toEqual(resting.map(() => outcome));
  });
});

/** A call has no code that could be told: whoever asks there asks for a key to be pressed. */
const hasCode = (method: MethodId) => method !== 'phone-call';

describe.each(METHOD_IDS)('%s, when the reader started the sign-in', (method) => {
  it('a told code is never harmless', { timeout: 60_000 }, () => {
    const { states, edges } = exploreMethod(madeUp(method, { conditions: ['someone-asks'] }));
    const told = edges.filter(({ event }) => event === 'CODE_TOLD');
    const ends = told.map(({ to }) => states.get(to)).map((state) => state && outcomeOf(state));
    expect(new Set(ends)).toEqual(new Set(hasCode(method) ? ['strangerLetIn'] : []));
  });
});

describe('text messages: the newest code counts', () => {
  it.each(['text-message-usual', 'text-message-reused', 'text-message-expired'] as const)(
    '%s',
    { timeout: 60_000 },
    (id) => {
      const scenario = scenarioOf(id);
      const verdicts = new Set<string>();
      for (const snapshot of withPage(scenario)) {
        const { messages } = snapshot.context as Outbox;
        const newest = messages.at(-1);
        for (const { id: number, status, code } of messages) {
          const counts = number === newest?.id && status === 'valid';
          verdicts.add(`${status} ${counts ? 'counts' : 'does not count'}`);
          expect(submit(scenario, snapshot, code) === 'verified', status).toBe(counts);
        }
      }
      const used = id === 'text-message-reused' ? ['used does not count'] : [];
      expect(verdicts).toEqual(
        new Set(['valid counts', 'expired does not count', 'superseded does not count', ...used]),
      );
    },
  );
});

describe('app codes: the codes of the drift window count, once', () => {
  /** Inclusive: the oldest and the newest time step whose code is accepted, counted from now. */
  it.each([
    ['app-code-usual', -1, 1],
    ['app-code-reused', 1, 1],
    ['app-code-clock-off', -1, 1],
    ['app-code-other-account', -1, 1],
  ] as const)('%s: steps %d to %d', (id, oldest, newest) => {
    const scenario = scenarioOf(id);
    const places = withPage(scenario) as AppCodeSnapshot[];
    expect(places.length).toBeGreaterThan(1);
    for (const snapshot of places) {
      const { secret, clock } = snapshot.context;
      for (let steps = -12; steps <= 12; steps++) {
        const moment = clock.now() + steps * smallPolicies.appCodePeriod * 1_000;
        const code = codeAt(secret, moment, appCodeParameters(smallPolicies));
        const accepted = submit(scenario, snapshot, code) === 'verified';
        expect(accepted, `step ${steps}`).toBe(steps >= oldest && steps <= newest);
      }
    }
  });
});

describe('token codes: the codes of the drift window count, once', () => {
  it.each([
    ['hardware-token-usual', -2, 2],
    ['hardware-token-reused', 1, 2],
    ['hardware-token-clock-off', -2, 2],
    ['hardware-token-of-colleague', -2, 2],
  ] as const)('%s: steps %d to %d', (id, oldest, newest) => {
    const scenario = scenarioOf(id);
    const places = withPage(scenario) as HardwareTokenSnapshot[];
    expect(places.length).toBeGreaterThan(1);
    const parameters = tokenParameters(smallPolicies);
    for (const snapshot of places) {
      const { clock } = snapshot.context;
      for (let steps = -12; steps <= 12; steps++) {
        const moment = clock.now() + steps * parameters.period * 1_000;
        const code = codeAt(tokenSecret(snapshot.context, 'own'), moment, parameters);
        const accepted = submit(scenario, snapshot, code) === 'verified';
        expect(accepted, `step ${steps}`).toBe(steps >= oldest && steps <= newest);
      }
    }
  });
});
