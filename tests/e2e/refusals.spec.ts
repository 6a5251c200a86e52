// Each reason for a refusal, met by hand: the sentence that belongs to it is shown, and the box is empty and ready.
import type { RefusalReason } from '../../src/machines/outcomes.ts';
import type { PageId } from '../../src/machines/scenario.ts';
import type { ScenarioId } from '../../src/machines/scenarios/index.ts';
import { policies } from '../../src/guide.ts';
import { codesIn, misread, type Practice } from './support/practice.ts';
import { expect, inEachLanguage, test } from './support/test.ts';

interface Case {
  readonly reason: RefusalReason;
  readonly page: PageId;
  readonly practise: ScenarioId;
  /** How the reader comes by the code that will be refused. */
  readonly code: (practice: Practice) => Promise<string>;
}

async function fromMessages(practice: Practice): Promise<string> {
  await practice.openMessages();
  return practice.newestCode();
}

async function fromApp(practice: Practice): Promise<string> {
  await practice.openApp();
  return practice.newestCode();
}

async function fromNote({ window, t }: Practice): Promise<string> {
  const note = await window.getByText(t('app-code.onPaper')).innerText();
  return codesIn(note)[0] ?? '';
}

async function olderOfTwo(practice: Practice): Promise<string> {
  await practice.askForNewCode();
  await practice.openMessages();
  const [older = ''] = await practice.skipToCodes(2);
  return older;
}

async function ofOtherAccount(practice: Practice): Promise<string> {
  await practice.openApp();
  const { phone, t } = practice;
  const entry = phone.getByRole('listitem').filter({ hasText: t('app-code.otherAccount') });
  return codesIn(await entry.innerText())[0] ?? '';
}

const text = { page: 'text-message' } as const;
const app = { page: 'app-code' } as const;

const cases: readonly Case[] = [
  {
    ...text,
    reason: 'wrong',
    practise: 'text-message-usual',
    code: async (practice) => misread(await fromMessages(practice)),
  },
  {
    ...app,
    reason: 'wrong',
    practise: 'app-code-usual',
    code: async (practice) => misread(await fromApp(practice)),
  },
  {
    ...text,
    reason: 'wrong-length',
    practise: 'text-message-usual',
    code: () => Promise.resolve('12345'),
  },
  {
    ...app,
    reason: 'wrong-length',
    practise: 'app-code-usual',
    code: () => Promise.resolve('12345x'),
  },
  { ...text, reason: 'expired', practise: 'text-message-expired', code: fromMessages },
  { ...app, reason: 'expired', practise: 'app-code-expired', code: fromNote },
  { ...text, reason: 'superseded', practise: 'text-message-two-codes', code: olderOfTwo },
  { ...text, reason: 'reused', practise: 'text-message-reused', code: fromMessages },
  { ...app, reason: 'reused', practise: 'app-code-reused', code: fromApp },
  { ...app, reason: 'clock-drift', practise: 'app-code-clock-off', code: fromApp },
  { ...app, reason: 'other-account', practise: 'app-code-other-account', code: ofOtherAccount },
];

inEachLanguage(() => {
  for (const { reason, page, practise, code } of cases) {
    test(`${page} refuses a code: ${reason}`, async ({ practice }) => {
      await practice.open(page, practise);
      await practice.stopClock();
      await practice.signIn();
      await practice.enter(await code(practice));
      const lost = reason === 'wrong-length' ? 0 : 1;
      await practice.expectRefusal(reason, policies.codeAttempts - lost);
    });
  }

  for (const page of ['text-message', 'app-code'] as const) {
    test(`${page} stops after the last wrong code`, async ({ practice, t }) => {
      await practice.open(page, `${page}-usual`);
      await practice.stopClock();
      await practice.signIn();
      const wrong = misread(await (page === 'text-message' ? fromMessages : fromApp)(practice));
      for (let left = policies.codeAttempts - 1; left > 0; left -= 1) {
        await practice.enter(wrong);
        await practice.expectRefusal('wrong', left);
      }
      await practice.enter(wrong);
      await practice.expectOutcome('lockedOut');
      await expect(practice.root).toContainText(t('practice.notReached'));
    });

    test(`${page} stops at once where one try was left`, async ({ practice }) => {
      await practice.open(page, `${page}-last-try`);
      await practice.signIn();
      await practice.enter('000000');
      await practice.expectOutcome('lockedOut');
    });
  }
});
