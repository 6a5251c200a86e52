// No accessibility violation that axe can find: every page and every state of the practice, in each language, light and dark.
import { PAGE_IDS } from '../../src/machines/scenarios/index.ts';
import { expectAccessible } from './support/accessible.ts';
import { endings } from './support/endings.ts';
import { addressOf } from './support/site.ts';
import { expect, inEachLanguage, test } from './support/test.ts';
import { ways } from './support/ways.ts';

// Looking at every element takes the browser its time.
test.slow();

/** What changes while the reader practises. */
const PRACTICE = '.practice';

inEachLanguage((language) => {
  test('the start page', async ({ page, t }) => {
    await page.goto(addressOf(language));
    await expectAccessible(page, 'home');
    await page.getByRole('button', { name: t('search.label'), exact: true }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('code');
    await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
    await expectAccessible(page, 'search');
  });

  for (const id of PAGE_IDS) {
    test(`${id}, along its documented way`, async ({ page, practice }) => {
      await practice.open(id);
      for (const [index, act] of ways[id].entries()) {
        await act(practice);
        if (index === 0) await practice.stopClock();
        await expectAccessible(page, `${id}, act ${index}`, index === 0 ? 'html' : PRACTICE);
      }
    });
  }

  test('a message that does not come, a refused code, and another way', async ({
    page,
    practice,
    t,
  }) => {
    await practice.open('text-message', 'text-message-no-signal');
    await practice.stopClock();
    await practice.signIn();
    await practice.skipTo(practice.says.getByText(t('text-message.says.messageOverdue')));
    await expectAccessible(page, 'overdue', PRACTICE);
    await practice.enter('000000');
    await practice.expectRefusal('wrong', 9);
    await expectAccessible(page, 'refused', PRACTICE);
    await practice.goAnotherWay();
    await expectAccessible(page, 'choices', PRACTICE);
    await practice.choose('app-code');
    await expectAccessible(page, 'elsewhere', PRACTICE);
  });

  test('a call that asks for the code', async ({ page, practice }) => {
    await practice.open('text-message', 'text-message-asked-for-code');
    await practice.stopClock();
    await practice.openMessages();
    await expectAccessible(page, 'somebody asks', PRACTICE);
  });

  for (const { outcome, page: id, practise, act } of endings) {
    test(`the end "${outcome}" of ${practise}`, async ({ page, practice }) => {
      await practice.open(id, practise);
      await act(practice);
      await practice.expectOutcome(outcome);
      await expectAccessible(page, outcome, PRACTICE);
    });
  }
});
