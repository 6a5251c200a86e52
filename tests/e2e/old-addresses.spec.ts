// Bookmarks and handouts of earlier years: the old articles' names lead to today's page in the reader's language, their sections to their own.
import { hrefOf } from './support/pages.ts';
import { LOCALES, wordsOf } from './support/site.ts';
import { expect, inEachLanguage, test } from './support/test.ts';

const ARTICLE = 'multi-factor-authentication-end-user-signin/';

inEachLanguage((language) => {
  test.use({ locale: language });

  test('an old article leads to today’s page', async ({ page }) => {
    await page.goto('multi-factor-authentication-end-user-troubleshoot/');
    await expect(page).toHaveURL(hrefOf(language, 'solve'));
  });

  test('a section of an old article leads to the method’s own page', async ({ page }) => {
    await page.goto(`${ARTICLE}#signing-in-with-a-text-message`);
    await expect(page).toHaveURL(hrefOf(language, 'sign-in/text-message'));
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('an old article offers today’s page in every language', async ({ page }) => {
    await page.goto(ARTICLE);
    for (const locale of LOCALES) {
      const link = page.getByRole('link', { name: wordsOf(locale)('languageChoice.open') });
      await expect(link).toHaveAttribute('href', hrefOf(locale, 'sign-in'));
    }
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  });
});
