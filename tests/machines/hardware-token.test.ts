/** Signing in with a hardware token, told as what happens to a reader. Times follow smallPolicies. */
import { describe, expect, it } from 'vitest';

import type { HardwareTokenSnapshot } from '../../src/machines/methods/hardware-token.ts';
import { startReader, type Reader } from './support/reader.ts';
import { madeUp, scenarioOf, smallPolicies } from './support/world.ts';

const PRESSING = 'secondStep.signingIn.pressingButton';
const ENTERING = 'secondStep.signingIn.enteringCode';
const FADED = 'secondStep.signingIn.displayFaded';
const NO_CODE = 'secondStep.signingIn.seeingNoCode';
const [PERIOD] = smallPolicies.tokenPeriods;

const contextOf = (reader: Reader) => (reader.attempt.method() as HardwareTokenSnapshot).context;

describe('the usual way', () => {
  it('the button is pressed, and the code on the display signs the reader in', () => {
    const reader = startReader(scenarioOf('hardware-token-usual'));
    expect(reader.place()).toBe(PRESSING);
    reader.pressToken();
    expect(reader.place()).toBe(ENTERING);
    reader.type(reader.token());
    expect(reader.outcome()).toBe('verified');
    expect(reader.refusals()).toEqual([]);
  });

  it('the display fades; a code that was read still counts, and pressing again lights it', () => {
    const reader = startReader(scenarioOf('hardware-token-usual'));
    reader.pressToken();
    reader.wait(19);
    expect(reader.place()).toBe(ENTERING);
    reader.pressToken();
    reader.wait(19);
    expect(reader.place()).toBe(ENTERING);
    reader.wait(1);
    expect(reader.place()).toBe(FADED);
    reader.pressToken();
    expect(reader.place()).toBe(ENTERING);
    reader.wait(20);
    reader.type(reader.token());
    expect(reader.outcome()).toBe('verified');
  });

  it('spaces and hyphens in the code are no obstacle', () => {
    const reader = startReader(scenarioOf('hardware-token-usual'));
    const code = reader.token();
    reader.type(`${code.slice(0, 3)} -${code.slice(3)} `);
    expect(reader.outcome()).toBe('verified');
  });

  it('another kind of token: 60 seconds and SHA-256', () => {
    const reader = startReader(scenarioOf('hardware-token-of-a-minute'));
    const before = reader.token();
    reader.wait(PERIOD);
    expect(reader.token()).toBe(before);
    reader.type(before);
    expect(reader.outcome()).toBe('verified');
  });

  it.each(['phone-off', 'phone-lost', 'phone-left-home', 'aeroplane-mode'] as const)(
    'needs no phone: %s',
    (condition) => {
      const reader = startReader(madeUp('hardware-token', { conditions: [condition] }));
      reader.pressToken();
      reader.type(reader.token());
      expect(reader.outcome()).toBe('verified');
    },
  );

  it('has a secret of its own: its code is not that of the app', () => {
    const reader = startReader(madeUp('hardware-token'));
    const code = reader.token();
    reader.leave();
    reader.choose('app-code');
    expect(reader.app()).not.toContain(code);
    reader.type(code);
    expect(reader.refusals()).toEqual(['wrong']);
  });
});

