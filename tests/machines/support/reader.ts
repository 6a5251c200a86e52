/** What a reader does in an exercise, in the reader's words, so that a test reads as a story. */
import { pinOf, type Key } from '../../../src/machines/calls.ts';
import type { Condition } from '../../../src/machines/conditions.ts';
import type { MethodId } from '../../../src/machines/method-ids.ts';
import { wrongCode } from '../../../src/machines/method.ts';
import { appEntries, type AppCodeSnapshot } from '../../../src/machines/methods/app-code.ts';
import type { HardwareTokenSnapshot } from '../../../src/machines/methods/hardware-token.ts';
import type { Scenario } from '../../../src/machines/scenario.ts';
import { arrived, type Outbox } from '../../../src/machines/text-messages.ts';
import { tokenCode, type TokenOwner } from '../../../src/machines/token.ts';
import { placeOf, startAttempt, type Attempt, type AttemptOptions } from './attempt.ts';

/** An attempt as its reader meets it. */
export interface Reader {
  readonly attempt: Attempt;
  readonly place: () => string;
  readonly outcome: () => string | undefined;
  /** Every reason that this attempt was given for a refusal, in order. */
  readonly refusals: () => readonly string[];
  readonly wait: (seconds: number) => void;
  readonly type: (code: string) => void;
  readonly typeWrongCode: () => void;
  readonly openMessage: () => void;
  readonly openApp: () => void;
  readonly pressToken: (token?: TokenOwner) => void;
  readonly askAgain: () => void;
  readonly answer: () => void;
  /** Presses keys in a call, one by one, on the keypad that is opened for it. */
  readonly press: (keys: string) => void;
  readonly hangUp: () => void;
  readonly callAgain: () => void;
  /** The PIN of the older calls. */
  readonly pin: () => string;
  readonly mend: (condition: Condition) => void;
  readonly leave: () => void;
  readonly choose: (method: MethodId) => void;
  readonly resume: () => void;
  /** The codes in the phone's message thread, oldest first. */
  readonly thread: () => string[];
  /** The codes that the app shows now: the other account's first, where there is one. */
  readonly app: () => string[];
  /** The code that a token shows now, if its button is pressed. */
  readonly token: (owner?: TokenOwner) => string;
}

/** Starts an exercise and, where the reader is signing in, enters the password. */
export function startReader(scenario: Scenario, options?: AttemptOptions): Reader {
  const attempt = startAttempt(scenario, options);
  const { send } = attempt;
  const outbox = () => attempt.method()?.context as Outbox;
  const entries = () => appEntries((attempt.method() as AppCodeSnapshot).context);
  const token = (owner: TokenOwner = 'own') =>
    tokenCode((attempt.method() as HardwareTokenSnapshot).context, owner);
  const shownBy: Readonly<Partial<Record<MethodId, () => string[]>>> = {
    'text-message': () => outbox().messages.map(({ code }) => code),
    'app-code': () => entries().map(({ code }) => code),
    'hardware-token': () => [token('own'), token('other')],
  };
  const shown = () => shownBy[attempt.whole().context.method]?.() ?? [];
  const type = (code: string) => send({ type: 'CODE_SUBMITTED', code });
  send({ type: 'PASSWORD_SUBMITTED' });
  return {
    attempt,
    type,
    place: () => placeOf(attempt),
    outcome: () => attempt.whole().output?.outcome,
    refusals: () => attempt.whole().context.refusals,
    wait: attempt.wait,
    typeWrongCode: () => type(wrongCode(6, shown())),
    openMessage: () => send({ type: 'MESSAGE_OPENED' }),
    openApp: () => send({ type: 'APP_OPENED' }),
    pressToken: (token = 'own') => send({ type: 'BUTTON_PRESSED', token }),
    askAgain: () => send({ type: 'RESEND_REQUESTED' }),
    answer: () => send({ type: 'CALL_ANSWERED' }),
    press: (keys) => {
      send({ type: 'KEYPAD_OPENED' });
      for (const key of keys.split('') as Key[]) send({ type: 'KEY_PRESSED', key });
    },
    hangUp: () => send({ type: 'CALL_HUNG_UP' }),
    callAgain: () => send({ type: 'CALL_REQUESTED' }),
    pin: () => pinOf(attempt.whole().context.secret),
    mend: (condition) => send({ type: 'CONDITION_MENDED', condition }),
    leave: () => send({ type: 'ANOTHER_WAY_CHOSEN' }),
    choose: (method) => send({ type: 'METHOD_CHOSEN', method }),
    resume: () => send({ type: 'METHOD_RESUMED' }),
    thread: () => arrived(outbox()).map(({ code }) => code),
    app: () => entries().map(({ code }) => code),
    token,
  };
}
