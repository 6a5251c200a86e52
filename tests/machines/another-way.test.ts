/** Changing the method in the middle of an attempt: both ways, with nothing lost and nothing won. */
import { fromPromise } from 'xstate';
import { describe, expect, it, vi } from 'vitest';

import type { MethodId } from '../../src/machines/method-ids.ts';
import { methodsOf } from '../../src/machines/scenario.ts';
import type { ScenarioId } from '../../src/machines/scenarios/index.ts';
import { otherMethods, signInMachine } from '../../src/machines/sign-in.ts';
import { placeOf, startAttempt } from './support/attempt.ts';
import { startReader } from './support/reader.ts';
import { loadedMethods, madeUp, scenarioOf, smallPolicies } from './support/world.ts';

const WAITING = 'secondStep.signingIn.waitingForMessage';
const OPENING = 'secondStep.signingIn.openingApp';

describe('both ways', () => {
  it('from a text message that doesn’t come to the app’s code', () => {
    const reader = startReader(scenarioOf('another-way-usual'));
    reader.leave();
    expect(reader.place()).toBe('choosingMethod');
    reader.choose('app-code');
    expect(reader.place()).toBe(OPENING);
    reader.openApp();
    reader.type(reader.app()[0] ?? '');
    expect(reader.outcome()).toBe('verified');
  });

  it('from an app that isn’t set up to a text message', () => {
    const reader = startReader(scenarioOf('another-way-from-app-code'));
    reader.leave();
    reader.choose('text-message');
    expect(reader.place()).toBe(WAITING);
    reader.wait(3);
    reader.type(reader.thread()[0] ?? '');
    expect(reader.outcome()).toBe('verified');
  });

  it('back to the method that was in use', () => {
    const reader = startReader(madeUp('app-code'));
    reader.leave();
    reader.resume();
    expect(reader.place()).toBe(OPENING);
  });

  it('not to the method that is in use: that is resuming', () => {
    const reader = startReader(madeUp('app-code'));
    reader.leave();
    reader.choose('app-code');
    expect(reader.place()).toBe('choosingMethod');
  });
});

describe('the list', () => {
  const listOf = (id: ScenarioId) =>
    otherMethods(startReader(scenarioOf(id)).attempt.whole().context);

  it('holds only what this person has set up', () => {
    expect(listOf('another-way-to-token')).toEqual(['hardware-token']);
    expect(listOf('another-way-usual')).not.toContain('hardware-token');
    expect(listOf('another-way-only-method')).toEqual([]);
  });

  it('holds only what the organisation offers', () => {
    expect(
      methodsOf(scenarioOf('another-way-from-token'), ['text-message', 'hardware-token']),
    ).toEqual(['text-message', 'hardware-token']);
  });

  it('with a token, the phone may stay at home', () => {
    const reader = startReader(scenarioOf('another-way-to-token'));
    reader.leave();
    reader.choose('hardware-token');
    reader.pressToken();
    reader.type(reader.token());
    expect(reader.outcome()).toBe('verified');
  });

  it('with a number that isn’t the reader’s: choosing it brings no code, and telling ends well', () => {
    const reader = startReader(scenarioOf('another-way-unknown-number'));
    reader.leave();
    reader.attempt.send({ type: 'UNKNOWN_METHOD_CHOSEN' });
    expect(reader.place()).toBe('codeSentElsewhere');
    reader.type('123456');
    reader.wait(600);
    expect(reader.place()).toBe('codeSentElsewhere');
    reader.resume();
    expect(reader.place()).toBe('choosingMethod');
    reader.attempt.send({ type: 'HELPDESK_CALLED' });
    expect(reader.outcome()).toBe('reported');
  });

  it('without such a number, nothing can be chosen that isn’t there', () => {
    const reader = startReader(scenarioOf('another-way-usual'));
    reader.leave();
    reader.attempt.send({ type: 'UNKNOWN_METHOD_CHOSEN' });
    expect(reader.place()).toBe('choosingMethod');
  });
});

