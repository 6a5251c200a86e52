// The sheets for printing: each fills one page of A4 and no more, in letters that can be read on paper, and leads back to the guide.
import { guide, policies } from '../../src/guide.ts';
import { documentedSteps } from '../../src/machines/documented.ts';
import { waysOf } from '../../src/machines/scenarios/index.ts';
import { expect, inEachLanguage, test } from './support/test.ts';

/** No letters on the paper are smaller than so many points; those in the pictures are not there to be read. */
const SMALLEST = 10;

inEachLanguage((language) => {
  test('every method has its sheet of A4', async ({ page, t }) => {
    test.slow();
    await page.goto(`${language}/helpdesk/handouts/`);
    const links = page.locator('main a[href*="/helpdesk/handouts/"]');
    await expect(links).toHaveCount(guide.methods.length);

    for (const method of guide.methods) {
      await page.goto(`${language}/helpdesk/handouts/${method}/`);
      const sheet = page.getByRole('article');
      const over = await sheet.evaluate((one) => one.scrollHeight - one.clientHeight);
      expect(over, method).toBeLessThanOrEqual(0);
      const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/gu), method).toHaveLength(1);
      expect(pdf).toContain(`/Lang (${language})`);

      const [way] = waysOf(method);
      const steps = way ? await documentedSteps(way, policies) : [];
      const shown = sheet.locator('li[data-step]:has(p):has([role="img"])');
      const ids = await shown.evaluateAll((all) => all.map((one) => one.getAttribute('data-step')));
      expect(ids).toEqual(steps);
      await expect(sheet.locator('.problems li')).toHaveCount(3);
      await expect(sheet).toContainText(guide.helpdesk.phone);
      const address = `${new URL(guide.site).host}${guide.base}go/${method}`;
      await expect(sheet.getByRole('img', { name: t('handout.qr', { address }) })).toBeVisible();
      await expect(sheet.getByText(address, { exact: true })).toBeVisible();
    }

    const sizes = await page
      .locator('.sheet')
      .evaluate((sheet) =>
        [...sheet.querySelectorAll('*:not(.picture *)')]
          .filter((one) =>
            [...one.childNodes].some((node) => node.textContent?.trim() && node.nodeType === 3),
          )
          .map((one) => Math.round(Number.parseFloat(getComputedStyle(one).fontSize) * 7.5) / 10),
      );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(SMALLEST);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  });
});
