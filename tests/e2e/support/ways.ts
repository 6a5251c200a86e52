// The documented ways, act by act: each act brings the reader to the page's next step.
import type { PageId } from '../../../src/machines/scenario.ts';
import type { Practice } from './practice.ts';

/** What a reader does to come to one step. */
export type Act = (practice: Practice) => Promise<void>;

const arrive: Act = () => Promise.resolve();
const signIn: Act = (practice) => practice.signIn();
const typeNewest: Act = async (practice) => practice.enter(await practice.newestCode());

/** For each page the acts of its documented way, one for every step of its list. */
export const ways: Readonly<Record<PageId, readonly Act[]>> = {
  'text-message': [arrive, signIn, (practice) => practice.openMessages(), typeNewest],
  'app-code': [arrive, signIn, (practice) => practice.openApp(), typeNewest],
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
