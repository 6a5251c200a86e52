/** The catalogue of exercises as helpdesks and pages rely on it: ids, documented steps, who is offered what. */
import { describe, expect, it } from 'vitest';

import { METHOD_IDS } from '../../src/machines/method-ids.ts';
import { documentedSteps } from '../../src/machines/documented.ts';
import { isOffered, isReached } from '../../src/machines/scenario.ts';
import { PAGE_IDS, scenarios, scenariosOf, waysOf } from '../../src/machines/scenarios/index.ts';
import { madeUp, scenarioOf, smallPolicies } from './support/world.ts';

/** Every id that was ever published, in the order of the pages. Add to it; never change it. */
const PUBLISHED = [
  'phone-call-usual',
  'phone-call-office',
  'phone-call-pin',
  'phone-call-no-signal',
  'phone-call-aeroplane-mode',
  'phone-call-do-not-disturb',
  'phone-call-caller-blocked',
  'phone-call-phone-off',
  'phone-call-missed',
  'phone-call-voicemail',
  'phone-call-phone-at-home',
  'phone-call-phone-lost',
  'phone-call-number-changed',
  'phone-call-abroad',
  'phone-call-ended',
  'phone-call-wrong-key',
  'phone-call-keypress-not-heard',
  'phone-call-reported-by-mistake',
  'phone-call-request-limit',
  'phone-call-away-from-desk',
  'phone-call-switchboard',
  'phone-call-wrong-pin',
  'phone-call-pin-forgotten',
  'phone-call-unexpected',
  'phone-call-while-signing-in',
  'phone-call-asked-to-press',
  'phone-call-unexpected-at-desk',
  'text-message-usual',
  'text-message-no-signal',
  'text-message-aeroplane-mode',
  'text-message-do-not-disturb',
  'text-message-phone-off',
  'text-message-phone-at-home',
  'text-message-phone-lost',
  'text-message-number-changed',
  'text-message-abroad',
  'text-message-never-comes',
  'text-message-sender-blocked',
  'text-message-two-codes',
  'text-message-expired',
  'text-message-reused',
  'text-message-wrong-code',
  'text-message-last-try',
  'text-message-request-limit',
  'text-message-by-chat-app',
  'text-message-ended',
  'text-message-unexpected',
  'text-message-asked-for-code',
  'text-message-asked-while-signing-in',
  'app-notification-usual',
  'app-notification-approve',
  'app-notification-verify',
  'app-notification-no-internet',
  'app-notification-aeroplane-mode',
  'app-notification-do-not-disturb',
  'app-notification-battery-saver',
  'app-notification-same-phone',
  'app-notification-watch',
  'app-notification-phone-lock',
  'app-notification-finger',
  'app-notification-company-pin',
  'app-notification-old-app',
  'app-notification-phone-off',
  'app-notification-phone-at-home',
  'app-notification-phone-lost',
  'app-notification-new-phone',
  'app-notification-never-comes',
  'app-notification-new-place',
  'app-notification-late',
  'app-notification-wrong-number',
  'app-notification-last-try',
  'app-notification-unexpected',
  'app-notification-unexpected-approve',
  'app-notification-repeated',
  'app-notification-told-number',
  'app-notification-told-number-while-signing-in',
  'app-code-usual',
  'app-code-offline',
  'app-code-clock-off',
  'app-code-phone-off',
  'app-code-phone-at-home',
  'app-code-phone-lost',
  'app-code-new-phone',
  'app-code-nearly-over',
  'app-code-wrong-code',
  'app-code-expired',
  'app-code-reused',
  'app-code-other-account',
  'app-code-last-try',
  'app-code-asked-for-code',
  'app-code-asked-while-signing-in',
  'hardware-token-usual',
  'hardware-token-of-a-minute',
  'hardware-token-phone-off',
  'hardware-token-at-home',
  'hardware-token-lost',
  'hardware-token-battery-empty',
  'hardware-token-error',
  'hardware-token-clock-off',
  'hardware-token-of-colleague',
  'hardware-token-nearly-over',
  'hardware-token-wrong-code',
  'hardware-token-expired',
  'hardware-token-reused',
  'hardware-token-last-try',
  'hardware-token-asked-for-code',
  'hardware-token-asked-while-signing-in',
  'another-way-usual',
  'another-way-from-app-code',
  'another-way-to-token',
  'another-way-from-token',
  'another-way-only-method',
  'another-way-everything-lost',
  'another-way-unknown-number',
];

