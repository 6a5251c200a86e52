/** Signing in with a request in the app, told as what happens to a reader. Times follow smallPolicies. */
import { describe, expect, it } from 'vitest';

import type { Condition } from '../../src/machines/conditions.ts';
import { wrongCode } from '../../src/machines/method.ts';
import type {
  AppNotificationEvent,
  AppNotificationSnapshot,
} from '../../src/machines/methods/app-notification.ts';
import type { Policies } from '../../src/machines/policies.ts';
import { nextRequest, PRACTICE_PIN, toldNumber } from '../../src/machines/requests.ts';
import { seededChance } from '../../src/machines/chance.ts';
import type { Scenario } from '../../src/machines/scenario.ts';
import type { ScenarioId } from '../../src/machines/scenarios/index.ts';
import { startReader, type Reader } from './support/reader.ts';
import { madeUp, scenarioOf, smallPolicies } from './support/world.ts';

const OPEN = 'secondStep.signingIn.requestOpen';
const OVER = 'secondStep.signingIn.requestOver';
const UNASKED = 'secondStep.notSigningIn';

/** Seconds that a request needs to the phone. */
const DELIVERY = 3;
const LIFETIME = smallPolicies.notificationLifetime;

const contextOf = (reader: Reader) => (reader.attempt.method() as AppNotificationSnapshot).context;

/** A reader with the few things that a reader does in this method. */
function begin(scenario: Scenario, policies: Partial<Policies> = {}) {
  const reader = startReader(scenario, { policies: { ...smallPolicies, ...policies } });
  const send = (
    ...types: Exclude<
      AppNotificationEvent,
      { code: string } | { pin: string } | { condition: Condition }
    >['type'][]
  ) => {
    for (const type of types) reader.attempt.send({ type });
  };
  return {
    ...reader,
    send,
    /** The number on the page, as the reader sees it there. */
    number: () => contextOf(reader).code,
    typeNumber: (code: string) => reader.attempt.send({ type: 'NUMBER_SUBMITTED', code }),
    typePin: (pin: string) => reader.attempt.send({ type: 'PIN_SUBMITTED', pin }),
    /** Waits for the notification and opens it. */
    open: () => {
      reader.wait(DELIVERY);
      send('REQUEST_OPENED');
    },
  };
}

const beginAt = (id: ScenarioId, policies?: Partial<Policies>) => begin(scenarioOf(id), policies);
const beginWith = (...conditions: Condition[]) => begin(madeUp('app-notification', { conditions }));

describe('the documented ways', () => {
  it('the number from the page, typed in the app, signs the reader in', () => {
    const reader = beginAt('app-notification-usual');
    expect(reader.place()).toBe(`${OPEN}.waitingForNotification`);
    reader.wait(DELIVERY);
    expect(reader.place()).toBe(`${OPEN}.notificationArrived`);
    reader.send('REQUEST_OPENED');
    expect(reader.place()).toBe(`${OPEN}.typing.enteringNumber`);
    reader.typeNumber(` ${reader.number()} `);
    expect(reader.outcome()).toBe('verified');
    expect(reader.refusals()).toEqual([]);
  });

  it.each(['approve', 'verify'] as const)('older: %s, without a number', (wording) => {
    const reader = beginAt(`app-notification-${wording}`);
    reader.open();
    expect(reader.place()).toBe(`${OPEN}.answering.answeringRequest`);
    reader.send('REQUEST_APPROVED');
    expect(reader.outcome()).toBe('verified');
  });

  it('a request that asks for a number takes no plain yes', () => {
    const reader = beginAt('app-notification-usual');
    reader.open();
    reader.send('REQUEST_APPROVED');
    expect(reader.outcome()).toBeUndefined();
  });

  it('a number has two digits, from 10 to 99, and is never that of the request before', () => {
    const chance = seededChance(3);
    let request = nextRequest({ code: '', requests: 0 }, chance);
    for (let round = 0; round < 500; round++) {
      const next = nextRequest(request, chance);
      expect(next.code).toMatch(/^[1-9]\d$/u);
      expect(next.code).not.toBe(request.code);
      for (const startedBy of ['reader', 'stranger'] as const) {
        const told = toldNumber({ startedBy, code: next.code });
        expect(told).toMatch(/^[1-9]\d$/u);
        expect(told === next.code).toBe(startedBy === 'stranger');
      }
      request = next;
    }
  });
});

