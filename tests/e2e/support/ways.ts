// The documented ways, act by act: each act brings the reader to the page's next step.
import type { PageId } from '../../../src/machines/scenario.ts';
import type { ScenarioId } from '../../../src/machines/scenarios/index.ts';
import type { Practice } from './practice.ts';
import { numberOnPage, openRequest, typeNumber } from './requests.ts';

/** What a reader does to come to one step. */
export type Act = (practice: Practice) => Promise<void>;

const arrive: Act = () => Promise.resolve();
const signIn: Act = (practice) => practice.signIn();
const typeNewest: Act = async (practice) => practice.enter(await practice.newestCode());

/** For each page the acts of its documented way, one for every step of its list. */
export const ways: Readonly<Record<PageId, readonly Act[]>> = {
  'phone-call': [
    arrive,
    signIn,
    (practice) => practice.answer(),
    (practice) => practice.pressKeys('#'),
  ],
  'text-message': [arrive, signIn, (practice) => practice.openMessages(), typeNewest],
  'app-notification': [
    arrive,
    signIn,
    openRequest,
    async (practice) => typeNumber(practice, (await numberOnPage(practice)) ?? ''),
  ],
  'app-code': [arrive, signIn, (practice) => practice.openApp(), typeNewest],
  'hardware-token': [arrive, signIn, (practice) => practice.pressToken(), typeNewest],
  'another-way': [
    arrive,
    signIn,
    (practice) => practice.goAnotherWay(),
    (practice) => practice.choose('app-code'),
    async (practice) => {
      await practice.openApp();
      await typeNewest(practice);
    },
  ],
};

const press =
  (label: 'label.approve' | 'label.verify'): Act =>
  (practice) =>
    practice.button(practice.t(label), practice.phone).click();
const answer: Act = (practice) => practice.answer();
/** Hears out everything that the voice says, and a little more, in which it says nothing. */
const listen: Act = async (practice) => {
  const lines = practice.phone.getByRole('listitem');
  await practice.skipTo(lines.getByText(practice.t('phone-call.line.offerReport')));
};
const openKeypad: Act = (practice) =>
  practice.button(practice.t('phone-call.openKeypad'), practice.phone).click();

/**
 * The ways that are not their page's usual one, and the usual ones as somebody goes who hears everything out
 * before doing anything.
 */
export const slowWays = {
  'phone-call-usual': [signIn, answer, listen, openKeypad, (practice) => practice.pressKeys('#')],
  'phone-call-office': [signIn, answer, listen, (practice) => practice.pressKeys('#')],
  'phone-call-pin': [
    signIn,
    answer,
    listen,
    openKeypad,
    async (practice) => practice.pressKeys(`${await practice.pinOnPaper()}#`),
  ],
  'app-notification-approve': [signIn, openRequest, press('label.approve')],
  'app-notification-verify': [signIn, openRequest, press('label.verify')],
  'another-way-usual': [
    signIn,
    (practice) => practice.goAnotherWay(),
    (practice) => practice.choose('app-code'),
    (practice) => practice.openApp(),
    typeNewest,
  ],
} as const satisfies Partial<Record<ScenarioId, readonly Act[]>>;
