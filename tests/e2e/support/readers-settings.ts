// What readers set in their browsers so that they can read, put on a page the way that browsers do it.
import type { Page } from '@playwright/test';
import { cutOff, sidewaysScroll } from './layout.ts';
import { expect } from './test.ts';
import { unreadable } from './unreadable.ts';

/** A setting, by name. */
export interface Setting {
  readonly name: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly style: string;
}

/** The distances that nothing may break under (WCAG 1.4.12). */
const SPACING = `
  * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p { margin-bottom: 2em !important; }
`;

/** What is far away has no place of its own yet: a browser lays it out when the reader comes near. */
const LAID_OUT = '* { content-visibility: visible !important; }';

/** 1280 by 1024 at 400 %: what is left of the window in CSS pixels (WCAG 1.4.10). As narrow as a phone, and so low that what is practised begins below it. */
export const ENLARGED = { width: 320, height: 256 };

export const SETTINGS: readonly Setting[] = [
  { name: '320 px wide', width: 320, height: 640, style: '' },
  { name: 'zoomed to 400 %', ...ENLARGED, style: '' },
  { name: 'text spacing', width: 1280, height: 1024, style: SPACING },
  { name: 'text spacing on a phone', width: 360, height: 740, style: SPACING },
  { name: 'zoomed to 200 %', width: 640, height: 512, style: '' },
];

/** A narrow phone; the browser is started with letters twice as large (WCAG 1.4.4). */
export const PHONE: Setting = {
  name: 'letters of 200 %, 360 px',
  width: 360,
  height: 740,
  style: '',
};

/** Windows as they are usual, in such a browser. */
export const USUAL: readonly Setting[] = [
  { name: 'letters of 200 %', width: 1280, height: 1024, style: '' },
  { name: 'letters of 200 %, 390 px', width: 390, height: 844, style: '' },
  PHONE,
];

/** Sets it, in place of the one that was set before. */
async function apply(page: Page, { width, height, style }: Setting): Promise<void> {
  await page.setViewportSize({ width, height });
  // Not an element of the page: its security policy would refuse it, as it refuses every style that is not its own.
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, LAID_OUT + style);
}

/** Sets it, and holds the page to being read under it: all that is wrong is told, not the first thing alone. */
export async function expectHolds(page: Page, setting: Setting): Promise<void> {
  await apply(page, setting);
  const { name } = setting;
  expect.soft(await sidewaysScroll(page), `${name}: scrolls sideways`).toEqual([]);
  expect.soft(await cutOff(page), `${name}: cut off`).toEqual([]);
  expect.soft(await unreadable(page), `${name}: cannot be read`).toEqual([]);
}
