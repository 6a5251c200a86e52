// Nothing leaves the site and nothing breaks its security policy, over an exercise, a fallback, the search and a change of colours.
import { expect, inEachLanguage, test } from './support/test.ts';

inEachLanguage(() => {
  test('a whole visit stays on the site', async ({ page, practice, t, problems }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await practice.open('text-message', 'text-message-no-signal');
    await page.getByRole('button', { name: t('themeSelect.accessibleLabel') }).click();
    await practice.signInByAppCode();

    await page.getByRole('button', { name: t('search.label'), exact: true }).click();
    const search = page.getByRole('dialog');
    await search.getByRole('textbox').fill(t('method.text-message.name'));
    await search.locator('a[href*="/sign-in/text-message/"]').first().click();
    await practice.waken();

    expect(asked.length).toBeGreaterThan(10);
    expect(problems).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });

  test('the reader’s own phone, the sound of a call and the glossary too', async ({
    page,
    practice,
    language,
    t,
  }) => {
    await page.goto(`${language}/sign-in/app-code/`);
    await page.getByText(t('own-phone.start'), { exact: true }).click();
    const box = page.getByRole('textbox', { name: t('own-phone.code') });
    await box.fill('12');
    await box.press('Enter');
    await expect(page.getByText(t('own-phone.verdict.wrong-length'))).toBeVisible();
    await page.getByRole('button', { name: t('own-phone.renew') }).click();

    await practice.open('phone-call');
    await practice.signIn();
    await page.getByRole('button', { name: t('phone-call.sound') }).click();
    await expect(page.locator('[aria-pressed="true"]').first()).toBeVisible();

    await page.goto(`${language}/glossary/`);
    await expect(page.locator('.glossary dt').first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
  });

  test('every response carries the policy of the host', async ({ page, practice }) => {
    const response = await page.goto(practice.locale + '/');
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("style-src-attr 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)/u);
  });
});
