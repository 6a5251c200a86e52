// `npm run handouts`: writes every sheet of the built site as a PDF, to print or to send. What does not fit on one page is a mistake.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { guide } from '../src/guide.ts';
import { DIST } from './site-server.ts';
import { withSite } from './with-site.ts';

/** Inside the built site, so that the sheets can be sent as links too. */
const FOLDER = 'handouts';

const locales = Object.entries(guide.locales).flatMap(([locale, { published }]) =>
  published ? [locale] : [],
);

await withSite(async (browser, url) => {
  const page = await browser.newPage();
  // The browser has the font from here on: a page does without one that comes late.
  await page.goto(url, { waitUntil: 'networkidle' });
  for (const locale of locales) {
    const folder = join(DIST, FOLDER, locale);
    mkdirSync(folder, { recursive: true });
    for (const method of guide.methods) {
      await page.goto(`${url}${locale}/helpdesk/handouts/${method}/`);
      writeFileSync(join(folder, `${method}.pdf`), await printSheet(page, `${locale}, ${method}`));
    }
    console.log(`${String(guide.methods.length)} sheets in ${folder}`);
  }
});

/** @throws Error naming the sheet that is longer than its paper */
async function printSheet(page: Page, name: string): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready);
  const over = await page
    .locator('.sheet')
    .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  if (over > 0) {
    throw new Error(
      `${name}: the sheet is ${String(over)} pixels too long. Shorten the steps on the method's page, or the helpdesk's texts.`,
    );
  }
  // The paper's size and margins are the sheet's own; the tags are for who has the PDF read aloud.
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
}
