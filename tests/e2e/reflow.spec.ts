// Whatever readers set so that they can read, each kind of page holds: nothing is cut off, nothing overlaps, nothing scrolls sideways.
import { withoutLeadingOn } from './support/other-pages.ts';
import { kindsOfPages } from './support/kinds-of-pages.ts';
import { expectHolds, SETTINGS } from './support/readers-settings.ts';
import { smallTargets } from './support/targets.ts';
import { expect, inEachLanguage, test } from './support/test.ts';

test.slow();

/** No target is smaller (WCAG 2.5.8). */
const LEAST = 24;

inEachLanguage((language) => {
  for (const address of kindsOfPages(language)) {
    test(`/${address} holds under each setting`, async ({ page }) => {
      if (!address.startsWith(`${language}/`)) await withoutLeadingOn(page);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(address);
      expect.soft(await smallTargets(page, LEAST), 'targets').toEqual([]);
      for (const setting of SETTINGS) await expectHolds(page, setting);
    });
  }
});
