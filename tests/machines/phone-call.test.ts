/** Signing in with a phone call, told as what happens to a reader. Times follow smallPolicies. */
import { describe, expect, it } from 'vitest';

import type { Condition } from '../../src/machines/conditions.ts';
import { saidLines, type PhoneCallSnapshot } from '../../src/machines/methods/phone-call.ts';
import type { ScenarioId } from '../../src/machines/scenarios/index.ts';
import { startReader, type Reader } from './support/reader.ts';
import { madeUp, scenarioOf, smallPolicies } from './support/world.ts';

const IN = 'secondStep.signingIn';
const WAITING = `${IN}.waitingForCall`;
const RINGING = `${IN}.phoneRinging`;
const LISTENING = `${IN}.inCall.listening`;
const KEYS = `${IN}.inCall.pressingKeys`;
const NO_CALL = `${IN}.betweenCalls`;
const UNASKED = 'secondStep.notSigningIn';

/** Seconds until it rings, until it stops ringing, and until a call that hears nothing ends. */
const DIALLING = 3;
const RING_OUT = 25;
const CALL_ENDS = 60;

const start = (...conditions: Condition[]) => startReader(madeUp('phone-call', { conditions }));
const lines = (reader: Reader) => saidLines(reader.attempt.method() as PhoneCallSnapshot);
const decline = (reader: Reader) => reader.attempt.send({ type: 'CALL_DECLINED' });

/** An exercise whose phone has rung and was answered. */
function answered(id: ScenarioId, policies = smallPolicies): Reader {
  const reader = startReader(scenarioOf(id), { policies });
  reader.wait(DIALLING);
  reader.answer();
  return reader;
}

describe('the usual way', () => {
  it('the phone rings, is answered, and # signs the reader in', () => {
    const reader = startReader(scenarioOf('phone-call-usual'));
    expect(reader.place()).toBe(WAITING);
    reader.wait(DIALLING);
    expect(reader.place()).toBe(RINGING);
    reader.answer();
    expect(reader.place()).toBe(LISTENING);
    reader.press('#');
    expect(reader.place()).toBe('signedIn');
    expect(reader.outcome()).toBe('verified');
    expect(reader.refusals()).toEqual([]);
  });

  it('the voice speaks sentence by sentence, with and without the keypad', () => {
    const reader = answered('phone-call-usual');
    expect(lines(reader)).toEqual(['greeting']);
    reader.wait(4);
    expect(lines(reader)).toEqual(['greeting', 'pressHash']);
    reader.attempt.send({ type: 'KEYPAD_OPENED' });
    reader.wait(4);
    expect(lines(reader)).toEqual(['greeting', 'pressHash', 'offerReport']);
    reader.wait(8);
    expect(lines(reader)).toHaveLength(3);
  });

  it('does not offer to report where the organisation has not turned that on', () => {
    const reader = answered('phone-call-usual', { ...smallPolicies, callReporting: false });
    reader.wait(20);
    expect(lines(reader)).toEqual(['greeting', 'pressHash']);
    reader.press('0#');
    expect(reader.refusals()).toEqual(['wrong-key']);
  });

  it('on the desk the keys are there at once', () => {
    const reader = answered('phone-call-office');
    expect(reader.place()).toBe(KEYS);
    reader.press('#');
    expect(reader.outcome()).toBe('verified');
  });

  it('no key counts before the call is answered', () => {
    const reader = start();
    reader.press('#');
    reader.wait(DIALLING);
    reader.press('#');
    expect(reader.place()).toBe(RINGING);
  });
});

