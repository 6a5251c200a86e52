// Leaves nothing of a page in the browser but the pictures of its steps, each on a sheet of its own, to be photographed.
import type { Page } from '@playwright/test';

/** The sheet that a picture lies on: a margin, and a line that says what this is. */
const SHEET = `
  .sheet { box-sizing: border-box; width: 29.5rem; padding: 1rem; }
  .sheet .picture { margin: 0; --hr-mono: 'Atkinson Hyperlegible Mono', monospace; }
  .sheet .sim-mark { margin: 0.75rem 0 0; font-size: 0.8125rem; }
`;

/**
 * Lays the pictures out as `.sheet`, each with its name as `data-name`.
 *
 * @param page - opened with `bypassCSP`: the site's own policy would not let the sheet be styled
 * @param style - more rules, for all sheets together
 */
export async function layOutPictures(page: Page, style: string): Promise<void> {
  await page.addStyleTag({ content: SHEET + style });
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
