// One short way to each end that an exercise can have.
import type { Outcome } from '../../../src/machines/outcomes.ts';
import type { PageId } from '../../../src/machines/scenario.ts';
import type { ScenarioId } from '../../../src/machines/scenarios/index.ts';
import type { Act } from './ways.ts';

interface End {
  readonly outcome: Outcome;
  readonly page: PageId;
  readonly practise: ScenarioId;
  readonly act: Act;
}

const refuse: Act = (practice) => practice.button(practice.t('practice.notMe')).click();
const askHelpdesk: Act = (practice) => practice.button(practice.t('practice.askHelpdesk')).click();
const tellCode: Act = async (practice) => {
  await practice.settled();
  await practice.button(practice.t('phone.caller.tell')).click();
};

/** The ends, goals and others, reached on purpose. */
export const endings: readonly End[] = [
  { outcome: 'denied', page: 'text-message', practise: 'text-message-unexpected', act: refuse },
  { outcome: 'denied', page: 'app-code', practise: 'app-code-usual', act: refuse },
  {
    outcome: 'reported',
    page: 'text-message',
    practise: 'text-message-unexpected',
    act: askHelpdesk,
  },
  { outcome: 'unavailable', page: 'app-code', practise: 'app-code-phone-lost', act: askHelpdesk },
  {
    outcome: 'lockedOut',
    page: 'app-code',
    practise: 'app-code-last-try',
    act: async (practice) => {
      await practice.signIn();
      await practice.enter('000000');
    },
  },
  {
    outcome: 'strangerLetIn',
    page: 'app-code',
    practise: 'app-code-asked-for-code',
    act: tellCode,
  },
];
