// The pages to read: each is accessible, fits a narrow screen, and tells everything without script, in each language.
import { guide } from '../../src/guide.ts';
import { expectAccessible, expectAccessibleInLight } from './support/accessible.ts';
import { GUIDE_PAGES, hrefOf } from './support/pages.ts';
import { expect, inEachLanguage, test } from './support/test.ts';

const READ = GUIDE_PAGES.filter(({ practised }) => !practised);

/** The pages on one problem each are made of the same parts: one of them is looked at in the dark too. */
const DARK = /^(?!solve\/)|^solve\/no-text-message$/u;

inEachLanguage((language) => {
  for (const { path } of READ) {
    test(`/${path} is accessible and fits 320 px`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(hrefOf(language, path));
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      await (DARK.test(path) ? expectAccessible : expectAccessibleInLight)(page, path);
    });
  }
});

inEachLanguage((language) => {
  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('every page to read has its words, the helpdesk and the other language', async ({
      page,
      t,
    }) => {
      for (const { path } of READ) {
        await page.goto(hrefOf(language, path));
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/u);
        await expect(page.getByRole('heading', { name: t('footer.notMe.title') })).toBeVisible();
        const call = page
          .getByRole('contentinfo')
          .getByRole('link', { name: guide.helpdesk.phone });
        await expect(call).toHaveAttribute('href', /^tel:\+\d+$/u);
      }
    });
  });
});
