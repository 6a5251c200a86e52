/** Which method survives which mishap: what the statecharts answer, held against the facts and against the exercises. */
import { initialTransition, type AnyMachineSnapshot } from 'xstate';
import { describe, expect, it } from 'vitest';

import { isMendable } from '../../src/machines/conditions.ts';
import { coverage, survives } from '../../src/machines/coverage.ts';
import { attemptInput, methodSearch, stillPorts } from '../../src/machines/documented.ts';
import {
  holdingFacts,
  HOLDINGS,
  holdingsOf,
  PLACES,
  type HoldingId,
} from '../../src/machines/holdings.ts';
import { lockOuts } from '../../src/machines/lock-out.ts';
import { METHOD_IDS } from '../../src/machines/method-ids.ts';
import { conditionsOf, MISHAPS, type MishapId } from '../../src/machines/mishaps.ts';
import { scenarios } from '../../src/machines/scenarios/index.ts';
import { policiesFor, type Scenario } from '../../src/machines/scenario.ts';
import { shortestWay } from '../../src/machines/search.ts';
import { loadedMethods, smallPolicies } from './support/world.ts';

const grid = await coverage(HOLDINGS, smallPolicies);
const works = (holding: HoldingId, mishap: MishapId) => grid[holding]?.[mishap] === undefined;
const failing = (mishap: MishapId) => HOLDINGS.filter((holding) => !works(holding, mishap));
const on = (...places: string[]) =>
  HOLDINGS.filter((id) => places.includes(holdingFacts[id].place));
const by = (...methods: string[]) =>
  HOLDINGS.filter((id) => methods.includes(holdingFacts[id].method));

/** What wordings, locks and PINs have to do with. Searched here, since it takes as long as it takes. */
const touched = by('app-notification', 'phone-call');
const inOlderSystems = await coverage(touched, {
  ...smallPolicies,
  notificationWordings: ['approve'],
  notificationLocks: ['pin'],
  callPins: ['pin'],
  callReporting: false,
});

describe('the facts', () => {
  it.each<[MishapId, readonly HoldingId[]]>([
    ['phone-lost', on('phone')],
    ['battery-empty', on('phone')],
    ['new-phone', on('phone').filter((id) => !by('text-message', 'phone-call').includes(id))],
    ['number-changed', ['text-message@phone', 'phone-call@phone']],
    ['phone-end', by('text-message', 'phone-call')],
    ['spare-lost', on('spare')],
    ['token-lost', by('hardware-token')],
    ['key-lost', on('key')],
    ['computer-lost', on('computer', 'desk-computer')],
    ['away-from-desk', on('desk-phone', 'desk-token', 'desk-computer')],
    ['no-internet', [...by('app-notification'), 'passkey@phone']],
    ['no-signal', by('text-message', 'phone-call').filter((id) => id !== 'phone-call@desk')],
    ['abroad', [...by('text-message', 'phone-call'), 'hardware-token@desk', 'passkey@desk']],
  ])('%s stops exactly what it must', (mishap, expected) => {
    expect(failing(mishap)).toEqual(HOLDINGS.filter((id) => expected.includes(id)));
  });

  it('has a fact for every mishap above', () => {
    expect(MISHAPS).toHaveLength(13);
  });

  it('lets nothing but itself stop a passkey that phone and computer share', () => {
    expect(grid['passkey@synced']).toEqual({});
  });

  it('tells no one who depends on a single thing that they are safe', () => {
    for (const place of PLACES.filter((one) => one !== 'synced')) {
      expect(lockOuts(grid, on(place)), place).not.toEqual([]);
    }
  });

  it('gives as the reason a condition of that very mishap, which alone is enough', () => {
    for (const holding of HOLDINGS) {
      const { place, always = [], method } = holdingFacts[holding];
      for (const [mishap, reason] of Object.entries(grid[holding] ?? {})) {
        const device = place === 'spare' ? 'spare' : 'phone';
        expect(conditionsOf(mishap as MishapId, device)).toContain(reason);
        if (method === 'passkey') continue;
        expect(survives(loadedMethods[method], [...always, reason], smallPolicies)).toBe(false);
      }
    }
  });
});

