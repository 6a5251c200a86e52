// The page with all exercises, and the page that explains why there are two steps: both work without script.
import { guide, policies } from '../../src/guide.ts';
import { ATTACKS, defences } from '../../src/machines/attacks.ts';
import { isOffered } from '../../src/machines/scenario.ts';
import { scenarios } from '../../src/machines/scenarios/index.ts';
import { expectAccessible } from './support/accessible.ts';
import { addressOf } from './support/site.ts';
import { expect, inEachLanguage, test } from './support/test.ts';

const offered = scenarios.filter((one) => isOffered(one, guide.methods, policies));
const KINDS = [...new Set(offered.map(({ kind }) => kind))];

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    inEachLanguage((language) => {
      test('every exercise that is offered has its link', async ({ page, t }) => {
        await page.goto(`${language}/practice/`);
        for (const { id, page: on } of offered) {
          const link = page.getByRole('main').locator(`a[href$="?practice=${id}"]`);
          await expect(link).toHaveText(t(`scenario.${id}.title`));
          await expect(link).toBeVisible();
          expect(await link.getAttribute('href')).toContain(addressOf(language, on, id));
        }
      });

      test('a kind of trouble leaves only its own exercises', async ({ page, t }) => {
        await page.goto(`${language}/practice/`);
        const filters = page.getByRole('navigation', { name: t('practisePage.filter') });
        const links = page.getByRole('main').locator('a[href*="?practice="]');
        const shown = links.filter({ visible: true });
        for (const kind of KINDS) {
          await filters.getByRole('link', { name: t(`practice.kind.${kind}`) }).click();
          await expect(shown).toHaveCount(offered.filter((one) => one.kind === kind).length);
        }
        await filters.getByRole('link', { name: t('practisePage.all') }).click();
        await expect(shown).toHaveCount(offered.length);
      });

      test('each attack shows what every method does against it', async ({ page, t }) => {
        await page.goto(`${language}/how-it-works/`);
        const main = page.getByRole('main');
        for (const attack of ATTACKS) {
          const name = t(`howItWorks.attack.${attack}.name`);
          await main.getByRole('radio', { name }).check();
          const region = main.getByRole('region', { name });
          await expect(main.locator('[data-attack]').filter({ visible: true })).toHaveCount(1);
          for (const method of [...guide.methods, 'passkey'] as const) {
            const { defence, why } = defences[method][attack];
            const item = region.getByRole('listitem').filter({
              hasText: method === 'passkey' ? t('howItWorks.passkey') : t(`method.${method}.name`),
            });
            await expect(item.first()).toContainText(t(`howItWorks.defence.${defence}`));
            await expect(region).toContainText(t(`howItWorks.why.${why}`));
          }
        }
        await main.getByText(t('howItWorks.table')).click();
        const cells = main.getByRole('table').getByRole('cell');
        const methods = guide.methods.length + 1;
        await expect(cells).toHaveCount(ATTACKS.length * methods + 1);
      });
    });
  });
}

inEachLanguage((language) => {
  test('both pages are accessible, and can be reached from the start page', async ({ page, t }) => {
    test.slow();
    await page.goto(addressOf(language));
    const guideLinks = page.getByRole('navigation', { name: t('nav.label') });
    await guideLinks.getByRole('link', { name: t('howItWorks.link') }).click();
    await expectAccessible(page, 'how it works');
    await page.getByText(t('howItWorks.table')).click();
    await expectAccessible(page, 'its table', 'main');
    const menu = page.getByRole('navigation', { name: t('header.navigation') });
    await menu.getByRole('link', { name: t('practisePage.menu') }).click();
    await expectAccessible(page, 'all exercises');
    await page.getByRole('link', { name: t('practisePage.isThisMeGo') }).click();
    await expect(page).toHaveURL(/practice\/is-this-me\//u);
  });
});
