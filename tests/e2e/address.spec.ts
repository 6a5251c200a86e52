// Addresses that helpdesks mail: an exercise opens in view and nothing moves, and it survives reload, Back and a change of language.
import { guide } from '../../src/guide.ts';
import { PAGE_IDS } from '../../src/machines/scenarios/index.ts';
import { addressOf, LOCALES, wordsOf } from './support/site.ts';
import { expect, inEachLanguage, test } from './support/test.ts';

declare global {
  interface Window {
    /** Sum of all layout shifts that no press of the reader caused. */
    layoutShift: number;
  }
}

/** What a reader does not see as movement: rounding of a font's metrics. */
const STILL = 0.02;

inEachLanguage((language) => {
  for (const width of [1280, 390]) {
    test(`a link opens at its exercise and moves nothing (${String(width)} px)`, async ({
      page,
      practice,
      t,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.addInitScript(() => {
        window.layoutShift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
              value: number;
              hadRecentInput: boolean;
              sources: readonly { node: Node | null }[];
            };
            // Elsewhere a word or two may move when the font arrives; that is not the exercise's doing.
            const ofPractice = sources.some(({ node }) =>
              node?.parentElement?.closest('.practice'),
            );
            if (!hadRecentInput && ofPractice) window.layoutShift += value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(addressOf(language, 'text-message', 'text-message-two-codes'));
      await expect(page.getByRole('heading', { name: t('practice.title') })).toBeInViewport();
      await expect(practice.root).toHaveAttribute('data-live');
      await expect(practice.root).toHaveAttribute('data-scenario', 'text-message-two-codes');
      expect(await page.evaluate(() => window.layoutShift)).toBeLessThan(STILL);
    });
  }

  test('an unknown exercise says so and opens the first', async ({ page, practice, t }) => {
    await page.goto(`${addressOf(language, 'app-code')}?practice=no-such-exercise`);
    await practice.waken();
    await expect(practice.root.getByText(t('practice.unknown'))).toBeVisible();
    await expect(practice.root).toHaveAttribute('data-scenario', 'app-code-usual');
    await practice.root.getByRole('combobox').selectOption('app-code-offline');
    await expect(practice.root.getByText(t('practice.unknown'))).toBeHidden();
  });

  test('reload starts the same exercise again, and Back leaves it', async ({
    page,
    practice,
    t,
  }) => {
    await page.goto(addressOf(language));
    await page
      .getByRole('main')
      .getByRole('link', { name: t('method.app-code.name') })
      .click();
    await practice.waken();
    await practice.root.getByRole('combobox').selectOption('app-code-reused');
    await practice.root.getByRole('combobox').selectOption('app-code-offline');
    await practice.signIn();
    await practice.openApp();

    await page.reload();
    await practice.waken();
    await expect(practice.root).toHaveAttribute('data-scenario', 'app-code-offline');
    await expect(practice.root).toHaveAttribute('data-state', 'enteringPassword');

    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`/${language}/$`, 'u'));
  });

  test('another language keeps the page and the exercise', async ({ page, practice }) => {
    await practice.open('text-message');
    await practice.root.getByRole('combobox').selectOption('text-message-reused');
    for (const other of LOCALES.filter((locale) => locale !== language)) {
      await page.getByRole('link', { name: guide.locales[other].label }).click();
      await expect(page).toHaveURL(
        new RegExp(`/${other}/sign-in/text-message/\\?practice=text-message-reused$`, 'u'),
      );
      await practice.waken();
      await expect(practice.root).toHaveAttribute('data-scenario', 'text-message-reused');
      await expect(practice.root).toContainText(
        wordsOf(other)('scenario.text-message-reused.title'),
      );
    }
  });

  test('"Start again" and "Next exercise" go where they say', async ({ page, practice, t }) => {
    await practice.open('app-code');
    await practice.signIn();
    await practice.button(t('practice.again')).click();
    await expect(practice.root).toHaveAttribute('data-state', 'enteringPassword');
    await practice.signIn();
    await practice.openApp();
    await practice.enter(await practice.newestCode());
    await practice.expectOutcome('verified');
    const title = t('scenario.app-code-offline.title');
    await practice.button(t('practice.next', { title })).click();
    await expect(practice.root).toHaveAttribute('data-scenario', 'app-code-offline');
    await expect(page).toHaveURL(/\?practice=app-code-offline$/u);
  });

  for (const id of PAGE_IDS) {
    test(`${id} is found from the start page`, async ({ page }) => {
      await page.goto(addressOf(language));
      const link = page.getByRole('main').locator(`a[href$="/${addressOf(language, id)}"]`);
      await link.click();
      await expect(page).toHaveURL(new RegExp(`/${addressOf(language, id)}$`, 'u'));
    });
  }
});
