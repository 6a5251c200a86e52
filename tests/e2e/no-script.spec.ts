// Script switched off: every page still tells everything, and nothing on it pretends to work.
import { guide } from '../../src/guide.ts';
import { PAGE_IDS, waysOf } from '../../src/machines/scenarios/index.ts';
import { addressOf, LOCALES, PAGES, wordsOf } from './support/site.ts';
import { expect, inEachLanguage, test } from './support/test.ts';
import { ways } from './support/ways.ts';

test.use({ javaScriptEnabled: false });

inEachLanguage((language) => {
  for (const id of PAGE_IDS) {
    test(`${id} is complete`, async ({ page, practice, t }) => {
      await page.goto(addressOf(language, id));
      const steps = page.locator(`[data-steps="${waysOf(id)[0]?.id ?? ''}"] [data-step]`);
      await expect(steps).toHaveCount(ways[id].length);
      for (const step of await steps.all()) await expect(step.getByRole('img')).toBeVisible();
      // By tag: text inside <noscript> is invisible to every other way of asking.
      const explained = page.locator('.simulator noscript p');
      await expect(explained).toBeVisible();
      await expect(explained).toHaveText(t('practice.needsScript'));
      // Drawn, and explained by the sentence above it, but nothing in it takes a press or the keyboard.
      await expect(practice.root).toHaveAttribute('inert');
      const advice = page.getByRole('main').getByRole('heading', { level: 3 });
      expect(await advice.count()).toBeGreaterThan(3);
    });
  }

  for (const id of PAGES) {
    test(`${id ?? 'the start page'} names the helpdesk and offers the other language`, async ({
      page,
      t,
    }) => {
      await page.goto(addressOf(language, id));
      await expect(page.getByRole('heading', { name: t('footer.notMe.title') })).toBeVisible();
      const call = page.getByRole('contentinfo').getByRole('link', { name: guide.helpdesk.phone });
      await expect(call).toHaveAttribute('href', /^tel:\+\d+$/u);
      for (const other of LOCALES) {
        const link = page.getByRole('link', { name: guide.locales[other].label });
        await expect(link).toHaveAttribute('href', new RegExp(`/${addressOf(other, id)}$`, 'u'));
      }
      await expect(page.getByRole('button', { name: t('search.label'), exact: true })).toBeHidden();
    });
  }
});

test('the address without a language offers all of them', async ({ page }) => {
  await page.goto('');
  for (const locale of LOCALES) {
    const link = page.getByRole('link', { name: wordsOf(locale)('languageChoice.open') });
    await expect(link).toBeVisible();
    await expect(link).toHaveAttribute('href', new RegExp(`/${locale}/$`, 'u'));
  }
});
