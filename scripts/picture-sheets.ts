// Leaves nothing of a page in the browser but the pictures of its steps, each on a sheet of its own, to be photographed.
import type { Page } from '@playwright/test';

/** The sheet that a picture lies on: a margin, and a line that says what this is. */
const SHEET = `
  .sheet { box-sizing: border-box; width: 29.5rem; padding: 1rem; }
  .sheet .picture { content-visibility: visible; margin: 0; --hr-mono: 'Atkinson Hyperlegible Mono', monospace; }
  .sheet .sim-mark { margin: 0.75rem 0 0; font-size: 0.8125rem; }
`;

/** A reader's page does without a font that comes late; a photograph waits for it. */
const waitedFor = (font: string) => `
  @font-face {
    font-family: 'Atkinson Hyperlegible Next';
    src: url('${font}') format('woff2');
    font-weight: 200 800;
    font-display: block;
  }
`;

/**
 * Lays the pictures out as `.sheet`, each with its name as `data-name`.
 *
 * @param page - opened with `bypassCSP`: the site's own policy would not let the sheet be styled
 * @param style - more rules, for all sheets together
 */
export async function layOutPictures(page: Page, style: string): Promise<void> {
  const font = await page.locator('link[rel="preload"][as="font"]').getAttribute('href');
  await page.addStyleTag({ content: SHEET + waitedFor(font ?? '') + style });
  await page.evaluate(layOnSheets);
  await page.evaluate(() => document.fonts.ready);
}

/** Runs in the page. */
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
