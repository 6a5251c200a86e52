// What readers have set on their device: less movement, and colours of their own.
import { expect, inEachLanguage, test } from './support/test.ts';

inEachLanguage(() => {
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
  });
});
