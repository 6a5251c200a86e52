// The documented ways, act by act: each act brings the reader to the page's next step.
import type { PageId } from '../../../src/machines/scenario.ts';
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