describe('what guards the answer', () => {
  it('the phone’s lock: a finger', () => {
    const reader = beginAt('app-notification-phone-lock');
    reader.open();
    reader.typeNumber(reader.number());
    expect(reader.place()).toBe(`${OPEN}.typing.unlockingForNumber`);
    reader.send('FINGER_USED');
    expect(reader.outcome()).toBe('verified');
  });

  it('a finger that is not recognised costs no try, and the PIN works', () => {
    const reader = beginAt('app-notification-finger');
    reader.open();
    reader.typeNumber(reader.number());
    reader.send('FINGER_USED');
    expect(reader.refusals()).toEqual(['not-recognised']);
    expect(contextOf(reader).attemptsLeft).toBe(smallPolicies.codeAttempts);
    reader.typePin(PRACTICE_PIN);
    expect(reader.outcome()).toBe('verified');
  });

  it('older: a PIN of the organisation, which no finger replaces; wrong ones cost tries', () => {
    const reader = beginAt('app-notification-company-pin');
    reader.open();
    reader.send('REQUEST_APPROVED', 'FINGER_USED');
    expect(reader.place()).toBe(`${OPEN}.answering.unlockingForApproval`);
    reader.typePin('12');
    reader.typePin('1111');
    expect(reader.refusals()).toEqual(['wrong-length', 'wrong-pin']);
    reader.typePin('1111');
    expect(reader.outcome()).toBe('lockedOut');
  });

  it('what was refused before is not held against the PIN', () => {
    const reader = beginAt('app-notification-phone-lock');
    reader.open();
    reader.typeNumber('1');
    expect(contextOf(reader).lastRefusal).toBe('wrong-length');
    reader.typeNumber(reader.number());
    expect(contextOf(reader).lastRefusal).toBeUndefined();
  });
});

describe('a notification that does not come', () => {
  it.each(['aeroplane-mode', 'battery-saver', 'phone-off'] as const)(
    '%s: it comes once that is mended',
    (condition) => {
      const reader = beginWith(condition);
      reader.wait(20);
      expect(reader.place()).toBe(`${OPEN}.notificationOverdue`);
      reader.mend(condition);
      reader.wait(DELIVERY);
      expect(reader.place()).toBe(`${OPEN}.notificationArrived`);
    },
  );

  it.each(['notification-lost', 'unfamiliar-location', 'battery-saver'] as const)(
    '%s: the app has the request when the reader looks',
    (condition) => {
      const reader = beginWith(condition);
      reader.wait(20);
      reader.send('APP_OPENED');
      expect(reader.place()).toBe(`${OPEN}.lookingInApp`);
      reader.send('REQUESTS_CHECKED');
      expect(reader.place()).toBe(`${OPEN}.typing.enteringNumber`);
    },
  );

  it.each(['no-data', 'aeroplane-mode', 'app-not-set-up'] as const)(
    '%s: the app finds nothing either',
    (condition) => {
      const reader = beginWith(condition);
      reader.send('APP_OPENED', 'REQUESTS_CHECKED');
      expect(reader.place()).toBe(`${OPEN}.lookingInApp`);
    },
  );

  it('lost: the next one comes', () => {
    const reader = beginAt('app-notification-never-comes');
    reader.wait(LIFETIME);
    reader.send('REQUESTED_AGAIN');
    reader.wait(DELIVERY);
    expect(reader.place()).toBe(`${OPEN}.notificationArrived`);
  });

  it('do not disturb: it is there without a sound', () => {
    const reader = beginAt('app-notification-do-not-disturb');
    reader.wait(DELIVERY);
    expect(reader.place()).toBe(`${OPEN}.notificationArrivedSilently`);
    reader.send('REQUEST_OPENED');
    reader.typeNumber(reader.number());
    expect(reader.outcome()).toBe('verified');
  });

  it.each(['phone-lost', 'phone-left-home', 'phone-off'] as const)(
    '%s: there is nothing to open',
    (condition) => {
      const reader = beginWith(condition);
      reader.wait(DELIVERY);
      reader.send('REQUEST_OPENED', 'APP_OPENED');
      expect(reader.place()).toBe(`${OPEN}.waitingForNotification`);
    },
  );
});

