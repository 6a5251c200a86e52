// The pages that are not the guide's own: nothing that axe can find is wrong with any of them, in light and in dark colours.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { findingsInPages } from './support/accessible-pages.ts';
import { COLOUR_RULES, expectNothing, RULES } from './support/accessible.ts';
import { OTHER_PAGES, withoutLeadingOn } from './support/other-pages.ts';
import { expect, test } from './support/test.ts';

test.slow();
// The policy of the pages lets nobody put one in the place of another, as is done here with those that are alike.
test.use({ bypassCSP: true });

/** Of so many pages that are alike each is opened; of more, the others are put in the place of the first. */
const FEW = 6;

/** Opens a page in both colours. A sheet of paper has the light ones only. */
async function expectAccessiblePage(page: Page, address: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(address);
    const theme = await page.locator('html').getAttribute('data-theme');
    if (colorScheme === 'dark' && theme === null) continue;
    if (theme !== null) expect(theme).toBe(colorScheme);
    const axe = new AxeBuilder({ page }).setLegacyMode();
    const asked = colorScheme === 'dark' ? axe.withRules(COLOUR_RULES) : axe.withTags(RULES);
    expectNothing(await asked.analyze(), `${address}, ${colorScheme}`);
  }
}

for (const { kind, locale, addresses } of OTHER_PAGES) {
  test(`${kind}: ${addresses.length}`, async ({ page, baseURL }) => {
    if (locale === undefined) await withoutLeadingOn(page);
    const opened = addresses.length > FEW ? addresses.slice(0, 1) : addresses;
    for (const address of opened) await expectAccessiblePage(page, address);
    const others = addresses.slice(opened.length);
    expect(await findingsInPages(page, others, baseURL ?? '')).toEqual([]);
  });
}

test('every built page is of a known kind', () => {
  expect(OTHER_PAGES.length).toBeGreaterThan(0);
  expect(OTHER_PAGES.filter(({ kind, addresses }) => kind === addresses[0])).toEqual([]);
});
