// The dated notice is right on the day without a rebuild, by the reader's own calendar, and its sentence is true without script.
import { guide } from '../../src/guide.ts';
import { formatDay } from '../../src/i18n/format-day.ts';
import { hrefOf } from './support/pages.ts';
import { expect, inEachLanguage, test } from './support/test.ts';

const { most, administratorsAndGuests: later } = guide.phoneEnd;

const MOMENTS = [
  { when: 'before', at: new Date(Date.parse(`${most}T00:00:00`) - 1000) },
  { when: 'between', at: new Date(`${most}T00:00:01`) },
  { when: 'after', at: new Date(`${later}T00:00:01`) },
] as const;

inEachLanguage((language) => {
  for (const { when, at } of MOMENTS) {
    test(`says ${when}`, async ({ page, t }) => {
      await page.clock.setFixedTime(at);
      for (const path of ['sign-in/text-message', 'sign-in/phone-call']) {
        await page.goto(hrefOf(language, path));
        const notice = page.getByRole('complementary', { name: t('phoneEnd.title') });
        const lines = notice.locator('[data-when]');
        await expect(lines.filter({ visible: true })).toHaveText([t(`phoneEnd.${when}`)]);
      }
    });
  }

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('names both days and claims neither past nor future', async ({ page, t }) => {
      await page.goto(hrefOf(language, 'sign-in/text-message'));
      const notice = page.getByRole('complementary', { name: t('phoneEnd.title') });
      for (const day of [most, later]) {
        await expect(notice).toContainText(formatDay(language, day));
      }
      await expect(notice.locator('[data-when]').filter({ visible: true })).toHaveCount(0);
    });
  });
});