describe('a request that is over', () => {
  it('runs out after its time, which costs no try, and the next one has another number', () => {
    const reader = beginAt('app-notification-usual');
    const before = reader.number();
    reader.wait(LIFETIME - 1);
    expect(reader.place()).toBe(`${OPEN}.notificationArrived`);
    reader.wait(1);
    expect(reader.place()).toBe(`${OVER}.askingAgain`);
    expect(reader.refusals()).toEqual(['request-expired']);
    expect(contextOf(reader).attemptsLeft).toBe(smallPolicies.codeAttempts);
    reader.send('REQUESTED_AGAIN');
    expect(reader.number()).not.toBe(before);
    expect(contextOf(reader).lastRefusal).toBeUndefined();
  });

  it('a wrong number ends it, and costs a try', () => {
    const reader = beginAt('app-notification-wrong-number');
    reader.open();
    reader.typeNumber(wrongCode(2, [reader.number()]));
    expect(reader.place()).toBe(`${OVER}.askingAgain`);
    expect(reader.refusals()).toEqual(['wrong-number']);
    reader.send('REQUESTED_AGAIN');
    reader.open();
    reader.typeNumber(reader.number());
    expect(reader.outcome()).toBe('verified');
  });

  it.each(['', '7', '123', 'ab', '1o'])('"%s" is no number: nothing is lost', (typed) => {
    const reader = beginAt('app-notification-usual');
    reader.open();
    reader.typeNumber(typed);
    expect(reader.refusals()).toEqual(['wrong-length']);
    expect(reader.place()).toBe(`${OPEN}.typing.enteringNumber`);
  });

  it('the last try locks the reader out', () => {
    const reader = beginAt('app-notification-last-try');
    reader.open();
    reader.typeNumber(wrongCode(2, [reader.number()]));
    expect(reader.refusals()).toEqual(['too-many-attempts']);
    expect(reader.outcome()).toBe('lockedOut');
  });

  it('late: the notification comes when nothing can be answered any more', () => {
    const reader = beginAt('app-notification-late');
    reader.wait(LIFETIME + DELIVERY);
    expect(reader.place()).toBe(`${OVER}.lateNotificationArrived`);
    reader.send('REQUEST_OPENED');
    expect(reader.place()).toBe(`${OVER}.readingLateRequest`);
    reader.send('REQUEST_APPROVED');
    reader.typeNumber(reader.number());
    expect(reader.outcome()).toBeUndefined();
    reader.send('REQUESTED_AGAIN');
    reader.open();
    reader.typeNumber(reader.number());
    expect(reader.outcome()).toBe('verified');
  });

  it('leaving and coming back sends a new one', () => {
    const reader = beginAt('app-notification-usual');
    const before = reader.number();
    reader.leave();
    reader.resume();
    expect(reader.number()).not.toBe(before);
    expect(reader.place()).toBe(`${OPEN}.waitingForNotification`);
  });
});

