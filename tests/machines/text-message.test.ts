/** Signing in with a text message, told as what happens to a reader. Times follow smallPolicies. */
import { describe, expect, it } from 'vitest';

import type { Condition } from '../../src/machines/conditions.ts';
import { startReader } from './support/reader.ts';
import { madeUp, scenarioOf, smallPolicies } from './support/world.ts';

const WAITING = 'secondStep.signingIn.waitingForMessage';
const OVERDUE = 'secondStep.signingIn.messageOverdue';
const ARRIVED = 'secondStep.signingIn.messageArrived';
const ENTERING = 'secondStep.signingIn.enteringCode';

/** Seconds that a message is on its way. */
const DELIVERY = 3;

const start = (...conditions: Condition[]) => startReader(madeUp('text-message', { conditions }));

const last = (codes: readonly string[]) => codes.at(-1) ?? '';
const first = (codes: readonly string[]) => codes[0] ?? '';

describe('the usual way', () => {
  it('a message comes, is opened, and its code signs the reader in', () => {
    const reader = startReader(scenarioOf('text-message-usual'));
    expect(reader.place()).toBe(WAITING);
    reader.wait(DELIVERY);
    expect(reader.place()).toBe(ARRIVED);
    reader.openMessage();
    expect(reader.place()).toBe(ENTERING);
    reader.type(last(reader.thread()));
    expect(reader.place()).toBe('signedIn');
    expect(reader.outcome()).toBe('verified');
    expect(reader.refusals()).toEqual([]);
  });

  it.each([
    ['spaces', (code: string) => ` ${code.slice(0, 3)} ${code.slice(3)} `],
    ['a hyphen', (code: string) => `${code.slice(0, 3)}-${code.slice(3)}`],
    ['a hard space', (code: string) => `${code.slice(0, 3)}\u00a0${code.slice(3)}`],
  ])('%s in the code are no obstacle', (_, typed) => {
    const reader = start();
    reader.wait(DELIVERY);
    reader.type(typed(last(reader.thread())));
    expect(reader.outcome()).toBe('verified');
  });
});

describe('asking for another message', () => {
  it('is possible only after the waiting time', () => {
    const reader = start();
    reader.wait(smallPolicies.textMessageResendWait - 1);
    reader.askAgain();
    expect(reader.place()).toBe(ARRIVED);
    reader.wait(1);
    reader.askAgain();
    expect(reader.place()).toBe(WAITING);
    reader.wait(DELIVERY);
    expect(reader.thread()).toHaveLength(2);
  });

  it('ends the older code, and the newest counts', () => {
    const reader = start();
    reader.wait(smallPolicies.textMessageResendWait);
    reader.askAgain();
    reader.wait(DELIVERY);
    reader.type(first(reader.thread()));
    expect(reader.refusals()).toEqual(['superseded']);
    reader.type(last(reader.thread()));
    expect(reader.outcome()).toBe('verified');
  });

  it('stops at the limit, and works again when the last code has run out', () => {
    const reader = start();
    for (let requests = 1; requests < 5; requests++) {
      reader.wait(smallPolicies.textMessageResendWait);
      reader.askAgain();
    }
    expect(reader.thread()).toHaveLength(smallPolicies.textMessageRequestLimit);
    reader.wait(smallPolicies.textMessageLifetime);
    reader.askAgain();
    reader.wait(DELIVERY);
    expect(reader.thread()).toHaveLength(smallPolicies.textMessageRequestLimit + 1);
    reader.type(last(reader.thread()));
    expect(reader.outcome()).toBe('verified');
  });

  it('is not possible at all where the requests are used up', () => {
    const reader = startReader(scenarioOf('text-message-request-limit'));
    reader.wait(smallPolicies.textMessageLifetime - 1);
    reader.askAgain();
    expect(reader.place()).toBe(OVERDUE);
  });
});

describe('a message that is late or lost', () => {
  it('is called overdue after twenty seconds', () => {
    const reader = start('message-lost');
    reader.wait(19);
    expect(reader.place()).toBe(WAITING);
    reader.wait(1);
    expect(reader.place()).toBe(OVERDUE);
  });

  it('lost: the next one comes', () => {
    const reader = startReader(scenarioOf('text-message-never-comes'));
    reader.wait(smallPolicies.textMessageResendWait);
    reader.askAgain();
    reader.wait(DELIVERY);
    expect(reader.thread()).toHaveLength(1);
    reader.type(last(reader.thread()));
    expect(reader.outcome()).toBe('verified');
  });

  it('late: it comes after the one asked for in the meantime, and its code is superseded', () => {
    const reader = startReader(scenarioOf('text-message-two-codes'));
    reader.wait(smallPolicies.textMessageResendWait);
    reader.askAgain();
    reader.wait(DELIVERY);
    expect(reader.thread()).toHaveLength(1);
    reader.wait(75);
    expect(reader.thread()).toHaveLength(2);
    reader.type(first(reader.thread()));
    expect(reader.refusals()).toEqual(['superseded']);
    reader.type(last(reader.thread()));
    expect(reader.outcome()).toBe('verified');
  });

  it('too late: its code has expired when it comes', () => {
    const reader = startReader(scenarioOf('text-message-expired'));
    reader.wait(smallPolicies.textMessageLifetime + DELIVERY);
    expect(reader.place()).toBe(ARRIVED);
    reader.type(last(reader.thread()));
    expect(reader.refusals()).toEqual(['expired']);
  });

  it('a code counts until the last second of its lifetime, and not after it', () => {
    for (const [seconds, outcome] of [
      [smallPolicies.textMessageLifetime - 1, 'verified'],
      [smallPolicies.textMessageLifetime, undefined],
    ] as const) {
      const reader = start();
      reader.wait(seconds);
      reader.type(last(reader.thread()));
      expect(reader.outcome()).toBe(outcome);
    }
  });
});

