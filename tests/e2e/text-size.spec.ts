// Letters twice as large, as readers set them in their browser: each kind of page holds, on a phone too, and so does all that opens
// there. A browser of its own, started with that setting.
import type { Locator } from '@playwright/test';
import type { PageId } from '../../src/machines/scenario.ts';
import type { ScenarioId } from '../../src/machines/scenarios/index.ts';
import { CALLS } from './support/calls.ts';
import { kindsOfPages } from './support/kinds-of-pages.ts';
import { withoutLeadingOn } from './support/other-pages.ts';
import { hrefOf } from './support/pages.ts';
import type { Practice } from './support/practice.ts';
import { numberOnPage, openRequest, typeNumber } from './support/requests.ts';
import { expectHolds, PHONE, USUAL } from './support/readers-settings.ts';
import { expect, inEachLanguage, test } from './support/test.ts';
import { slowWays, ways, type Act } from './support/ways.ts';

test.use({
  launchOptions: [
    async ({ launchOptions }, use) => {
      const args = [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'];
      await use({ ...launchOptions, args });
    },
    { scope: 'worker' },
  ],
});
test.slow();

/** The number stands on the half that is folded while the app asks for it. */
const ANSWERING: readonly Act[] = [
  (practice) => practice.signIn(),
  openRequest,
  async (practice) => {
    await practice.show(practice.window);
    const number = await numberOnPage(practice);
    await practice.show(practice.phone);
    await typeNumber(practice, number ?? '');
  },
];

/** Each method's documented way, and for the call the one that goes by everything that a call can ask for. */
const WALKS: readonly (readonly [PageId, ScenarioId, readonly Act[]])[] = [
  ['phone-call', 'phone-call-pin', slowWays['phone-call-pin']],
  ['text-message', 'text-message-usual', ways['text-message'].slice(1)],
  ['app-notification', 'app-notification-usual', ANSWERING],
  ['app-code', 'app-code-usual', ways['app-code'].slice(1)],
  ['hardware-token', 'hardware-token-usual', ways['hardware-token'].slice(1)],
  ['another-way', 'another-way-usual', slowWays['another-way-usual']],
];

/** Looks at both halves, the one in turn last, so that the reader can go on. */
async function expectBothHold({ page, window, phone, root }: Practice, moment: string) {
  const folded = root.locator('button[aria-expanded="false"]');
  const isPhone = await phone.locator('button[aria-expanded="false"]').isVisible();
  const halves: readonly Locator[] = isPhone ? [phone, window] : [window, phone];
  for (const half of (await folded.isVisible()) ? halves : [root]) {
    const strip = half.locator(folded);
    if (await strip.isVisible()) await strip.click();
    await expectHolds(page, { ...PHONE, name: moment });
  }
}

inEachLanguage((language) => {
  test('every kind of page holds', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await withoutLeadingOn(page);
    for (const address of kindsOfPages(language)) {
      await page.goto(address);
      await expect(page.locator('html')).toHaveCSS('font-size', '32px');
      for (const setting of USUAL) {
        await expectHolds(page, { ...setting, name: `${address}, ${setting.name}` });
      }
    }
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: PHONE.width, height: PHONE.height }, hasTouch: true });

    for (const [id, exercise, acts] of WALKS) {
      test(`${exercise} holds from the first moment to the end`, async ({ page, practice, t }) => {
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await practice.open(id, exercise);
        await practice.root.getByRole('radio', { name: t('mode.guide') }).check();
        await expect(practice.root.getByRole('region', { name: t('coaching.name') })).toBeVisible();
        await expectBothHold(practice, 'at the start');
        for (const [index, act] of acts.entries()) {
          await act(practice);
          if (index === 0) await practice.stopClock();
          await expectBothHold(practice, `after act ${index}`);
        }
        await practice.expectOutcome('verified');
      });
    }

    test('what opens on a page holds', async ({ page, t }) => {
      await page.goto(hrefOf(language, 'check'));
      await page.locator('[data-check]').scrollIntoViewIfNeeded();
      await expect(page.locator('[data-check]')).toHaveAttribute('data-live');
      await page.locator('input[value="text-message@phone"]').check();
      await page.locator('input[value="app-code@phone"]').check();
      await expect(page.locator('[data-answer] [data-locked]').first()).toBeVisible();
      await expectHolds(page, { ...PHONE, name: 'the check’s answer' });

      const [words = ''] = Object.keys(CALLS[language] ?? {});
      await page.goto(hrefOf(language, 'helpdesk'));
      await page.getByRole('combobox', { name: t('helpdesk.search') }).fill(words);
      await expect(page.getByRole('option').first()).toBeVisible();
      await expectHolds(page, { ...PHONE, name: 'what the helpdesk finds' });
      await page.keyboard.press('Enter');
      await expect(page.locator('[data-answer]')).toBeVisible();
      await expectHolds(page, { ...PHONE, name: 'the helpdesk’s card' });

      await page.getByRole('button', { name: t('search.label'), exact: true }).click();
      const search = page.getByRole('dialog');
      await search.getByRole('textbox').fill('code');
      await expect(search.getByRole('link').first()).toBeVisible();
      await expectHolds(page, { ...PHONE, name: 'the search' });
      expect(await search.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThan(1);
    });
  });
});