describe('where page, phone and watch get in each other’s way', () => {
  it('same phone: the reader goes back for the number', () => {
    const reader = beginAt('app-notification-same-phone');
    reader.open();
    reader.send('NUMBER_LOOKED_UP');
    expect(reader.place()).toBe(`${OPEN}.typing.lookingAtNumber`);
    reader.send('REQUEST_OPENED');
    expect(reader.place()).toBe(`${OPEN}.typing.enteringNumber`);
  });

  it('watch: it shows the request, and only the phone opens it', () => {
    const reader = beginAt('app-notification-watch');
    reader.wait(DELIVERY);
    reader.send('WATCH_LOOKED_AT');
    expect(reader.place()).toBe(`${OPEN}.lookingAtWatch`);
    reader.send('REQUEST_OPENED');
    expect(reader.place()).toBe(`${OPEN}.typing.enteringNumber`);
  });

  it('an old app has no box for the number; older requests it can answer', () => {
    const reader = beginAt('app-notification-old-app');
    reader.open();
    expect(reader.place()).toBe(`${OPEN}.appTooOld`);
    reader.typeNumber(reader.number());
    expect(reader.outcome()).toBeUndefined();

    const older = madeUp('app-notification', {
      conditions: ['app-outdated'],
      policies: { notificationWordings: ['approve'] },
    });
    const another = begin(older);
    another.open();
    another.send('REQUEST_APPROVED');
    expect(another.outcome()).toBe('verified');
  });
});

describe('a request that the reader did not ask for', () => {
  it('refused in the app, it can be reported, where the organisation has that', () => {
    const reader = beginAt('app-notification-unexpected');
    expect(reader.place()).toBe(`${UNASKED}.nothingHappening`);
    reader.open();
    reader.send('REQUEST_REFUSED');
    expect(reader.place()).toBe(`${UNASKED}.offeringReportOfStranger`);
    reader.send('REQUEST_REPORTED');
    expect(reader.outcome()).toBe('reported');
  });

  it('without reporting, refusing is the end of it', () => {
    const reader = beginAt('app-notification-unexpected', { notificationReporting: false });
    reader.open();
    reader.send('REQUEST_REFUSED');
    expect(reader.outcome()).toBe('denied');
  });

  it('approving it, or typing any number, lets the stranger in', () => {
    const approved = beginAt('app-notification-unexpected-approve');
    approved.open();
    approved.send('REQUEST_APPROVED');
    expect(approved.outcome()).toBe('strangerLetIn');

    for (const right of [true, false]) {
      const typed = beginAt('app-notification-unexpected');
      typed.open();
      typed.typeNumber(right ? typed.number() : wrongCode(2, [typed.number()]));
      expect(typed.outcome()).toBe('strangerLetIn');
    }
  });

  it.each([true, false])('repeated: every one has to be refused (reporting: %s)', (reporting) => {
    const reader = beginAt('app-notification-repeated', { notificationReporting: reporting });
    for (let requests = 1; requests <= 3; requests++) {
      expect(reader.outcome()).toBeUndefined();
      reader.open();
      reader.send('REQUEST_REFUSED');
      if (reporting) reader.send('REPORT_DECLINED');
    }
    expect(reader.outcome()).toBe('denied');
  });

  it('repeated: approving the last one undoes all refusing', () => {
    const reader = beginAt('app-notification-repeated', { notificationReporting: false });
    reader.open();
    reader.send('REQUEST_REFUSED');
    reader.open();
    reader.send('REQUEST_APPROVED');
    expect(reader.outcome()).toBe('strangerLetIn');
  });

  it('a number that a caller tells lets the caller in', () => {
    const reader = beginAt('app-notification-told-number');
    reader.open();
    reader.typeNumber(toldNumber(contextOf(reader)));
    expect(reader.outcome()).toBe('strangerLetIn');
  });

  it('while signing in: the page’s number is the reader’s, the caller’s is the stranger’s', () => {
    for (const [told, outcome] of [
      [false, 'verified'],
      [true, 'strangerLetIn'],
    ] as const) {
      const reader = beginAt('app-notification-told-number-while-signing-in');
      reader.open();
      reader.typeNumber(told ? toldNumber(contextOf(reader)) : reader.number());
      expect(reader.outcome()).toBe(outcome);
    }
  });

  it('while signing in: once the caller is gone, that number is only a wrong one', () => {
    const reader = beginAt('app-notification-told-number-while-signing-in');
    reader.open();
    reader.send('CALLER_REFUSED');
    reader.typeNumber(toldNumber(contextOf(reader)));
    expect(reader.refusals()).toEqual(['wrong-number']);
  });
});