describe('what is wrong with the phone', () => {
  it.each(['no-signal', 'aeroplane-mode', 'phone-off'] as const)(
    '%s: the message is held back until that is mended',
    (condition) => {
      const reader = start(condition);
      reader.wait(60);
      expect(reader.place()).toBe(OVERDUE);
      reader.mend(condition);
      reader.wait(DELIVERY);
      expect(reader.place()).toBe(ARRIVED);
      reader.openMessage();
      reader.type(last(reader.thread()));
      expect(reader.outcome()).toBe('verified');
    },
  );

  it('sender-blocked: what was blocked is gone; the next one comes once that is mended', () => {
    const reader = startReader(scenarioOf('text-message-sender-blocked'));
    reader.wait(smallPolicies.textMessageResendWait);
    reader.mend('sender-blocked');
    reader.wait(DELIVERY);
    expect(reader.thread()).toEqual([]);
    reader.askAgain();
    reader.wait(DELIVERY);
    expect(reader.thread()).toHaveLength(1);
  });

  it('do-not-disturb: it comes without a sound, and can be opened', () => {
    const reader = start('do-not-disturb');
    reader.wait(DELIVERY);
    expect(reader.place()).toBe(`${ARRIVED}Silently`);
    expect(reader.attempt.method()?.hasTag('phone:notified')).toBe(false);
    reader.openMessage();
    expect(reader.place()).toBe(ENTERING);
  });

  it.each(['phone-lost', 'phone-left-home'] as const)('%s: it can’t be opened', (condition) => {
    const reader = start(condition);
    reader.wait(DELIVERY);
    reader.openMessage();
    expect(reader.place()).toBe(ARRIVED);
  });

  it.each(['number-changed', 'abroad'] as const)('%s: nothing ever comes', (condition) => {
    const reader = start(condition);
    reader.wait(smallPolicies.textMessageLifetime * 2);
    expect(reader.place()).toBe(OVERDUE);
    expect(reader.thread()).toEqual([]);
  });

  it('texts-ended: the page offers the other ways at once, and not this one', () => {
    const reader = startReader(scenarioOf('text-message-ended'));
    expect(reader.place()).toBe('choosingMethod');
    reader.resume();
    reader.choose('text-message');
    expect(reader.place()).toBe('choosingMethod');
    reader.choose('app-code');
    expect(reader.place()).toBe('secondStep.signingIn.openingApp');
  });
});

describe('codes that are refused', () => {
  it('the code of an older message that was used: reused', () => {
    const reader = startReader(scenarioOf('text-message-reused'));
    reader.type(first(reader.thread()));
    expect(reader.refusals()).toEqual(['reused']);
  });

  it('a code that nobody sent: wrong', () => {
    const reader = start();
    reader.typeWrongCode();
    expect(reader.refusals()).toEqual(['wrong']);
  });

  it.each(['12345', '1234567', '', 'abcdef', '12345O'])('"%s": wrong length, no try', (typed) => {
    const reader = start();
    reader.type(typed);
    expect(reader.refusals()).toEqual(['wrong-length']);
    expect(reader.attempt.whole().context.attemptsLeft).toBe(smallPolicies.codeAttempts);
  });

  it('the last try locks the reader out, and says so', () => {
    const reader = start();
    for (let tries = 0; tries < smallPolicies.codeAttempts; tries++) reader.typeWrongCode();
    expect(reader.refusals()).toEqual(['wrong', 'too-many-attempts']);
    expect(reader.outcome()).toBe('lockedOut');
  });

  it('the last try can still be right', () => {
    const reader = startReader(scenarioOf('text-message-last-try'));
    expect(reader.attempt.whole().context.attemptsLeft).toBe(1);
    reader.wait(DELIVERY);
    reader.type(last(reader.thread()));
    expect(reader.outcome()).toBe('verified');
  });
});

describe('a code that the reader did not ask for', () => {
  it('comes all the same, and reporting it keeps the stranger out', () => {
    const reader = startReader(scenarioOf('text-message-unexpected'));
    expect(reader.place()).toBe('secondStep.notSigningIn.nothingHappening');
    reader.wait(DELIVERY);
    expect(reader.place()).toBe('secondStep.notSigningIn.unexpectedMessage');
    reader.openMessage();
    reader.attempt.send({ type: 'REQUEST_REPORTED' });
    expect(reader.outcome()).toBe('reported');
  });

  it('told to the one who asks for it, lets the stranger in', () => {
    const reader = startReader(scenarioOf('text-message-asked-for-code'));
    reader.attempt.send({ type: 'CODE_TOLD' });
    expect(reader.outcome()).toBeUndefined();
    reader.wait(DELIVERY);
    reader.attempt.send({ type: 'CODE_TOLD' });
    expect(reader.outcome()).toBe('strangerLetIn');
  });

  it('a caller who is refused is gone, and the reader signs in as usual', () => {
    const reader = startReader(scenarioOf('text-message-asked-while-signing-in'));
    reader.wait(DELIVERY);
    reader.attempt.send({ type: 'CALLER_REFUSED' });
    reader.attempt.send({ type: 'CODE_TOLD' });
    expect(reader.outcome()).toBeUndefined();
    reader.type(last(reader.thread()));
    expect(reader.outcome()).toBe('verified');
  });
});
