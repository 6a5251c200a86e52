// Two languages that nobody speaks, one two fifths longer than English and one from right to left: nothing is cut off, nothing is left
// in English, everything begins on the side where reading begins.
import type { Page } from '@playwright/test';
import { PSEUDO_LOCALES } from '../content/pseudo-site.ts';
import type { PseudoLocale } from '../content/pseudo.ts';
import { expectAccessible } from './support/accessible.ts';
import {
  cutOff,
  leftOf,
  roomBeside,
  sidewaysScroll,
  textsInOwnLanguage,
  turnedNumbers,
} from './support/layout.ts';
import { expect, test, withoutNames } from './support/pseudo.ts';
import { ways } from './support/ways.ts';

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 640 };

/** One page of each kind; one with practice is also played. */
const PAGES = [
  '',
  'solve',
  'solve/no-signal',
  'set-up',
  'sign-in/phone-call',
  'sign-in/another-way',
  'practice',
  'practice/is-this-me',
  'check',
  'how-it-works',
  'old-labels',
  'glossary',
];

/** Looks at the page as it is, wide and narrow. */
async function expectSound(page: Page, pseudo: PseudoLocale): Promise<void> {
  for (const size of [WIDE, NARROW]) {
    await page.setViewportSize(size);
    expect(await sidewaysScroll(page), `${size.width} px`).toEqual([]);
    expect(await cutOff(page), `${size.width} px`).toEqual([]);
    expect(await turnedNumbers(page), `${size.width} px`).toEqual([]);
  }
  const texts = await textsInOwnLanguage(page);
  expect(texts.length).toBeGreaterThan(10);
  expect(texts.filter((text) => /[a-z]/iu.test(withoutNames(text, pseudo)))).toEqual([]);
}

for (const pseudo of PSEUDO_LOCALES) {
  test.describe(pseudo.locale, () => {
    test.use({ pseudo });

    for (const path of PAGES) {
      test(`/${path} fits, is translated and accessible`, async ({ page }) => {
        await page.setViewportSize(WIDE);
        await page.goto(`${pseudo.locale}/${path === '' ? '' : `${path}/`}`);
        await expect(page.locator('html')).toHaveAttribute('dir', pseudo.dir);
        await expectSound(page, pseudo);
        await expectAccessible(page, path);
      });
    }

    test('a page with practice, along its documented way', async ({ page, practised }) => {
      await page.setViewportSize(WIDE);
      await practised.open('text-message');
      await practised.stopClock();
      for (const [index, act] of ways['text-message'].entries()) {
        await page.setViewportSize(WIDE);
        await act(practised);
        await expect(page.locator('[data-steps] [data-step]').nth(index)).toHaveAttribute(
          'aria-current',
          'step',
        );
        await expectSound(page, pseudo);
      }
      await practised.expectOutcome('verified');
      await expectAccessible(page, 'the end');
    });
  });
}

for (const pseudo of PSEUDO_LOCALES) {
  test(`${pseudo.locale} begins on its own side`, async ({ page }) => {
    const [first, last] =
      pseudo.dir === 'rtl' ? (['right', 'left'] as const) : (['left', 'right'] as const);
    const before = async (one: string, other: string) => {
      const [x, y] = [await leftOf(page, one), await leftOf(page, other)];
      expect(pseudo.dir === 'rtl' ? x > y : x < y, `${one} before ${other}`).toBe(true);
    };
    await page.setViewportSize(WIDE);
    await page.goto(`${pseudo.locale}/sign-in/text-message/`);
    await before('header .wordmark', 'header [data-language-links]');
    await before('.practice .steps', '.practice .simulator');
    await before('[data-simulator] .half-window', '[data-simulator] .half-phone');
    const room = await roomBeside(page, '.hr-rail > li');
    expect(room[first]).toBeGreaterThan(room[last]);
    const border = page.locator('.starlight-aside').first();
    await expect(border).toHaveCSS(`border-${first}-width`, '4px');
    await expect(border).toHaveCSS(`border-${last}-width`, '0px');
  });
}
