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
const PRESS = 'secondStep.signingIn.pressingButton';
const NO_CODE = 'secondStep.signingIn.seeingNoCode';
const UNASKED = 'secondStep.notSigningIn';
const CALLING = 'secondStep.signingIn.waitingForCall';
const RINGING = 'secondStep.signingIn.phoneRinging';
const KEYS = 'secondStep.signingIn.inCall.pressingKeys';
const NO_CALL = 'secondStep.signingIn.betweenCalls';
const OPEN = 'secondStep.signingIn.requestOpen';
const AWAITING = `${OPEN}.waitingForNotification`;
const TYPING = `${OPEN}.typing.enteringNumber`;
const LOOKING = `${OPEN}.lookingInApp`;

const neverRings = `- ${CALLING} -- WAITED -> ${RINGING}`;
const neverArrives = `+ ${WAITING} -- WAITED -> ${OVERDUE}`;

/** What tells an exercise from its page's usual one; undefined for the usual one itself. */
export const namedDifferences: Readonly<Record<ScenarioId, string | undefined>> = {
  'phone-call-usual': undefined,
  'phone-call-office': `+ ${RINGING} -- CALL_ANSWERED -> ${KEYS}`,
  'phone-call-pin': '+ phone-call refuses: wrong-call-pin',
  'phone-call-no-signal': `+ ${CALLING} -- CONDITION_MENDED no-signal -> ${CALLING}`,
  'phone-call-aeroplane-mode': `+ ${CALLING} -- CONDITION_MENDED aeroplane-mode -> ${CALLING}`,
  'phone-call-do-not-disturb': `+ ${CALLING} -- CONDITION_MENDED do-not-disturb -> ${CALLING}`,
  'phone-call-caller-blocked': `+ ${CALLING} -- CONDITION_MENDED caller-blocked -> ${CALLING}`,
  'phone-call-phone-off': `+ ${CALLING} -- CONDITION_MENDED phone-off -> ${CALLING}`,
  'phone-call-missed': `+ ${RINGING} -- CONDITION_MENDED phone-in-other-room -> ${RINGING}`,
  'phone-call-voicemail': `+ ${CALLING} -- WAITED -> ${NO_CALL}.voicemailAnswered`,
  'phone-call-phone-at-home': '+ goal: outcome unavailable',
  'phone-call-phone-lost': '+ goal: outcome unavailable',
  'phone-call-number-changed': neverRings,
  'phone-call-abroad': neverRings,
  'phone-call-ended': '+ enteringPassword -- PASSWORD_SUBMITTED -> choosingMethod',
  'phone-call-wrong-key': '+ goal: refused true',
  'phone-call-keypress-not-heard': `+ ${KEYS} -- KEY_PRESSED # -> ${KEYS}`,
  'phone-call-reported-by-mistake': '+ goal: outcome reported',
  'phone-call-request-limit': `+ enteringPassword -- PASSWORD_SUBMITTED -> ${NO_CALL}.limitReached`,
  'phone-call-away-from-desk': neverRings,
  'phone-call-switchboard': `+ ${CALLING} -- WAITED -> ${NO_CALL}.switchboardAnswered`,
  'phone-call-wrong-pin': '+ goal: refused true',
  'phone-call-pin-forgotten': '+ goal: outcome unavailable',
  'phone-call-unexpected': `+ ${UNASKED}.unexpectedCall.onTheLine.decidingWithKeys -- KEY_PRESSED # -> strangerLetIn`,
  'phone-call-while-signing-in': undefined,
  'phone-call-asked-to-press': `+ ${UNASKED}.unexpectedCall.unexpectedlyRinging -- CODE_TOLD -> strangerLetIn`,
  'phone-call-unexpected-at-desk': `+ ${UNASKED}.unexpectedCall.unexpectedlyRinging -- CALL_ANSWERED -> ${UNASKED}.unexpectedCall.onTheLine.decidingWithKeys`,

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

  'app-notification-usual': undefined,
  'app-notification-approve': `+ ${OPEN}.answering.answeringRequest -- REQUEST_APPROVED -> signedIn`,
  'app-notification-verify': `+ ${OPEN}.answering.answeringRequest -- REQUEST_APPROVED -> signedIn`,
  'app-notification-no-internet': `- ${LOOKING} -- REQUESTS_CHECKED -> ${TYPING}`,
  'app-notification-aeroplane-mode': `+ ${AWAITING} -- CONDITION_MENDED aeroplane-mode -> ${AWAITING}`,
  'app-notification-do-not-disturb': `+ ${AWAITING} -- WAITED -> ${OPEN}.notificationArrivedSilently`,
  'app-notification-battery-saver': `+ ${AWAITING} -- CONDITION_MENDED battery-saver -> ${AWAITING}`,
  'app-notification-same-phone': `+ ${TYPING} -- NUMBER_LOOKED_UP -> ${OPEN}.typing.lookingAtNumber`,
  'app-notification-watch': `+ ${OPEN}.notificationArrived -- WATCH_LOOKED_AT -> ${OPEN}.lookingAtWatch`,
  'app-notification-phone-lock': `+ ${OPEN}.typing.unlockingForNumber -- FINGER_USED -> signedIn`,
  'app-notification-finger': '+ app-notification refuses: not-recognised',
  'app-notification-company-pin': `+ ${OPEN}.answering.unlockingForApproval -- PIN_SUBMITTED -> signedIn`,
  'app-notification-old-app': `+ ${LOOKING} -- REQUESTS_CHECKED -> ${OPEN}.appTooOld`,
  'app-notification-phone-off': `+ ${AWAITING} -- CONDITION_MENDED phone-off -> ${AWAITING}`,
  'app-notification-phone-at-home': '+ goal: outcome unavailable',
  'app-notification-phone-lost': '+ goal: outcome unavailable',
  'app-notification-new-phone': '+ goal: method text-message',
  'app-notification-never-comes': `+ ${AWAITING} -- WAITED -> ${OPEN}.notificationOverdue`,
  'app-notification-new-place': `- ${AWAITING} -- WAITED -> ${OPEN}.notificationArrived`,
  'app-notification-late':
    '+ secondStep.signingIn.requestOver.askingAgain -- WAITED -> secondStep.signingIn.requestOver.lateNotificationArrived',
  'app-notification-wrong-number': '+ goal: refused true',
  'app-notification-last-try': '- app-notification refuses: wrong-number',
  'app-notification-unexpected': `+ ${UNASKED}.unexpectedRequest -- NUMBER_SUBMITTED -> strangerLetIn`,
  'app-notification-unexpected-approve': `+ ${UNASKED}.unexpectedRequest -- REQUEST_APPROVED -> strangerLetIn`,
  'app-notification-repeated': `+ ${UNASKED}.offeringReportOfStranger -- REPORT_DECLINED -> ${UNASKED}.betweenRequests`,
  'app-notification-told-number': `+ ${UNASKED}.nothingHappening -- CALLER_REFUSED -> denied`,
  'app-notification-told-number-while-signing-in': `+ ${TYPING} -- NUMBER_SUBMITTED -> strangerLetIn`,

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

  'hardware-token-usual': undefined,
  'hardware-token-of-a-minute': undefined,
  'hardware-token-phone-off': `+ ${PRESS} -- CONDITION_MENDED phone-off -> ${PRESS}`,
  'hardware-token-at-home': `- ${PRESS} -- BUTTON_PRESSED -> ${CODE}`,
  'hardware-token-lost': `- ${PRESS} -- BUTTON_PRESSED -> ${CODE}`,
  'hardware-token-battery-empty': `+ ${PRESS} -- BUTTON_PRESSED -> ${NO_CODE}`,
  'hardware-token-error': `+ ${PRESS} -- BUTTON_PRESSED -> ${NO_CODE}`,
  'hardware-token-clock-off': '+ hardware-token refuses: clock-drift',
  'hardware-token-of-colleague': '+ hardware-token refuses: other-account',
  'hardware-token-nearly-over': undefined,
  'hardware-token-wrong-code': '+ goal: refused true',
  'hardware-token-expired': '+ hardware-token refuses: expired',
  'hardware-token-reused': '+ hardware-token refuses: reused',
  'hardware-token-last-try': '- hardware-token refuses: wrong',
  'hardware-token-asked-for-code': `+ ${UNASKED}.beingAsked -- CODE_TOLD -> strangerLetIn`,
  'hardware-token-asked-while-signing-in': `+ ${CODE} -- CODE_TOLD -> strangerLetIn`,

  'another-way-usual': undefined,
  'another-way-from-app-code': '+ goal: method text-message',
  'another-way-to-token': `+ choosingMethod -- METHOD_CHOSEN hardware-token -> ${PRESS}`,
  'another-way-from-token': `+ enteringPassword -- PASSWORD_SUBMITTED -> ${PRESS}`,
  'another-way-only-method': `- ${WAITING} -- ANOTHER_WAY_CHOSEN -> choosingMethod`,
  'another-way-everything-lost': `- ${APP} -- APP_OPENED -> ${CODE}`,
  'another-way-unknown-number': '+ choosingMethod -- UNKNOWN_METHOD_CHOSEN -> codeSentElsewhere',
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
    pair: ['phone-call-usual', 'phone-call-while-signing-in'],
    why: 'The phone shows no number in one of them, and who calls is not told by a number.',
  },
  {
    pair: ['phone-call-phone-at-home', 'phone-call-phone-lost'],
    why: 'Both end at the helpdesk, which has to block a lost phone and not one at home.',
  },
  {
    pair: ['phone-call-number-changed', 'phone-call-abroad'],
    why: 'No call comes in both; the page shows the end of an old number in one of them.',
  },
  {
    pair: ['phone-call-number-changed', 'phone-call-away-from-desk'],
    why: 'No phone rings where the reader is; the page calls the phone on the desk in one of them.',
  },
  {
    pair: ['phone-call-abroad', 'phone-call-away-from-desk'],
    why: 'No phone rings where the reader is; the page calls the phone on the desk in one of them.',
  },
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
    pair: ['app-notification-approve', 'app-notification-verify'],
    why: 'The same request; only the words on its button are older.',
  },
  {
    pair: ['app-notification-phone-at-home', 'app-notification-phone-lost'],
    why: 'Both end at the helpdesk, which has to block a lost phone and not one at home.',
  },
  {
    pair: ['app-code-usual', 'app-code-nearly-over'],
    why: 'The app shows the next code while the reader types; the drift window forgives it.',
  },
  {
    pair: ['app-code-phone-at-home', 'app-code-phone-lost'],
    why: 'Both end at the helpdesk, which has to block a lost phone and not one at home.',
  },
  {
    pair: ['hardware-token-usual', 'hardware-token-of-a-minute'],
    why: 'Another kind of token: its code lasts longer and comes from another hash.',
  },
  {
    pair: ['hardware-token-usual', 'hardware-token-nearly-over'],
    why: 'The token shows the next code while the reader types; the drift window forgives it.',
  },
  {
    pair: ['hardware-token-of-a-minute', 'hardware-token-nearly-over'],
    why: 'As above, once for the kind of token and once for the moment.',
  },
];