describe('codes that are refused', () => {
  it('the token’s clock is off: clock-drift, whatever is tried', () => {
    const reader = startReader(scenarioOf('hardware-token-clock-off'));
    for (let tries = 0; tries < smallPolicies.codeAttempts - 1; tries++) {
      reader.pressToken();
      reader.type(reader.token());
      reader.wait(PERIOD);
    }
    expect(new Set(reader.refusals())).toEqual(new Set(['clock-drift']));
    reader.attempt.send({ type: 'HELPDESK_CALLED' });
    expect(reader.outcome()).toBe('unavailable');
  });

  it('within the drift window the code of an earlier period counts, before it not', () => {
    for (const [periods, refusals] of [
      [smallPolicies.tokenDriftSteps, []],
      [smallPolicies.tokenDriftSteps + 1, ['expired']],
    ] as const) {
      const reader = startReader(scenarioOf('hardware-token-usual'));
      const before = reader.token();
      reader.wait(periods * PERIOD);
      reader.type(before);
      expect(reader.refusals()).toEqual(refusals);
    }
  });

  it('a code that was just used: reused, and the next one counts', () => {
    const reader = startReader(scenarioOf('hardware-token-reused'));
    reader.pressToken();
    reader.type(reader.token());
    expect(reader.refusals()).toEqual(['reused']);
    reader.wait(PERIOD);
    reader.type(reader.token());
    expect(reader.outcome()).toBe('verified');
  });

  it('a code on paper: expired', () => {
    const reader = startReader(scenarioOf('hardware-token-expired'));
    reader.type(contextOf(reader).codeOnPaper ?? '');
    expect(reader.refusals()).toEqual(['expired']);
  });

  it('a colleague’s token: other-account, and the reader’s own counts', () => {
    const reader = startReader(scenarioOf('hardware-token-of-colleague'));
    reader.pressToken('other');
    expect(contextOf(reader).pressed).toBe('other');
    reader.type(reader.token('other'));
    expect(reader.refusals()).toEqual(['other-account']);
    reader.pressToken();
    reader.type(reader.token());
    expect(reader.outcome()).toBe('verified');
  });

  it('the wrong number of digits: wrong length, and no try is lost', () => {
    const reader = startReader(scenarioOf('hardware-token-usual'));
    reader.type('12345');
    expect(reader.refusals()).toEqual(['wrong-length']);
    expect(contextOf(reader).attemptsLeft).toBe(smallPolicies.codeAttempts);
  });

  it('the last try locks the reader out, and says so', () => {
    const reader = startReader(scenarioOf('hardware-token-last-try'));
    reader.typeWrongCode();
    expect(reader.refusals()).toEqual(['too-many-attempts']);
    expect(reader.outcome()).toBe('lockedOut');
  });
});

describe('the token', () => {
  it.each(['token-lost', 'token-left-home'] as const)('%s: there is no button', (condition) => {
    const reader = startReader(madeUp('hardware-token', { conditions: [condition] }));
    reader.pressToken();
    expect(reader.place()).toBe(PRESSING);
  });

  it('on the desk: there is a button, but not for who is somewhere else', () => {
    const atDesk = startReader(madeUp('hardware-token', { conditions: ['token-on-desk'] }));
    atDesk.pressToken();
    expect(atDesk.place()).toBe(ENTERING);
    const away = startReader(
      madeUp('hardware-token', { conditions: ['token-on-desk', 'away-from-desk'] }),
    );
    away.pressToken();
    expect(away.place()).toBe(PRESSING);
  });

  it.each(['token-battery-empty', 'token-error'] as const)(
    '%s: no code comes, however often the button is pressed',
    (condition) => {
      const reader = startReader(madeUp('hardware-token', { conditions: [condition] }));
      reader.pressToken();
      reader.pressToken();
      expect(reader.place()).toBe(NO_CODE);
    },
  );

  it('nobody’s but the colleague’s own lies on the desk', () => {
    const reader = startReader(scenarioOf('hardware-token-usual'));
    reader.pressToken('other');
    expect(reader.place()).toBe(PRESSING);
  });
});

describe('somebody asks for the code', () => {
  it('refused, nobody gets in', () => {
    const reader = startReader(scenarioOf('hardware-token-asked-for-code'));
    reader.attempt.send({ type: 'CALLER_REFUSED' });
    expect(reader.outcome()).toBe('denied');
  });

  it('told, the stranger gets in', () => {
    const reader = startReader(scenarioOf('hardware-token-asked-for-code'));
    reader.pressToken();
    reader.attempt.send({ type: 'CODE_TOLD' });
    expect(reader.outcome()).toBe('strangerLetIn');
  });

  it('refused while signing in, the reader goes on', () => {
    const reader = startReader(scenarioOf('hardware-token-asked-while-signing-in'));
    reader.attempt.send({ type: 'CALLER_REFUSED' });
    reader.pressToken();
    reader.type(reader.token());
    expect(reader.outcome()).toBe('verified');
  });
});
