// `npm run contact-sheets`: photographs every kind of page and every step picture, in each language, theme and width, for somebody to
// look at all of it. `npm run contact-sheets -- home` makes only the sheets whose names begin so.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { guide } from '../src/guide.ts';
import { PAGE_IDS } from '../src/machines/scenarios/index.ts';
import { makeFolder, writeSheets, type Row, type Tile } from './contact-sheet.ts';
import { withSite } from './with-site.ts';

const FOLDER = 'test-results/contact-sheets';
const WIDTHS = [360, 1280];
const THEMES = ['light', 'dark'] as const;
const LOCALES = Object.entries(guide.locales).flatMap(([locale, { published }]) =>
  published ? [locale] : [],
);

/** One page of each kind, by its path within a language. The method pages are each a kind of their own. */
const KINDS: Readonly<Record<string, string>> = {
  home: '',
  ...Object.fromEntries(PAGE_IDS.map((id) => [id, `sign-in/${id}/`])),
  'sign-in': 'sign-in/',
  'how-it-works': 'how-it-works/',
  'set-up': 'set-up/',
  'set-up-topic': 'set-up/authenticator-app/',
  solve: 'solve/',
  symptom: 'solve/no-text-message/',
  practice: 'practice/',
  'is-this-me': 'practice/is-this-me/',
  'old-labels': 'old-labels/',
  glossary: 'glossary/',
  translations: 'translations/',
  messages: 'translations/messages/',
  'not-found': 'no-such-page/',
};

/** What is longer, in pixels, only goes on as it began. */
const LONGEST = 24_000;

/** How a page is looked at. */
interface Look {
  readonly locale: string;
  readonly theme: (typeof THEMES)[number];
  readonly width: number;
}

const [wanted = ''] = process.argv.slice(2);
rmSync(FOLDER, { recursive: true, force: true });
makeFolder(FOLDER);
await withSite(async (browser, url) => {
  for (const width of WIDTHS) {
    const looks = LOCALES.flatMap((locale) => THEMES.map((theme) => ({ locale, theme, width })));
    for (const [kind, path] of Object.entries(KINDS)) {
      if (!kind.startsWith(wanted)) continue;
      const shots = [];
      for (const look of looks) shots.push(await photograph(browser, url, path, look));
      const tiles = shots.map(({ whole }) => whole);
      await write(`${kind}-${width}`, [{ title: `/${path} at ${width} px`, tiles }]);
      await write(`pictures-${kind}-${width}`, rowsOf(shots.map(({ pictures }) => pictures)));
    }
  }
});

async function write(name: string, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const count = await writeSheets(join(FOLDER, name), rows);
  console.log(`${join(FOLDER, name)}: ${count}`);
}

/** The whole page, and each step picture that stands on it. */
async function photograph(browser: Browser, url: string, path: string, look: Look) {
  const { locale, theme, width } = look;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${url}${locale}/${path}`);
  await wake(page);
  const label = `${locale} ${theme}`;
  const whole: Tile = { label, png: await photographPage(page, width) };
  const pictures: Row[] = [];
  for (const picture of await page.locator('[data-step] > [data-picture]').all()) {
    const title = `${(await picture.getAttribute('data-picture')) ?? ''} at ${width} px`;
    pictures.push({ title, tiles: [{ label, png: await picture.screenshot() }] });
  }
  await context.close();
  return { whole, pictures };
}

async function photographPage(page: Page, width: number): Promise<Buffer> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width, height: Math.min(height, LONGEST) };
  return page.screenshot({ fullPage: true, clip });
}

/** What comes to life when it is scrolled to is alive on the sheet. */
async function wake(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  const practice = page.locator('[data-simulator]');
  if ((await practice.count()) === 0) return;
  await practice.scrollIntoViewIfNeeded();
  await page.locator('[data-simulator][data-live]').waitFor();
  await page.evaluate(() => scrollTo(0, 0));
}

/** The looks put together: of each picture one row, with a tile per look. */
function rowsOf(looks: readonly (readonly Row[])[]): Row[] {
  const [first = []] = looks;
  return first.map(({ title }, index) => ({
    title,
    tiles: looks.flatMap((rows) => rows[index]?.tiles ?? []),
  }));
}
