// *Could I be locked out?*: ticks give an answer in words, the address shares it, and the complete grid needs nothing.
import type { Page } from '@playwright/test';
import { guide, type Locale } from '../../src/guide.ts';
import { MISHAPS } from '../../src/machines/mishaps.ts';
import { expectAccessible, expectAccessibleInLight } from './support/accessible.ts';
import { sidewaysScroll } from './support/layout.ts';
import { hrefOf } from './support/pages.ts';
import { expect, inEachLanguage, test } from './support/test.ts';

const open = async (page: Page, language: Locale, query = '') => {
  await page.goto(hrefOf(language, 'check') + query);
  await expect(page.locator('[data-check][data-live]')).toBeVisible();
};
const answer = (page: Page) => page.locator('[data-answer]');
const box = (page: Page, id: string) => page.locator(`input[value="${id}"]`);
const haveIn = (page: Page) => new URL(page.url()).search;

inEachLanguage((language) => {
  test('ticks are answered in words, and the advice holds', async ({ page, t }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, language);
    await expect(answer(page)).toContainText(t('check.nothing'));
    await box(page, 'text-message@phone').check();
    await box(page, 'app-code@phone').check();
    const verdict = answer(page).getByRole('status');
    await expect(verdict).toHaveText(t('check.locked', { count: 2 }));
    const locked = answer(page).locator('[data-locked]');
    await expect(locked).toContainText([
      t('check.mishap.phone-lost.locked'),
      t('check.mishap.battery-empty.locked'),
    ]);
    const help = hrefOf(language, 'solve/phone-lost');
    await expect(locked.first().getByRole('link')).toHaveAttribute('href', help);
    await expectAccessible(page, 'locked out', '[data-answer]');
    expect(await sidewaysScroll(page)).toEqual([]);

    const add = answer(page).locator('[data-add]').first();
    await expect(add).toContainText(t('check.addFirst'));
    await expect(add).toContainText(t('check.add.app-code@spare'));
    await expect(answer(page).locator('[data-add]')).toContainText([
      t('check.addFirst'),
      t('check.orElse'),
      t('check.withPasskey'),
    ]);
    await box(page, 'app-code@spare').check();
    await expect(verdict).toHaveText(t('check.safe'));
    await expect(answer(page).getByRole('link').first()).toHaveAttribute('href', /^tel:/u);
    await expect(answer(page).locator('[data-add]')).toHaveCount(0);
    await expectAccessibleInLight(page, 'safe', '[data-answer]');
    expect(await sidewaysScroll(page)).toEqual([]);

    await page.getByRole('button', { name: t('check.clear') }).click();
    await expect(answer(page)).toContainText(t('check.nothing'));
    expect(haveIn(page)).toBe('');
  });

  test('the address brings the same ticks to somebody else', async ({ page }) => {
    await open(page, language);
    await box(page, 'phone-call@desk').check();
    await box(page, 'app-notification@phone').check();
    const shared = '?have=phone-call@desk,app-notification@phone';
    expect(haveIn(page)).toBe(shared);
    const said = await answer(page).innerText();

    await open(page, language, shared);
    await expect(box(page, 'phone-call@desk')).toBeChecked();
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
    expect(await answer(page).innerText()).toBe(said);
    const stored = () =>
      [localStorage, sessionStorage].map((storage) => JSON.stringify(storage)).join();
    expect(await page.evaluate(stored)).not.toContain('phone-call@desk');
  });

  test('an address that names nothing we know is met with a friendly word', async ({ page, t }) => {
    await open(page, language, '?have=app-code@phone,%3Cimg%20src=x%3E,pigeon@roof');
    await expect(page.getByRole('alert')).toHaveText(t('check.unknown'));
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
    await expect(page.locator('img[src="x"]')).toHaveCount(0);
    await box(page, 'hardware-token@me').check();
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(haveIn(page)).toBe('?have=app-code@phone,hardware-token@me');
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('the complete grid is there', async ({ page, t }) => {
      await page.goto(hrefOf(language, 'check'));
      await expect(page.locator('.check-place noscript p')).toHaveText(t('check.needsScript'));
      const grid = page.getByRole('table', { name: t('check.grid.caption') });
      await expect(grid.getByRole('rowheader')).toContainText(
        MISHAPS.map((mishap) => t(`check.mishap.${mishap}.name`)),
      );
      const cell = (mishap: string, method: string) =>
        grid.locator(`[data-mishap="${mishap}"] [data-method="${method}"]`);
      await expect(cell('no-signal', 'app-code')).toHaveText(
        t('method.app-code.name') + t('check.works'),
      );
      await expect(cell('phone-end', 'text-message')).toContainText(
        t('check.fails') + t('check.why.texts-ended'),
      );
      await expect(grid.getByRole('cell')).toHaveCount(MISHAPS.length * (guide.methods.length + 1));
    });
  });
});

test('where the clipboard is refused, the address stands there', async ({ page, t }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await open(page, 'en', '?have=app-code@phone');
  await page.getByRole('button', { name: t('check.copy') }).click();
  await expect(page.getByText(t('check.copyRefused'))).toBeVisible();
  await expect(page.getByRole('link', { name: '?have=app-code@phone' })).toBeVisible();
});
