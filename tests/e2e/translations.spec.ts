// The pages for translators: each text beside its source, with its state, and links to its file and to where it is seen.
import { guide } from '../../src/guide.ts';
import { expectAccessible } from './support/accessible.ts';
import { hrefOf } from './support/pages.ts';
import { LOCALES, wordsOf } from './support/site.ts';
import { expect, test } from './support/test.ts';

const TRANSLATED = LOCALES.filter((locale) => locale !== guide.defaultLocale);

test('the overview in the default language shows every language and leads to its pages', async ({
  page,
}) => {
  await page.goto(hrefOf(guide.defaultLocale, 'translations'));
  await expectAccessible(page, 'translations');
  for (const locale of TRANSLATED) {
    const report = page.locator(`[data-language-report="${locale}"]`);
    await report.getByRole('link', { name: 'sign-in/phone-call' }).click();
    await expect(page).toHaveURL(hrefOf(locale, 'translations/pages/sign-in/phone-call'));
    await page.goBack();
  }
});

for (const locale of TRANSLATED) {
  const t = wordsOf(locale);

  test(`a page's texts stand side by side (${locale})`, async ({ page }) => {
    await page.goto(hrefOf(locale, 'translations/pages/sign-in/text-message'));
    const first = page.getByRole('row').nth(1);
    await expect(first.getByRole('cell').nth(0)).toHaveAttribute('lang', guide.defaultLocale);
    await expect(first).toContainText(t('translations.status.current'));
    const edit = first.getByRole('link', { name: t('translations.editThis', { key: '1' }) });
    await expect(edit).toHaveAttribute(
      'href',
      `${guide.repository.editUrl}src/content/docs/${locale}/sign-in/text-message.mdx`,
    );
    await expectAccessible(page, 'side by side');
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  });

  test(`a message leads to where it is seen (${locale})`, async ({ page }) => {
    await page.goto(hrefOf(locale, 'translations/messages'));
    const key = 'scenario.text-message-no-signal.task';
    await page.getByRole('link', { name: t('translations.seenThis', { key }) }).click();
    await expect(page).toHaveURL(/\/sign-in\/text-message\/\?practice=text-message-no-signal$/u);
    await expect(page.locator('[data-simulator]')).toContainText(t(key));
  });
}
