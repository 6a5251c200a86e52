// `npm run pictures`: writes the picture of every documented step of the built site as a PNG file, for a helpdesk to put in a mail.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContext } from '@playwright/test';
import { guide, type Locale } from '../src/guide.ts';
import { PAGE_IDS } from '../src/machines/scenarios/index.ts';
import { layOutPictures } from './picture-sheets.ts';
import { DIST } from './site-server.ts';
import { withSite } from './with-site.ts';

/** Inside the built site, so that the pictures can be sent as links too. */
const FOLDER = 'pictures';

await withSite(async (browser, url) => {
  for (const locale of Object.keys(guide.locales) as Locale[])
    await writePictures(browser, url, locale);
});

async function writePictures(from: Browser, url: string, locale: Locale): Promise<void> {
  const context = await from.newContext({
    viewport: { width: 800, height: 900 },
    deviceScaleFactor: 2,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    bypassCSP: true,
  });
  let count = 0;
  for (const id of PAGE_IDS) count += await picturesOf(context, url, `${locale}/sign-in/${id}/`);
  await context.close();
  console.log(`${String(count)} pictures in ${join(DIST, FOLDER, locale)}`);
}

/** Photographs the pictures of one page, and says how many there were. None where the page is not offered. */
async function picturesOf(context: BrowserContext, url: string, path: string): Promise<number> {
  const page = await context.newPage();
  const response = await page.goto(url + path);
  if (response?.status() !== 200) return 0;
  await layOutPictures(page, 'body { background: #fff; }');
  const sheets = await page.locator('.sheet').all();
  for (const sheet of sheets) {
    const name = (await sheet.getAttribute('data-name')) ?? '';
    const file = join(DIST, FOLDER, path.replace('sign-in/', ''), `${name}.png`);
    mkdirSync(dirname(file), { recursive: true });
    await sheet.screenshot({ path: file, animations: 'disabled' });
  }
  await page.close();
  return sheets.length;
}
