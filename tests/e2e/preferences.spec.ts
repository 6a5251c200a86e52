// What readers have set on their device: less movement, and colours of their own. And what becomes of a page on paper.
import type { Locator } from '@playwright/test';
import { guide } from '../../src/guide.ts';
import { hrefOf } from './support/pages.ts';
import { expect, inEachLanguage, test } from './support/test.ts';

inEachLanguage((language) => {
  test.describe('less movement', () => {
    test.use({ contextOptions: { reducedMotion: 'reduce' } });
    test('nothing moves by itself', async ({ page, practice }) => {
      await practice.open('app-code');
      await practice.signIn();
      await practice.openApp();
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
      const behaviour = await page.evaluate(
        () => getComputedStyle(document.documentElement).scrollBehavior,
      );
      expect(behaviour).toBe('auto');
    });
  });

  test.describe('forced colours', () => {
    test.use({ contextOptions: { forcedColors: 'active' } });
    test('the halves keep their borders, and the exercise its end', async ({ practice }) => {
      await practice.open('app-code');
      await practice.signIn();
      await practice.openApp();
      for (const half of [practice.window, practice.phone]) {
        const borders = await half
          .locator('> div > :first-child')
          .evaluate((element) => parseFloat(getComputedStyle(element).borderTopWidth));
        expect(borders).toBeGreaterThan(0);
      }
      await practice.enter(await practice.newestCode());
      await practice.expectOutcome('verified');
    });

    test('whose turn it is, what to press and where the keyboard is still show', async ({
      page,
      practice,
      t,
    }) => {
      await practice.open('app-code');
      const look = (locator: Locator) =>
        locator.evaluate((element) => {
          const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(element);
          return [borderTopWidth, borderTopStyle, borderTopColor].join(' ');
        });
      const act = practice.button(t('label.signIn'), practice.window);
      const other = practice.button(t('practice.notMe'));
      expect(await look(act)).not.toBe(await look(other));
      const [window, phone] = [practice.root.locator('.window'), practice.root.locator('.phone')];
      expect(await look(window)).not.toBe(await look(phone));
      await practice.signIn();
      expect(await look(phone)).not.toBe(await look(window));
      // An icon that keeps a colour of ours may not show on a ground of the reader's own.
      const strange = await practice.root.locator('svg:visible').evaluateAll((icons) =>
        icons
          .filter(({ parentElement }) => parentElement)
          .filter((icon) => {
            const around = icon.parentElement ?? icon;
            return getComputedStyle(icon).color !== getComputedStyle(around).color;
          })
          .map((icon) => icon.parentElement?.outerHTML.slice(0, 120)),
      );
      expect(strange).toEqual([]);
      await other.focus();
      await page.keyboard.press('Tab');
      const focused = practice.root.locator(':focus-visible');
      await expect(focused).toHaveCSS('outline-style', 'solid');
      const checked = practice.root.locator('.modes label:has(:checked)');
      await expect(checked).toHaveCSS('font-weight', '700');
    });
  });

  test.describe('on paper', () => {
    for (const path of ['sign-in/phone-call', 'solve/no-signal', 'set-up/authenticator-app']) {
      test(`/${path} prints its steps and the helpdesk, and nothing to press`, async ({
        page,
        t,
      }) => {
        await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
        await page.goto(hrefOf(language, path));
        await expect(page.locator('main ol > li:visible').first()).toBeVisible();
        await expect(page.locator('.simulator, [data-search], nav.posts').first()).toBeHidden();
        await expect(page.getByRole('heading', { name: t('footer.notMe.title') })).toBeVisible();
        await expect(page.getByText(guide.helpdesk.phone).last()).toBeVisible();
        await expect(page.locator('main :is(button, select):visible:not([inert] *)')).toHaveCount(
          0,
        );
        // Black on white, whatever the reader's colours on the screen are.
        await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
        await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
      });
    }
  });
});
