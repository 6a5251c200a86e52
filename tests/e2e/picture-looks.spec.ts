// The step pictures look as they looked when somebody last looked at them. Where they were changed on purpose, look at the new ones
// (`npm run contact-sheets`) and renew the references: `npm run pictures:accept`.
import { layOutPictures } from '../../scripts/picture-sheets.ts';
import { PAGE_IDS } from '../../src/machines/scenarios/index.ts';
import { addressOf } from './support/site.ts';
import { expect, inEachLanguage, test } from './support/test.ts';

test.use({
  bypassCSP: true,
  reducedMotion: 'reduce',
  viewport: { width: 1416, height: 800 },
  // Small enough to keep, large enough to read.
  deviceScaleFactor: 0.75,
});

/** All pictures of a page together, three in a row. */
const TOGETHER = `
  body { display: grid; grid-template-columns: repeat(3, 29.5rem); align-items: start; }
  .sheet .sim-mark { display: none; }
`;

inEachLanguage((language) => {
  for (const page of PAGE_IDS) {
    test(`the pictures of ${page} look as before`, async ({ page: tab }) => {
      await tab.goto(addressOf(language, page));
      await layOutPictures(tab, TOGETHER);
      for (const theme of ['light', 'dark'] as const) {
        await tab.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
        await expect
          .soft(tab, 'Changed on purpose? Look at it, then: npm run pictures:accept')
          .toHaveScreenshot(`${page}-${language}-${theme}.png`, {
            fullPage: true,
            scale: 'device',
          });
      }
    });
  }
});
