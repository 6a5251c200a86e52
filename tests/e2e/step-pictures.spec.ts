// The picture of each documented step against the living practice in that step: the same elements with the same words. And what is
// marked in a picture is what leads on: pressing just that, from picture to picture, signs the reader in.
import type { Locator } from '@playwright/test';
import { PAGE_IDS, waysOf } from '../../src/machines/scenarios/index.ts';
import { goAsFarAs, looksOf, pressMarked } from './support/pictures.ts';
import type { Practice } from './support/practice.ts';
import { addressOf } from './support/site.ts';
import { expect, inEachLanguage, test } from './support/test.ts';

/** No picture shows anything that is further away than this many skipped waits. */
const MOST_SKIPS = 6;

inEachLanguage((language) => {
  for (const page of PAGE_IDS) {
    for (const way of waysOf(page)) {
      test(`the pictures of ${way.id} show what the practice shows`, async ({
        page: tab,
        practice,
      }) => {
        await practice.open(page, way.id);
        const pictures = await tab.locator(`[data-steps="${way.id}"] [data-picture]`).all();
        expect(pictures.length).toBeGreaterThan(3);
        for (const picture of pictures) {
          await waitUntilAlike(picture, practice);
          await pressMarked(picture, practice);
        }
        await practice.expectOutcome('verified');
      });
    }

    test(`the pictures of ${page} are pictures`, async ({ page: tab }) => {
      await tab.goto(addressOf(language, page));
      const steps = tab.locator('[data-step]');
      const pictures = tab.locator('[data-step] > [data-picture]');
      await expect(pictures).toHaveCount(await steps.count());
      for (const picture of await pictures.all()) await expectPicture(picture);
      // Nothing in them can be reached or pressed, so every button is there once.
      await expect(pictures.getByRole('button')).toHaveCount(0);
    });
  }
});

/** Lets the practice go on until it shows what the picture shows. */
async function waitUntilAlike(picture: Locator, practice: Practice): Promise<void> {
  const drawn = await looksOf(picture);
  for (let skips = 0; skips < MOST_SKIPS; skips += 1) {
    await goAsFarAs(picture, practice);
    const lives = await looksOf(practice.root, drawn);
    if (JSON.stringify(lives) === JSON.stringify(drawn)) return;
    await practice.skip();
  }
  expect(await looksOf(practice.root, drawn)).toEqual(drawn);
}

async function expectPicture(picture: Locator): Promise<void> {
  await expect(picture).toBeVisible();
  await expect(picture).toHaveRole('img');
  await expect(picture).toHaveAccessibleName(/\S+ \S+/u);
  await expect(picture.locator(':scope > *')).toHaveAttribute('inert');
}
