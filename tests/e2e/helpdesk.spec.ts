// *Find and send*: ten calls, each answered with a link in three actions by keyboard; and everything else that can be sent.
import { readFileSync } from 'node:fs';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { guide } from '../../src/guide.ts';
import { scenarios } from '../../src/machines/scenarios/index.ts';
import { expectAccessible, expectAccessibleInLight } from './support/accessible.ts';
import { CALLS } from './support/calls.ts';
import { allowClipboard, copied, refuseClipboard } from './support/clipboard.ts';
import { pressKey } from './support/keyboard.ts';
import { sidewaysScroll } from './support/layout.ts';
import { GUIDE_PAGES, hrefOf } from './support/pages.ts';
import { LOCALES, wordsOf } from './support/site.ts';
import { expect, inEachLanguage, test } from './support/test.ts';

const EXERCISE = 'text-message-no-signal';
const whole = (href: string) => new URL(href, guide.site).href;
const problems = GUIDE_PAGES.map(({ path }) => path).filter((path) => /^solve\/./u.test(path));

inEachLanguage((language) => {
  const address = hrefOf(language, 'helpdesk');
  const other = LOCALES.find((locale) => locale !== language) ?? language;

  test('ten calls, each answered by keyboard: type, choose, copy', async ({ page, t }) => {
    await allowClipboard(page);
    await page.goto(address);
    const box = page.getByRole('combobox', { name: t('helpdesk.search') });
    await expect(box).toBeFocused();
    await expectAccessibleInLight(page, 'just opened');
    const calls = Object.entries(CALLS[language] ?? {});
    expect(calls).toHaveLength(10);
    for (const [words, path] of calls) {
      const results = page.getByRole('option');
      const wanted = page.locator(`[data-page="${path}"]`);
      // 1. Type what the caller says.
      await page.keyboard.type(words);
      await expect(results.first()).toHaveAttribute('aria-selected', 'true');
      // 2. Choose: the first page that fits is chosen already, the second is one arrow away.
      if ((await wanted.getAttribute('aria-selected')) !== 'true') {
        await page.keyboard.press('ArrowDown');
      }
      await expect(wanted, words).toHaveAttribute('aria-selected', 'true');
      await pressKey(page, 'Enter');
      await expect(page.locator(`[data-answer="${path}"] h2`)).toBeFocused();
      // 3. Copy: the first thing behind it.
      await pressKey(page, 'Tab');
      await page.keyboard.press('Enter');
      await expect(page.getByText(t('helpdesk.copied.link'))).toBeVisible();
      expect((await copied(page)).plain).toBe(whole(hrefOf(language, path)));
      await box.focus();
      await page.keyboard.press('Escape');
      await expect(results).toHaveCount(0);
    }
  });

  test('an exercise in the caller’s language, with its message and its QR code', async ({
    page,
    t,
  }) => {
    await allowClipboard(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    await page.getByRole('combobox', { name: t('helpdesk.search') }).fill('sms komt niet');
    await page.locator('[data-page="solve/no-text-message"]').click();
    await page.getByLabel(t('helpdesk.language')).selectOption(other);
    await page.getByLabel(t('helpdesk.exercise')).selectOption(EXERCISE);
    await page.getByLabel(t('helpdesk.mode')).selectOption('guide');

    const link = whole(`${hrefOf(other, 'sign-in/text-message')}?practice=${EXERCISE}&mode=guide`);
    await page.getByRole('button', { name: t('helpdesk.copy.short') }).click();
    await expect(page.getByText(t('helpdesk.copied.short'))).toBeVisible();
    expect((await copied(page)).plain).toBe(whole(`${guide.base}go/${EXERCISE}/?mode=guide`));

    await page.getByRole('button', { name: t('helpdesk.copy.message') }).click();
    await expect(page.getByText(t('helpdesk.copied.message'))).toBeVisible();
    const { plain, html } = await copied(page);
    const words = wordsOf(other);
    const { name: organisation } = guide.organisation;
    expect(plain).toContain(words('helpdesk.message.safety'));
    expect(plain).toContain(words('helpdesk.message.closing', { organisation }));
    for (const part of [link, guide.helpdesk.phone, guide.helpdesk.email]) {
      expect(plain).toContain(part);
    }
    expect(html).toContain(`href="${whole(hrefOf(other, 'solve/no-text-message'))}"`);

    await page.getByRole('button', { name: t('helpdesk.qr'), exact: true }).click();
    await expect(page.getByRole('img', { name: /QR/u })).toBeVisible();
    const saved = async (button: string) => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: button }).click();
      return (await download).path();
    };
    const svg = readFileSync(await saved(t('helpdesk.qr.svg')), 'utf8');
    expect(svg.startsWith('<svg ') && svg.includes('<path')).toBe(true);
    const png = sharp(await saved(t('helpdesk.qr.png')));
    const { data, info } = await png.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    expect(info.width).toBeGreaterThanOrEqual(512);
    expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(link);

    expect(await sidewaysScroll(page)).toEqual([]);
    await expectAccessible(page, 'found');

    // A colleague who is sent the address sees the same.
    await expect(page).toHaveURL(new RegExp(`to=${other}.*practice=${EXERCISE}&mode=guide`, 'u'));
    await page.reload();
    await expect(page.getByRole('combobox', { name: t('helpdesk.search') })).toHaveValue(
      'sms komt niet',
    );
    await expect(page.locator('[data-message]')).toContainText(link);
    await expect(page.getByLabel(t('helpdesk.mode'))).toHaveValue('guide');
  });

  test('where the browser refuses to copy, the text is selected', async ({ page, t }) => {
    await refuseClipboard(page);
    await page.goto(`${address}?page=solve/abroad`);
    const selected = () => page.evaluate(() => getSelection()?.toString() ?? '');
    await page.getByRole('button', { name: t('helpdesk.copy.link'), exact: true }).click();
    await expect(page.getByText(t('helpdesk.refused'))).toBeVisible();
    expect(await selected()).toBe(whole(hrefOf(language, 'solve/abroad')));
    await page.getByRole('button', { name: t('helpdesk.copy.message') }).click();
    await expect.poll(selected).toContain(t('helpdesk.message.safety'));
  });

  test('an address that is wrong, and pages that do not come', async ({ page, t, problems }) => {
    const markup = '<img src=x onerror=alert(1)>';
    const asked = new URLSearchParams({ q: markup, to: 'xx', page: markup, mode: markup });
    await page.route('**/answers.json', (route) => route.abort());
    await page.goto(`${address}?${asked.toString()}`);
    await expect(page.getByText(t('helpdesk.failed'))).toBeVisible();
    // The browser tells of each language's file that did not come; nothing else may have gone wrong.
    await expect.poll(() => problems).toHaveLength(Object.keys(guide.locales).length);
    problems.splice(0);
    await page.unroute('**/answers.json');
    await page.getByRole('button', { name: t('helpdesk.again') }).click();
    await expect(page.getByText(t('helpdesk.misread'))).toBeVisible();
    const box = page.getByRole('combobox', { name: t('helpdesk.search') });
    await expect(box).toHaveValue(markup);
    await expect(page.locator('[data-find-and-send] img')).toHaveCount(0);
    await expectAccessible(page, 'misread');
    await box.fill('qqqq');
    await expect(page.getByText(t('helpdesk.nothing'))).toBeVisible();
    await expect(page.getByText(t('helpdesk.misread'))).toBeHidden();
  });

  test('short links stand on one page, and lead to the reader’s language', async ({ page }) => {
    await page.goto(hrefOf(language, 'helpdesk/links'));
    const rows = page.locator('[data-short-link]');
    // Methods with the fallback, problems, exercises.
    const count = guide.methods.length + 1 + problems.length + scenarios.length;
    await expect(rows).toHaveCount(count);
    await expectAccessible(page, 'short links');
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  });

  test.describe('a reader whose browser speaks it', () => {
    test.use({ locale: language });

    test('is led by a short link to the exercise, in the way it names', async ({ page }) => {
      await page.goto(`go/${EXERCISE}/?mode=guide`);
      await expect(page).toHaveURL(
        (url) =>
          url.pathname === hrefOf(language, 'sign-in/text-message') &&
          url.searchParams.get('practice') === EXERCISE &&
          url.searchParams.get('mode') === 'guide',
      );
      await page.goto('go/no-signal/');
      await expect(page).toHaveURL(hrefOf(language, 'solve/no-signal'));
    });
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('all problems are listed, each with its page and its short link', async ({ page, t }) => {
      await page.goto(address);
      await expect(page.getByRole('combobox')).toBeHidden();
      // By tag: text inside <noscript> is invisible to every other way of asking.
      await expect(page.locator('main noscript > p')).toHaveText(t('helpdesk.needsScript'));
      const rows = page.locator('main noscript [data-short-link]');
      await expect(rows).toHaveCount(problems.length);
      await expect(rows.first().locator('a')).toHaveAttribute('href', /\/solve\/./u);
      await expect(rows.first()).toContainText(whole(`${guide.base}go/`));
      await page.goto(`go/${EXERCISE}/`);
      const link = page.getByRole('link', { name: t('languageChoice.open') });
      await expect(link).toHaveAttribute(
        'href',
        `${hrefOf(language, 'sign-in/text-message')}?practice=${EXERCISE}`,
      );
    });
  });
});
