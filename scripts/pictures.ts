// `npm run pictures`: writes the picture of every documented step of the built site as a PNG file, for a helpdesk to put in a mail.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { guide, type Locale } from '../src/guide.ts';
import { PAGE_IDS } from '../src/machines/scenarios/index.ts';
import { findBrowser } from './find-browser.ts';
import { createSiteServer, DIST, listen } from './site-server.ts';

/** Inside the built site, so that the pictures can be sent as links too. */
const FOLDER = 'pictures';

/** The sheet that a picture lies on: a margin, and a line that says what this is. */
const SHEET = `
  body { background: #fff; }
  .sheet { box-sizing: border-box; width: 29.5rem; padding: 1rem; }
  .sheet .picture { margin: 0; --hr-mono: 'Atkinson Hyperlegible Mono', monospace; }
  .sheet .sim-mark { margin: 0.75rem 0 0; font-size: 0.8125rem; }
`;

const server = createSiteServer();
const url = await listen(server, 0);
const browser = await chromium.launch({
  executablePath: process.env['HANDRAIL_BROWSER'] ?? (await findBrowser()),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  for (const locale of Object.keys(guide.locales) as Locale[]) await writePictures(browser, locale);
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}

async function writePictures(from: Browser, locale: Locale): Promise<void> {
  const context = await from.newContext({
    viewport: { width: 800, height: 900 },
    deviceScaleFactor: 2,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    // The site's own policy would not let the sheet be styled.
    bypassCSP: true,
  });
  let count = 0;
  for (const id of PAGE_IDS) count += await picturesOf(context, `${locale}/sign-in/${id}/`);
  await context.close();
  console.log(`${String(count)} pictures in ${join(DIST, FOLDER, locale)}`);
}

/** Photographs the pictures of one page, and says how many there were. None where the page is not offered. */
async function picturesOf(context: BrowserContext, path: string): Promise<number> {
  const page = await context.newPage();
  const response = await page.goto(url + path);
  if (response?.status() !== 200) return 0;
  await page.addStyleTag({ content: SHEET });
  await page.evaluate(layOnSheets);
  await page.evaluate(() => document.fonts.ready);
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

/** Runs in the page: leaves nothing of it but its pictures, each on a sheet of its own. */
function layOnSheets(): void {
  const mark = document.querySelector('[data-simulator] .sim-mark')?.textContent ?? '';
  const sheets = [...document.querySelectorAll<HTMLElement>('[data-picture]')].map((picture) => {
    const sheet = document.createElement('div');
    sheet.className = 'sheet sim';
    sheet.dataset['name'] = picture.dataset['picture'] ?? '';
    const line = document.createElement('p');
    line.className = 'sim-mark';
    line.textContent = mark;
    sheet.append(picture, line);
    return sheet;
  });
  document.body.replaceChildren(...sheets);
}
