// Phone width: the half that needs the reader is open, the other a strip that can be opened; nothing makes the page scroll sideways.
import { expect, inEachLanguage, test } from './support/test.ts';
import type { Practice } from './support/practice.ts';
import { addressOf, PAGES } from './support/site.ts';

const WIDTHS = [390, 320];

async function expectOpen({ window, phone }: Practice, half: 'window' | 'phone') {
  const [open, folded] = half === 'window' ? [window, phone] : [phone, window];
  await expect(open.locator('[aria-expanded]')).toHaveAttribute('aria-expanded', 'true');
  await expect(folded.locator('[aria-expanded]')).toHaveAttribute('aria-expanded', 'false');
}

async function expectNoSidewaysScroll({ page }: Pick<Practice, 'page'>) {
  const over = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(over).toBeLessThanOrEqual(0);
}

inEachLanguage((language) => {
  for (const width of WIDTHS) {
    test.describe(`${String(width)} px`, () => {
      test.use({ viewport: { width, height: 740 }, hasTouch: true });

      test('the half in turn is open, and the other can be opened', async ({ practice, t }) => {
        await practice.open('text-message');
        await practice.stopClock();
        await expectOpen(practice, 'window');
        await expect(practice.phone.getByText(t('practice.show'))).toBeVisible();
        await practice.signIn();
        await expectOpen(practice, 'phone');
        await practice.show(practice.window);
        await expectOpen(practice, 'window');
        await expect(practice.codeBox).toBeVisible();
        await practice.show(practice.phone);
        await practice.openMessages();
        await expectOpen(practice, 'window');
        // The code is carried over on the strip, so that nobody has to remember it.
        await practice.enter(await practice.newestCode());
        await practice.expectOutcome('verified');
      });

      test('no state scrolls sideways', async ({ practice }) => {
        await practice.open('text-message', 'text-message-no-signal');
        await practice.stopClock();
        await expectNoSidewaysScroll(practice);
        await practice.signIn();
        await expectNoSidewaysScroll(practice);
        await practice.show(practice.window);
        await practice.enter('000000');
        await practice.expectRefusal('wrong', 9);
        await expectNoSidewaysScroll(practice);
        await practice.goAnotherWay();
        await expectNoSidewaysScroll(practice);
        await practice.choose('app-code');
        await practice.openApp();
        await practice.show(practice.phone);
        await expectNoSidewaysScroll(practice);
        await practice.show(practice.window);
        await practice.enter(await practice.newestCode());
        await practice.expectOutcome('verified');
        await expectNoSidewaysScroll(practice);
      });

      test('no page scrolls sideways', async ({ page }) => {
        for (const id of PAGES) {
          await page.goto(addressOf(language, id));
          await expectNoSidewaysScroll({ page });
        }
      });
    });
  }
});
