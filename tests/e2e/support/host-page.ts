// The example of a page that embeds a practice, as a site of its own: another origin than the guide's.
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { guide } from '../../../src/guide.ts';

const FOLDER = 'examples/embed/';

/** The site that may embed, by the settings; and one that may not. */
export const [HOST = ''] = guide.embed?.origins ?? [];
export const STRANGER = 'https://stranger.example';

/** The example as it is published, with the guide that is tested in place of the one in the settings. */
function fileOf(path: string, own = ''): string {
  const text = readFileSync(FOLDER + (path === '/' ? 'index.html' : path), 'utf8');
  return text.replaceAll(guide.site, new URL(own).origin);
}

/** Opens the example on a site that need not exist; nothing but the example comes from there. */
export async function openHostPage(
  page: Page,
  own: string | undefined,
  origin = HOST,
): Promise<void> {
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const contentType = pathname.endsWith('.js') ? 'text/javascript' : 'text/html';
    return route.fulfill({ body: fileOf(pathname, own), contentType });
  });
  await page.goto(`${origin}/`);
}

/** What the page was told by the practice of one method, in order: `start {…}`. */
export async function toldBy(page: Page, method: string): Promise<string[]> {
  const lines = await page.locator('#told li').allInnerTexts();
  const own = `${method}: handrail-`;
  return lines.filter((line) => line.startsWith(own)).map((line) => line.slice(own.length));
}

/** The frame's height follows what is in it, so that there is nothing to scroll. */
export async function expectFits(element: Locator): Promise<void> {
  const frame = element.locator('iframe');
  await expect
    .poll(async () => {
      const inside = frame.contentFrame().locator('html');
      const needed = await inside.evaluate((root) => root.getBoundingClientRect().height);
      const given = (await frame.boundingBox())?.height ?? 0;
      return Math.floor(given - needed);
    })
    .toBe(0);
}