describe('the statecharts decide', () => {
  it('whatever the organisation’s wordings and locks are', () => {
    for (const holding of touched) expect(inOlderSystems[holding], holding).toEqual(grid[holding]);
  });

  it('when nothing is wrong, everything works', () => {
    for (const method of METHOD_IDS) {
      expect(survives(loadedMethods[method], [], smallPolicies), method).toBe(true);
    }
  });

  it('mends nothing: what can be mended on the spot still stops a method at that moment', () => {
    expect(survives(loadedMethods['text-message'], ['aeroplane-mode'], smallPolicies)).toBe(false);
    expect(survives(loadedMethods['app-code'], ['aeroplane-mode'], smallPolicies)).toBe(true);
  });

  it('a token on the desk is out of reach elsewhere, also for who asks for its code', () => {
    const token = loadedMethods['hardware-token'];
    expect(survives(token, ['token-on-desk'], smallPolicies)).toBe(true);
    expect(survives(token, ['away-from-desk'], smallPolicies)).toBe(true);
    expect(survives(token, ['token-on-desk', 'away-from-desk'], smallPolicies)).toBe(false);
  });

  it('knows every method, each on at least one thing', () => {
    for (const method of METHOD_IDS) expect(by(method), method).not.toEqual([]);
    expect(holdingsOf(['app-code']).map((id) => holdingFacts[id].method)).not.toContain(
      'phone-call',
    );
    expect(holdingsOf([])).toEqual(by('passkey'));
  });
});

/** What is practised: an exercise whose world is that of a mishap, for a person with this one method. */
const practised = scenarios.flatMap((scenario: Scenario) =>
  HOLDINGS.filter((id) => holdingFacts[id].method === scenario.method)
    .flatMap((holding) => MISHAPS.map((mishap) => ({ scenario, holding, mishap })))
    .filter(({ holding, mishap }) => {
      const { place, always = [] } = holdingFacts[holding];
      const world = [...always, ...conditionsOf(mishap, place === 'spare' ? 'spare' : 'phone')];
      return (
        scenario.startedBy === 'reader' &&
        world.length > 0 &&
        world.length === scenario.conditions.length &&
        world.every((condition) => scenario.conditions.includes(condition))
      );
    })
    // A second phone is to its own methods what the first is to its own.
    .filter(({ holding }) => holdingFacts[holding].place !== 'spare'),
);

describe('the exercises agree', () => {
  it('on most of what the grid says', () => {
    const ids = practised.map(({ scenario }) => scenario.id);
    expect(ids).toEqual(
      expect.arrayContaining([
        'text-message-no-signal',
        'text-message-phone-lost',
        'text-message-ended',
        'phone-call-away-from-desk',
        'phone-call-number-changed',
        'app-notification-no-internet',
        'app-code-new-phone',
        'app-code-phone-off',
        'hardware-token-phone-off',
        'hardware-token-lost',
      ]),
    );
  });

  it.each(practised.map((one) => [one.scenario.id, one.mishap, one.holding, one] as const))(
    '%s: %s, with %s',
    (_id, mishap, holding, { scenario }) => {
      const { goal, method, conditions } = scenario;
      const byItself = goal.outcome === 'verified' && (goal.method ?? method) === method;
      if (!byItself || !conditions.some(isMendable)) {
        expect(works(holding, mishap)).toBe(byItself);
        return;
      }
      const policies = policiesFor(scenario, smallPolicies);
      const [start] = initialTransition(loadedMethods[method].machine, {
        ...attemptInput(scenario, policies),
        secret: stillPorts.chance(20),
        attemptsLeft: policies.codeAttempts,
      }) as unknown as [AnyMachineSnapshot];
      const way = shortestWay(methodSearch(scenario, loadedMethods[method], start), scenario.id);
      const mends = way.some(({ type }) => type === 'CONDITION_MENDED');
      expect(works(holding, mishap)).toBe(!mends);
    },
  );
});
