// Nothing on a page moves while it arrives: not when the font or a script comes late, on any kind of page.
import type { Page } from '@playwright/test';
import { builtPages, pagesToOpen } from '../../scripts/built-pages.ts';
import { expect, inEachLanguage, test } from './support/test.ts';

/** What comes after the words. */
const LATE = /\.(?:woff2|js)$/u;

test.use({ viewport: { width: 360, height: 740 } });

inEachLanguage((language) => {
  test('no page moves while fonts and scripts come late', async ({ page, baseURL }) => {
    await page.addInitScript(watchMoves);
    const pages = pagesToOpen(builtPages()).filter(({ path }) => path.startsWith(`${language}/`));
    // The shells are the same for all of a kind: one of each.
    const kinds = new Map(pages.map(({ kind, path }) => [kind.name, path]));
    expect(kinds.size).toBeGreaterThan(10);
    for (const path of kinds.values()) {
      const arrive = await holdBack(page);
      await page.goto(`${baseURL ?? ''}${path}`, { waitUntil: 'commit' });
      await painted(page);
      arrive();
      await page.waitForLoadState('networkidle');
      await painted(page);
      expect.soft(await page.evaluate(() => moves), `/${path}`).toEqual([]);
      await page.unrouteAll({ behavior: 'wait' });
    }
  });
});

declare const moves: readonly string[];

/** Runs in the page: keeps what the browser counts as a shift that the reader did not cause. */
function watchMoves(): void {
  const seen: string[] = [];
  Object.assign(globalThis, { moves: seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources } = entry as PerformanceEntry & {
        value: number;
        sources: readonly { node: Node | null }[];
      };
      const what = sources.map(({ node }) => node?.textContent?.trim().slice(0, 60) ?? '');
      seen.push(`${value.toFixed(4)} ${what.join(' | ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Keeps fonts and scripts waiting. @returns what lets them through */
async function holdBack(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route(
    ({ pathname }) => LATE.test(pathname),
    async (route) => {
      await promise;
      await route.continue();
    },
  );
  return () => resolve(undefined);
}

/** Waits until the browser has drawn words, and what it was still about to draw. */
async function painted(page: Page): Promise<void> {
  await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
  );
  await page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(done));
      }),
  );
}
