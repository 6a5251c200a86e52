/** Signing in with the app's code, told as what happens to a reader. Times follow smallPolicies. */
import { describe, expect, it } from 'vitest';

import type { AppCodeSnapshot } from '../../src/machines/methods/app-code.ts';
import { startReader, type Reader } from './support/reader.ts';
import { loadedMethods, madeUp, scenarioOf, smallPolicies } from './support/world.ts';

const OPENING = 'secondStep.signingIn.openingApp';
const ENTERING = 'secondStep.signingIn.enteringCode';
const PERIOD = smallPolicies.appCodePeriod;

const own = (reader: Reader) => reader.app().at(-1) ?? '';
const contextOf = (reader: Reader) => (reader.attempt.method() as AppCodeSnapshot).context;

describe('the usual way', () => {
  it('the app is opened, and its code signs the reader in', () => {
    const reader = startReader(scenarioOf('app-code-usual'));
    expect(reader.place()).toBe(OPENING);
    reader.openApp();
    expect(reader.place()).toBe(ENTERING);
    reader.type(own(reader));
    expect(reader.outcome()).toBe('verified');
    expect(reader.refusals()).toEqual([]);
  });

  it('spaces and hyphens in the code are no obstacle', () => {
    const reader = startReader(scenarioOf('app-code-usual'));
    const code = own(reader);
    reader.type(`${code.slice(0, 3)} -${code.slice(3)} `);
    expect(reader.outcome()).toBe('verified');
  });

  it('works without any network', () => {
    const reader = startReader(scenarioOf('app-code-offline'));
    reader.openApp();
    reader.type(own(reader));
    expect(reader.outcome()).toBe('verified');
  });

  it('shows the next code when the period is over; the one before still counts, an older one not', () => {
    for (const [periods, refusals] of [
      [1, []],
      [2, ['expired']],
    ] as const) {
      const reader = startReader(scenarioOf('app-code-usual'));
      const before = own(reader);
      reader.wait(periods * PERIOD);
      expect(own(reader)).not.toBe(before);
      reader.type(before);
      expect(reader.refusals()).toEqual(refusals);
    }
  });

  it.each([
    { appCodeDigits: 8 as const },
    { appCodePeriod: 60 as const },
    { appCodeAlgorithm: 'SHA-256' as const },
    { appCodeAlgorithm: 'SHA-512' as const },
  ])('works as the organisation has set it: %o', async (changes) => {
    const policies = { ...smallPolicies, ...changes };
    await loadedMethods['app-code'].prepare?.(policies);
    const reader = startReader(scenarioOf('app-code-usual'), { policies });
    expect(own(reader)).toHaveLength(policies.appCodeDigits);
    reader.type(own(reader));
    expect(reader.outcome()).toBe('verified');
  });
});

describe('codes that are refused', () => {
  it('the phone’s clock is off: clock-drift, until it is set', () => {
    const reader = startReader(scenarioOf('app-code-clock-off'));
    reader.openApp();
    reader.type(own(reader));
    expect(reader.refusals()).toEqual(['clock-drift']);
    reader.mend('clock-off');
    reader.type(own(reader));
    expect(reader.outcome()).toBe('verified');
  });

  it('a code that was just used: reused, and the next one counts', () => {
    const reader = startReader(scenarioOf('app-code-reused'));
    reader.openApp();
    reader.type(own(reader));
    expect(reader.refusals()).toEqual(['reused']);
    reader.wait(PERIOD);
    reader.type(own(reader));
    expect(reader.outcome()).toBe('verified');
  });

  it('a code from a piece of paper: expired', () => {
    const reader = startReader(scenarioOf('app-code-expired'));
    reader.type(contextOf(reader).codeOnPaper ?? '');
    expect(reader.refusals()).toEqual(['expired']);
  });

  it('the code of another account in the app: other-account, and the own one counts', () => {
    const reader = startReader(scenarioOf('app-code-other-account'));
    reader.openApp();
    const [other = '', right = ''] = reader.app();
    reader.type(other);
    expect(reader.refusals()).toEqual(['other-account']);
    reader.type(right);
    expect(reader.outcome()).toBe('verified');
  });

  it('a code that no app shows: wrong', () => {
    const reader = startReader(scenarioOf('app-code-wrong-code'));
    reader.typeWrongCode();
    expect(reader.refusals()).toEqual(['wrong']);
  });

  it('the wrong number of digits: wrong length, and no try is lost', () => {
    const reader = startReader(scenarioOf('app-code-usual'));
    reader.type('12345');
    expect(reader.refusals()).toEqual(['wrong-length']);
    expect(contextOf(reader).attemptsLeft).toBe(smallPolicies.codeAttempts);
  });

  it('the last try locks the reader out, and says so', () => {
    const reader = startReader(scenarioOf('app-code-last-try'));
    reader.typeWrongCode();
    expect(reader.refusals()).toEqual(['too-many-attempts']);
    expect(reader.outcome()).toBe('lockedOut');
  });
});

describe('the phone', () => {
  it.each(['phone-lost', 'phone-left-home', 'phone-off'] as const)(
    '%s: the app can’t be opened',
    (condition) => {
      const reader = startReader(madeUp('app-code', { conditions: [condition] }));
      reader.openApp();
      expect(reader.place()).toBe(OPENING);
    },
  );

  it('phone-off: charged, it opens', () => {
    const reader = startReader(scenarioOf('app-code-phone-off'));
    reader.mend('phone-off');
    reader.openApp();
    expect(reader.place()).toBe(ENTERING);
  });

  it('a new phone’s app is empty', () => {
    const reader = startReader(scenarioOf('app-code-new-phone'));
    reader.openApp();
    expect(reader.app()).toEqual([]);
  });
});

describe('somebody asks for the code', () => {
  it('refused, nobody gets in', () => {
    const reader = startReader(scenarioOf('app-code-asked-for-code'));
    reader.attempt.send({ type: 'CALLER_REFUSED' });
    expect(reader.outcome()).toBe('denied');
  });

  it('told, the stranger gets in', () => {
    const reader = startReader(scenarioOf('app-code-asked-for-code'));
    reader.openApp();
    reader.attempt.send({ type: 'CODE_TOLD' });
    expect(reader.outcome()).toBe('strangerLetIn');
  });

  it('refused while signing in, the reader goes on', () => {
    const reader = startReader(scenarioOf('app-code-asked-while-signing-in'));
    reader.attempt.send({ type: 'CALLER_REFUSED' });
    expect(reader.place()).toBe(OPENING);
    reader.openApp();
    reader.type(own(reader));
    expect(reader.outcome()).toBe('verified');
  });
});
