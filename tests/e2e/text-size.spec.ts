// Letters twice as large, as readers set them in their browser: each kind of page holds. A browser of its own, started with that setting.
import { kindsOfPages } from './support/kinds-of-pages.ts';
import { withoutLeadingOn } from './support/other-pages.ts';
import { expectHolds, USUAL } from './support/readers-settings.ts';
import { expect, inEachLanguage, test } from './support/test.ts';

test.use({
  launchOptions: [
    async ({ launchOptions }, use) => {
      const args = [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'];
      await use({ ...launchOptions, args });
    },
    { scope: 'worker' },
  ],
});
test.slow();

inEachLanguage((language) => {
  test('every kind of page holds', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await withoutLeadingOn(page);
    for (const address of kindsOfPages(language)) {
      await page.goto(address);
      await expect(page.locator('html')).toHaveCSS('font-size', '32px');
      await expectHolds(page, { ...USUAL, name: address });
    }
  });
});
