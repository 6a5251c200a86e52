/**
 * For every exercise, what happens in it and not in its page's usual one (`+`), or the other way
 * round (`-`): the reason that it is in the catalogue, in the words of signature.ts.
 */
import type { ScenarioId } from '../../../src/machines/scenarios/index.ts';

const WAITING = 'secondStep.signingIn.waitingForMessage';
const OVERDUE = 'secondStep.signingIn.messageOverdue';
const ARRIVED = 'secondStep.signingIn.messageArrived';
const APP = 'secondStep.signingIn.openingApp';
const CODE = 'secondStep.signingIn.enteringCode';
const UNASKED = 'secondStep.notSigningIn';

const neverArrives = `+ ${WAITING} -- WAITED -> ${OVERDUE}`;

/** What tells an exercise from its page's usual one; undefined for the usual one itself. */
export const namedDifferences: Readonly<Record<ScenarioId, string | undefined>> = {
  'text-message-usual': undefined,
  'text-message-no-signal': `+ ${WAITING} -- CONDITION_MENDED no-signal -> ${WAITING}`,
  'text-message-aeroplane-mode': `+ ${WAITING} -- CONDITION_MENDED aeroplane-mode -> ${WAITING}`,
  'text-message-do-not-disturb': `+ ${WAITING} -- WAITED -> ${ARRIVED}Silently [valid]`,
  'text-message-phone-off': `+ ${WAITING} -- CONDITION_MENDED phone-off -> ${WAITING}`,
  'text-message-phone-at-home': '+ goal: outcome unavailable',
  'text-message-phone-lost': '+ goal: outcome unavailable',
  'text-message-number-changed': neverArrives,
  'text-message-abroad': neverArrives,
  'text-message-never-comes': neverArrives,
  'text-message-sender-blocked': `+ ${OVERDUE} -- CONDITION_MENDED sender-blocked -> ${OVERDUE}`,
  'text-message-two-codes': `+ ${OVERDUE} [valid] -- WAITED -> ${ARRIVED} [superseded valid]`,
  'text-message-expired': `+ ${OVERDUE} -- WAITED -> ${ARRIVED} [expired]`,
  'text-message-reused': '+ text-message refuses: reused',
  'text-message-wrong-code': '+ goal: refused true',
  'text-message-last-try': '- text-message refuses: wrong',
  'text-message-request-limit': '+ goal: method app-code',
  'text-message-by-chat-app': undefined,
  'text-message-ended': '+ enteringPassword -- PASSWORD_SUBMITTED -> choosingMethod',
  'text-message-unexpected': `+ ${UNASKED}.nothingHappening -- WAITED -> ${UNASKED}.unexpectedMessage [valid]`,
  'text-message-asked-for-code': `+ ${UNASKED}.unexpectedMessage [valid] -- CODE_TOLD -> strangerLetIn`,
  'text-message-asked-while-signing-in': `+ ${CODE} [valid] -- CODE_TOLD -> strangerLetIn`,

  'app-code-usual': undefined,
  'app-code-offline': `+ ${APP} -- CONDITION_MENDED aeroplane-mode -> ${APP}`,
  'app-code-clock-off': '+ app-code refuses: clock-drift',
  'app-code-phone-off': `+ ${APP} -- CONDITION_MENDED phone-off -> ${APP}`,
  'app-code-phone-at-home': `- ${APP} -- APP_OPENED -> ${CODE}`,
  'app-code-phone-lost': `- ${APP} -- APP_OPENED -> ${CODE}`,
  'app-code-new-phone': `- ${CODE} -- CODE_SUBMITTED -> signedIn`,
  'app-code-nearly-over': undefined,
  'app-code-wrong-code': '+ goal: refused true',
  'app-code-expired': '+ app-code refuses: expired',
  'app-code-reused': '+ app-code refuses: reused',
  'app-code-other-account': '+ app-code refuses: other-account',
  'app-code-last-try': '- app-code refuses: wrong',
  'app-code-asked-for-code': `+ ${UNASKED}.beingAsked -- CODE_TOLD -> strangerLetIn`,
  'app-code-asked-while-signing-in': `+ ${CODE} -- CODE_TOLD -> strangerLetIn`,

  'another-way-usual': undefined,
  'another-way-from-app-code': '+ goal: method text-message',
  'another-way-only-method': `- ${WAITING} -- ANOTHER_WAY_CHOSEN -> choosingMethod`,
  'another-way-everything-lost': `- ${APP} -- APP_OPENED -> ${CODE}`,
};

/**
 * Exercises that run alike: what differs is what the reader sees, not what can happen. Each pair has
 * to differ in what it starts from, and needs a reason here.
 */
export const runAlike: readonly {
  readonly pair: readonly [ScenarioId, ScenarioId];
  readonly why: string;
}[] = [
  {
    pair: ['text-message-usual', 'text-message-by-chat-app'],
    why: 'The message shows up in another app on the phone; its code works as always.',
  },
  {
    pair: ['text-message-phone-at-home', 'text-message-phone-lost'],
    why: 'Both end at the helpdesk, which has to block a lost phone and not one at home.',
  },
  {
    pair: ['text-message-number-changed', 'text-message-abroad'],
    why: 'No message comes in both; the page shows the end of an old number in one of them.',
  },
  {
    pair: ['app-code-usual', 'app-code-nearly-over'],
    why: 'The app shows the next code while the reader types; the drift window forgives it.',
  },
  {
    pair: ['app-code-phone-at-home', 'app-code-phone-lost'],
    why: 'Both end at the helpdesk, which has to block a lost phone and not one at home.',
  },
];