describe('a call that comes to nothing', () => {
  it('rings out, and the next one can be answered', () => {
    const reader = start();
    reader.wait(DIALLING + RING_OUT);
    expect(reader.place()).toBe(`${NO_CALL}.callMissed`);
    reader.callAgain();
    reader.wait(DIALLING);
    reader.answer();
    reader.press('#');
    expect(reader.outcome()).toBe('verified');
  });

  it('declined, hung up, or ended by itself', () => {
    const declined = start();
    declined.wait(DIALLING);
    decline(declined);
    expect(declined.place()).toBe(`${NO_CALL}.callDeclined`);

    const hungUp = answered('phone-call-usual');
    hungUp.hangUp();
    expect(hungUp.place()).toBe(`${NO_CALL}.callEnded`);

    const silent = answered('phone-call-usual');
    silent.wait(CALL_ENDS);
    expect(silent.place()).toBe(`${NO_CALL}.callEnded`);
  });

  it('is taken by voicemail until the phone may ring again', () => {
    const reader = startReader(scenarioOf('phone-call-voicemail'));
    reader.wait(DIALLING);
    expect(reader.place()).toBe(`${NO_CALL}.voicemailAnswered`);
    reader.mend('calls-to-voicemail');
    reader.callAgain();
    reader.wait(DIALLING);
    expect(reader.place()).toBe(RINGING);
  });

  it('is taken by a switchboard', () => {
    const reader = startReader(scenarioOf('phone-call-switchboard'));
    reader.wait(DIALLING);
    expect(reader.place()).toBe(`${NO_CALL}.switchboardAnswered`);
  });

  it.each([
    'no-signal',
    'aeroplane-mode',
    'do-not-disturb',
    'caller-blocked',
    'phone-off',
  ] as const)('%s: it does not ring until that is mended and the page calls again', (condition) => {
    const reader = start(condition);
    reader.wait(RING_OUT);
    expect(reader.place()).toBe(`${NO_CALL}.callNotComing`);
    reader.mend(condition);
    reader.callAgain();
    reader.wait(DIALLING);
    expect(reader.place()).toBe(RINGING);
  });

  it('phone-in-other-room: it rings, and can be answered once it is fetched', () => {
    const reader = startReader(scenarioOf('phone-call-missed'));
    reader.wait(DIALLING);
    reader.answer();
    decline(reader);
    expect(reader.place()).toBe(RINGING);
    reader.mend('phone-in-other-room');
    reader.answer();
    expect(reader.place()).toBe(LISTENING);
  });

  it.each(['phone-left-home', 'phone-lost', 'number-changed', 'abroad'] as const)(
    '%s: the reader hears nothing',
    (condition) => {
      const reader = start(condition);
      reader.wait(RING_OUT);
      expect(reader.place()).toBe(`${NO_CALL}.callNotComing`);
    },
  );

  it('away from the desk nothing rings, and the mobile phone’s app still works', () => {
    const reader = startReader(scenarioOf('phone-call-away-from-desk'));
    reader.wait(RING_OUT);
    expect(reader.place()).toBe(`${NO_CALL}.callNotComing`);
    reader.leave();
    reader.choose('app-code');
    reader.openApp();
    reader.type(reader.app()[0] ?? '');
    expect(reader.outcome()).toBe('verified');
  });

  it('calls have ended: the page offers the other ways at once', () => {
    const reader = startReader(scenarioOf('phone-call-ended'));
    expect(reader.place()).toBe('choosingMethod');
  });
});

describe('the limit on calls', () => {
  it('stops the calls, also for who leaves and comes back, and is over after some minutes', () => {
    const reader = start();
    reader.leave();
    reader.resume();
    reader.wait(DIALLING + RING_OUT);
    reader.callAgain();
    expect(reader.place()).toBe(`${NO_CALL}.callMissed`);
    reader.leave();
    reader.choose('app-code');
    reader.leave();
    reader.choose('phone-call');
    expect(reader.place()).toBe(`${NO_CALL}.limitReached`);
    reader.wait(5 * 60);
    reader.callAgain();
    expect(reader.place()).toBe(WAITING);
  });

  it('can be reached from the start', () => {
    const reader = startReader(scenarioOf('phone-call-request-limit'));
    reader.callAgain();
    expect(reader.place()).toBe(`${NO_CALL}.limitReached`);
  });
});

