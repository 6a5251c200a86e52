// The pages that belong to no language: the address without one opens the right one, and the 404 speaks all of them.
import { guide } from '../../src/guide.ts';
import { addressOf, LOCALES, wordsOf } from './support/site.ts';
import { expect, test } from './support/test.ts';

for (const locale of LOCALES) {
  test.describe(`a browser in ${locale}`, () => {
    test.use({ locale: `${locale}-BE` });
    test('opens the guide in that language', async ({ page }) => {
      await page.goto('');
      await expect(page).toHaveURL(new RegExp(`/${locale}/$`, 'u'));
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
    });
  });
}

test.describe('a browser in a language that the guide does not have', () => {
  test.use({ locale: 'ko-KR' });
  test('opens the default language', async ({ page }) => {
    await page.goto('');
    await expect(page).toHaveURL(new RegExp(`/${guide.defaultLocale}/$`, 'u'));
  });

  test('opens the language that the reader chose before', async ({ page }) => {
    for (const locale of LOCALES) {
      await page.goto(addressOf(guide.defaultLocale));
      await page.getByRole('link', { name: guide.locales[locale].label }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await page.goto('');
      await expect(page).toHaveURL(new RegExp(`/${locale}/$`, 'u'));
    }
  });
});

test('the language choice leaves no trace in the history', async ({ page }) => {
  await page.goto(addressOf('nl', 'app-code'));
  await page.goto('');
  await expect(page).toHaveURL(new RegExp(`/${guide.defaultLocale}/$`, 'u'));
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`/${addressOf('nl', 'app-code')}$`, 'u'));
});

test('an address that is not there answers 404, in every language', async ({ page, problems }) => {
  const response = await page.goto('nl/no-such-page/');
  expect(response?.status()).toBe(404);
  for (const locale of LOCALES) {
    const t = wordsOf(locale);
    await expect(page.getByRole('heading', { name: t('notFound.title') })).toBeVisible();
    const home = page.getByRole('link', { name: t('notFound.home') });
    await expect(home).toHaveAttribute('href', new RegExp(`/${locale}/$`, 'u'));
  }
  // The browser reports the missing page itself; that is what was asked for.
  problems.splice(0);
});