describe('what the attempt remembers there and back', () => {
  const thereAndBack = (seconds = 0) => {
    const reader = startReader(madeUp('text-message'), {
      policies: { ...smallPolicies, codeAttempts: 5 },
    });
    reader.wait(3);
    reader.typeWrongCode();
    reader.leave();
    reader.choose('app-code');
    reader.typeWrongCode();
    reader.wait(seconds);
    reader.leave();
    reader.choose('text-message');
    return reader;
  };

  it('the methods tried, the tries left and the refusals', () => {
    expect(thereAndBack().attempt.whole().context).toMatchObject({
      tried: ['text-message', 'app-code', 'text-message'] satisfies MethodId[],
      attemptsLeft: 3,
      refusals: ['wrong', 'wrong'],
    });
  });

  it('the message that came: its code still signs the reader in', () => {
    const reader = thereAndBack();
    expect(reader.thread()).toHaveLength(1);
    reader.type(reader.thread()[0] ?? '');
    expect(reader.outcome()).toBe('verified');
  });

  it('that its time ran out meanwhile: the code is expired the moment the reader is back', () => {
    const reader = thereAndBack(smallPolicies.textMessageLifetime);
    reader.type(reader.thread()[0] ?? '');
    expect(reader.refusals().at(-1)).toBe('expired');
  });

  it('that a message is late: coming back does not hurry it', () => {
    const reader = startReader(scenarioOf('text-message-expired'));
    reader.leave();
    reader.resume();
    reader.wait(smallPolicies.textMessageLifetime);
    expect(reader.thread()).toEqual([]);
    reader.wait(3);
    expect(reader.thread()).toHaveLength(1);
  });

  it('how long ago a message was asked for', () => {
    const reader = startReader(madeUp('text-message'));
    reader.wait(smallPolicies.textMessageResendWait - 1);
    reader.leave();
    reader.resume();
    reader.askAgain();
    reader.wait(3);
    expect(reader.thread()).toHaveLength(1);
    reader.askAgain();
    reader.wait(3);
    expect(reader.thread()).toHaveLength(2);
  });

  it('how many messages were asked for: leaving does not give new ones', () => {
    const reader = startReader(madeUp('text-message'));
    for (let rounds = 0; rounds < 3; rounds++) {
      reader.wait(smallPolicies.textMessageResendWait);
      reader.askAgain();
      reader.wait(3);
      reader.leave();
      reader.choose('app-code');
      reader.leave();
      reader.choose('text-message');
    }
    expect(reader.thread()).toHaveLength(smallPolicies.textMessageRequestLimit);
  });

  it('which of the app’s codes was used', () => {
    const reader = startReader(scenarioOf('app-code-reused'));
    reader.wait(smallPolicies.appCodePeriod);
    reader.leave();
    reader.resume();
    reader.type(reader.app()[0] ?? '');
    expect(reader.outcome()).toBe('verified');
  });

  it('what was mended', () => {
    const reader = startReader(madeUp('text-message', { conditions: ['aeroplane-mode'] }));
    reader.leave();
    reader.choose('app-code');
    reader.mend('aeroplane-mode');
    reader.leave();
    reader.choose('text-message');
    reader.wait(3);
    expect(reader.thread()).toHaveLength(1);
  });
});

describe('a method that fails to load', () => {
  it('can be tried again, and nothing is lost', async () => {
    const load = vi.fn((method: MethodId) => Promise.resolve(loadedMethods[method]));
    const machine = signInMachine.provide({
      actors: {
        loadMethod: fromPromise(({ input }: { input: MethodId }) => load(input)),
      },
    });
    const attempt = startAttempt(madeUp('text-message'), { machine });
    const loads = () => vi.waitFor(() => expect(placeOf(attempt)).not.toBe('secondStep.loading'));
    attempt.send({ type: 'PASSWORD_SUBMITTED' });
    expect(placeOf(attempt)).toBe('secondStep.loading');
    await loads();
    attempt.send({ type: 'CODE_SUBMITTED', code: '000000' });

    load.mockRejectedValueOnce(new Error('offline'));
    attempt.send({ type: 'ANOTHER_WAY_CHOSEN' });
    attempt.send({ type: 'METHOD_CHOSEN', method: 'app-code' });
    await loads();
    expect(placeOf(attempt)).toBe('secondStep.loadFailed');
    const before = attempt.whole().context;

    attempt.send({ type: 'LOAD_RETRIED' });
    await loads();
    expect(placeOf(attempt)).toBe(OPENING);
    expect(attempt.whole().context).toMatchObject({
      refusals: before.refusals,
      attemptsLeft: before.attemptsLeft,
      tried: before.tried,
      memory: { 'text-message': before.memory['text-message'] },
    });
    expect(before.refusals).toEqual(['wrong']);
  });

  it('can be left for another one', async () => {
    const machine = signInMachine.provide({
      actors: {
        loadMethod: fromPromise(({ input }: { input: MethodId }) =>
          input === 'app-code'
            ? Promise.resolve(loadedMethods[input])
            : Promise.reject(new Error('offline')),
        ),
      },
    });
    const attempt = startAttempt(madeUp('text-message'), { machine });
    attempt.send({ type: 'PASSWORD_SUBMITTED' });
    await vi.waitFor(() => expect(placeOf(attempt)).toBe('secondStep.loadFailed'));
    attempt.send({ type: 'ANOTHER_WAY_CHOSEN' });
    attempt.send({ type: 'METHOD_CHOSEN', method: 'app-code' });
    await vi.waitFor(() => expect(placeOf(attempt)).toBe(OPENING));
  });
});