describe('keys', () => {
  it.each(['1', '5', '*', '01', '0*'])('"%s": wrong key, and the call ends', (keys) => {
    const reader = answered('phone-call-wrong-key');
    reader.press(keys);
    expect(reader.refusals()).toEqual(['wrong-key']);
    expect(reader.place()).toBe(`${NO_CALL}.keyRefused`);
  });

  it('the last try locks the reader out, and says so', () => {
    const reader = start('last-try');
    reader.wait(DIALLING);
    reader.answer();
    reader.press('5');
    expect(reader.refusals()).toEqual(['too-many-attempts']);
    expect(reader.outcome()).toBe('lockedOut');
  });

  it('not heard: nothing happens, and no try is lost', () => {
    const reader = answered('phone-call-keypress-not-heard');
    reader.press('#5#');
    expect(reader.place()).toBe(KEYS);
    expect(reader.refusals()).toEqual([]);
  });

  it('0 and # offer to report; 1 reports, anything else waits, hanging up refuses', () => {
    const reported = answered('phone-call-reported-by-mistake');
    reported.press('0#');
    expect(reported.place()).toBe(`${IN}.confirmingReport`);
    expect(lines(reported).at(-1)).toBe('confirmReport');
    reported.press('#');
    expect(reported.place()).toBe(`${IN}.confirmingReport`);
    reported.press('1');
    expect(reported.outcome()).toBe('reported');

    const left = answered('phone-call-reported-by-mistake');
    left.press('0#');
    left.hangUp();
    expect(left.outcome()).toBe('denied');
  });
});

describe('the PIN of older systems', () => {
  it('is the same in every call, and counts with # behind it', () => {
    const reader = answered('phone-call-pin');
    expect(reader.pin()).toMatch(/^\d{4}$/u);
    reader.wait(4);
    expect(lines(reader)).toEqual(['greeting', 'enterPin']);
    reader.press(reader.pin());
    expect(reader.place()).toBe(KEYS);
    reader.press('#');
    expect(reader.outcome()).toBe('verified');
  });

  it.each(['#', '9999999#', '12*#'])('"%s": wrong PIN', (keys) => {
    const reader = answered('phone-call-wrong-pin');
    reader.press(keys);
    expect(reader.refusals()).toEqual(['wrong-call-pin']);
  });
});

describe('a call that the reader did not ask for', () => {
  it('# lets the stranger in, and so does doing as one is asked', () => {
    const pressed = answered('phone-call-unexpected');
    expect(pressed.place()).toBe(`${UNASKED}.unexpectedCall.onTheLine.deciding`);
    pressed.press('#');
    expect(pressed.outcome()).toBe('strangerLetIn');

    const asked = startReader(scenarioOf('phone-call-asked-to-press'));
    asked.attempt.send({ type: 'CODE_TOLD' });
    expect(asked.outcome()).toBeUndefined();
    asked.wait(DIALLING);
    asked.attempt.send({ type: 'CODE_TOLD' });
    expect(asked.outcome()).toBe('strangerLetIn');
  });

  it('declining or hanging up keeps the stranger out; 0, # and 1 report it', () => {
    const declined = startReader(scenarioOf('phone-call-unexpected'));
    declined.wait(DIALLING);
    decline(declined);
    expect(declined.outcome()).toBe('denied');

    const hungUp = answered('phone-call-unexpected');
    hungUp.hangUp();
    expect(hungUp.outcome()).toBe('denied');

    const reported = answered('phone-call-unexpected');
    reported.press('0#1');
    expect(reported.outcome()).toBe('reported');
  });

  it('a wrong key, silence or nobody at the phone lets nobody in, and the reader can still report it', () => {
    const wrong = answered('phone-call-unexpected');
    wrong.press('5');
    const silent = answered('phone-call-unexpected');
    silent.wait(CALL_ENDS);
    for (const reader of [wrong, silent]) {
      expect(reader.place()).toBe(`${UNASKED}.unexpectedCallOver`);
      reader.attempt.send({ type: 'REQUEST_REPORTED' });
      expect(reader.outcome()).toBe('reported');
    }
    const missed = startReader(scenarioOf('phone-call-unexpected'));
    missed.wait(DIALLING + RING_OUT);
    expect(missed.place()).toBe(`${UNASKED}.unexpectedCallMissed`);
  });

  it('the PIN and # let the stranger in on older systems too', () => {
    const reader = answered('phone-call-unexpected', { ...smallPolicies, callPins: ['pin'] });
    reader.press(`${reader.pin()}#`);
    expect(reader.outcome()).toBe('strangerLetIn');
  });
});