const APPROVE = ['enter-password', 'receive-notification', 'approve-request', 'signed-in'];
const CALL = ['enter-password', 'receive-call', 'press-hash', 'signed-in'];

/** The documented ways, each with its steps in order. */
const DOCUMENTED: Record<string, readonly string[]> = {
  'phone-call-usual': CALL,
  'phone-call-office': CALL,
  'phone-call-pin': CALL,
  'text-message-usual': ['enter-password', 'receive-message', 'enter-code', 'signed-in'],
  'app-notification-usual': ['enter-password', 'receive-notification', 'enter-number', 'signed-in'],
  'app-notification-approve': APPROVE,
  'app-notification-verify': APPROVE,
  'app-code-usual': ['enter-password', 'open-app', 'enter-code', 'signed-in'],
  'hardware-token-usual': ['enter-password', 'read-token', 'enter-code', 'signed-in'],
  'another-way-usual': [
    'enter-password',
    'second-step',
    'choose-method',
    'other-second-step',
    'signed-in',
  ],
};

describe('ids', () => {
  const ids = scenarios.map(({ id }) => id);

  it('stay what they are', () => {
    expect(
      ids,
      'Ids stand in links that helpdesks have mailed: never rename or remove one. A new one is added to PUBLISHED.',
    ).toEqual(PUBLISHED);
  });

  it('are used once', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('begin with their page, so that a link says where it leads', () => {
    for (const { id, page } of scenarios) expect(id.startsWith(`${page}-`), id).toBe(true);
  });
});

describe('the documented ways', () => {
  it.each(PAGE_IDS)('%s lists its usual one first', (page) => {
    expect(waysOf(page)[0]).toBe(scenariosOf(page)[0]);
  });

  it('are these', () => {
    const ways = PAGE_IDS.flatMap((page) => waysOf(page).map(({ id }) => id));
    expect(ways).toEqual(Object.keys(DOCUMENTED));
  });

  it.each(PAGE_IDS.flatMap((page) => waysOf(page)))('$id has its steps', async (way) => {
    expect(await documentedSteps(way, smallPolicies)).toEqual(DOCUMENTED[way.id]);
  });

  it('stop the build when the goal can’t be reached, and name the exercise', async () => {
    const impossible = madeUp('text-message', { conditions: ['number-changed'] });
    await expect(documentedSteps(impossible, smallPolicies)).rejects.toThrow(
      'Scenario "text-message-made-up"',
    );
  });
});

describe('what an organisation is offered', () => {
  it('everything, when it has every method', () => {
    expect(scenarios.filter((scenario) => !isOffered(scenario, METHOD_IDS, smallPolicies))).toEqual(
      [],
    );
  });

  it('nothing that starts with a method it lacks', () => {
    expect(isOffered(scenarioOf('app-code-usual'), ['text-message'], smallPolicies)).toBe(false);
  });

  it('nothing that needs another method it lacks', () => {
    const scenario = scenarioOf('text-message-number-changed');
    expect(isOffered(scenario, ['text-message'], smallPolicies)).toBe(false);
    expect(isOffered(scenario, ['text-message', 'app-code'], smallPolicies)).toBe(true);
  });

  it('nothing that needs another policy', () => {
    const scenario = madeUp('app-code', { policies: { appCodeDigits: 8 } });
    expect(isOffered(scenario, METHOD_IDS, smallPolicies)).toBe(false);
    expect(isOffered(scenario, METHOD_IDS, { ...smallPolicies, appCodeDigits: 8 })).toBe(true);
  });
});

describe('a goal', () => {
  const ended = { outcome: 'verified', method: 'app-code', refusals: [] } as const;

  it.each([
    [{ outcome: 'verified' }, ended, true],
    [{ outcome: 'reported' }, ended, false],
    [{ outcome: 'verified', method: 'app-code' }, ended, true],
    [{ outcome: 'verified', method: 'text-message' }, ended, false],
    [{ outcome: 'verified', refused: true }, ended, false],
    [{ outcome: 'verified', refused: true }, { ...ended, refusals: ['wrong'] }, true],
    [{ outcome: 'denied' }, { ...ended, outcome: 'reported' }, true],
    [{ outcome: 'reported' }, { ...ended, outcome: 'denied' }, false],
  ] as const)('%o with the end %o: %s', (goal, end, reached) => {
    expect(isReached(goal, end)).toBe(reached);
  });
});
