// What axe finds wrong with a page as it is now, in light and in dark colours.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

export const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that look at colours; what the others look at is the same in the dark. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Looks at the page, or at `part` of it alone, in light and in dark colours. */
export async function expectAccessible(page: Page, state: string, part = 'html'): Promise<void> {
  await expectAccessibleInLight(page, state, part);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const builder = new AxeBuilder({ page }).include(part).setLegacyMode();
  expectNothing(await builder.withRules(COLOUR_RULES).analyze(), `${state}, dark`);
}

/** Looks at it in light colours only: enough where another page has the very same parts in the dark. */
export async function expectAccessibleInLight(
  page: Page,
  state: string,
  part = 'html',
): Promise<void> {
  // Legacy mode looks at one frame only, without opening another page for it: there are no frames.
  const builder = new AxeBuilder({ page }).include(part).setLegacyMode();
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  expectNothing(await builder.withTags(RULES).analyze(), `${state}, light`);
}

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>;

/** Fails with what was found and where. */
export function expectNothing({ violations }: Results, state: string): void {
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map(({ html }) => html),
  }));
  expect(found, state).toEqual([]);
}
