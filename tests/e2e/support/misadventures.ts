// What can go wrong, act by act: one refusal of each kind, a message that does not come, and what nobody asked for.
import type { MessageKey } from '../../../src/i18n/keys.ts';
import type { PageId } from '../../../src/machines/scenario.ts';
import type { ScenarioId } from '../../../src/machines/scenarios/index.ts';
import { misread, type Practice } from './practice.ts';
import { numberOnPage, openRequest, typeNumber } from './requests.ts';
import type { Act } from './ways.ts';

const signIn: Act = (practice) => practice.signIn();
const typeNewest: Act = async (practice) => practice.enter(await practice.newestCode());
const openMessages: Act = (practice) => practice.openMessages();
const openApp: Act = (practice) => practice.openApp();
const answer: Act = (practice) => practice.answer();
const pressKeys =
  (keys: string): Act =>
  (practice) =>
    practice.pressKeys(keys);
const typeWrong: Act = (practice) => practice.enter('000000');
const press =
  (key: MessageKey, within: 'root' | 'window' | 'phone' = 'root'): Act =>
  async (practice) => {
    const button = practice.button(practice.t(key), practice[within]);
    await practice.skipTo(button);
    await button.click();
  };
const openKeypad = press('phone-call.openKeypad', 'phone');
const waitFor =
  (key: MessageKey): Act =>
  (practice) =>
    practice.skipTo(practice.says.getByText(practice.t(key)));

async function typeNumberOnPage(practice: Practice, change = (number: string) => number) {
  await typeNumber(practice, change((await numberOnPage(practice)) ?? ''));
}

/** For each page the exercises in which something goes wrong, with what is done in them. */
export const misadventures: Readonly<
  Record<PageId, readonly (readonly [ScenarioId, readonly Act[]])[]>
> = {
  'phone-call': [
    [
      'phone-call-wrong-key',
      [
        signIn,
        answer,
        openKeypad,
        pressKeys('5'),
        press('label.callAgain', 'window'),
        answer,
        openKeypad,
        pressKeys('#'),
      ],
    ],
    ['phone-call-unexpected', [press('phone-call.decline', 'phone')]],
  ],
  'text-message': [
    ['text-message-wrong-code', [signIn, openMessages, typeWrong, typeWrong, typeNewest]],
    [
      'text-message-number-changed',
      [
        signIn,
        waitFor('text-message.says.messageOverdue'),
        press('label.sendAgain', 'window'),
        waitFor('text-message.says.messageOverdue'),
        (practice) => practice.goAnotherWay(),
        (practice) => practice.choose('app-code'),
        openApp,
        typeNewest,
      ],
    ],
    [
      'text-message-ended',
      [signIn, (practice) => practice.choose('app-code'), openApp, typeNewest],
    ],
    ['text-message-unexpected', [openMessages, press('practice.notMe')]],
    [
      'text-message-asked-while-signing-in',
      [signIn, openMessages, press('phone.caller.refuse'), typeNewest],
    ],
  ],
  'app-notification': [
    [
      'app-notification-wrong-number',
      [
        signIn,
        openRequest,
        (practice) => typeNumberOnPage(practice, misread),
        press('label.sendAnotherRequest', 'window'),
        openRequest,
        (practice) => typeNumberOnPage(practice),
      ],
    ],
    [
      'app-notification-unexpected',
      [openRequest, press('label.noNotMe', 'phone'), press('label.report', 'phone')],
    ],
  ],
  'app-code': [
    ['app-code-last-try', [signIn, openApp, typeWrong]],
    ['app-code-asked-for-code', [openApp, press('phone.caller.tell')]],
  ],
  'hardware-token': [
    [
      'hardware-token-wrong-code',
      [signIn, (practice) => practice.pressToken(), typeWrong, typeNewest],
    ],
  ],
  'another-way': [],
};
