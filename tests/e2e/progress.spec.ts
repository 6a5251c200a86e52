// What was practised stays in the reader's browser: marked where exercises are chosen, listed to print, and cleared with one press.
import { guide } from '../../src/guide.ts';
import { expectAccessible } from './support/accessible.ts';
import { hrefOf } from './support/pages.ts';
import { expect, inEachLanguage, test } from './support/test.ts';
import { ways } from './support/ways.ts';

const EXERCISE = 'text-message-usual';
const OTHER_EXERCISE = 'app-code-usual';

inEachLanguage((language) => {
  test('an exercise that was done is marked, listed and forgotten', async ({
    page,
    practice,
    t,
  }) => {
    await page.goto(hrefOf(language, 'practice'));
    const summary = page.getByRole('region', { name: t('progress.title') });
    await expect(summary).toBeHidden();

    await practice.open('text-message');
    for (const act of ways['text-message']) await act(practice);
    await practice.expectOutcome('verified');
    const option = practice.root.locator(`option[value="${EXERCISE}"]`);
    await expect(option).toHaveText(`✓ ${t(`scenario.${EXERCISE}.title`)}`);
    // Under the practice it stands at once, with a list that opens.
    const here = page.locator('details[data-progress]');
    await here.locator('summary').click();
    await expect(here).toContainText(/: 1 (?:of|van) \d+/u);
    await expect(here.getByRole('listitem')).toHaveCount(1);
    await expect(here.getByRole('listitem')).toContainText(t(`scenario.${EXERCISE}.title`));
    await expectAccessible(page, 'progress on the page');

    await page.goto(hrefOf(language, 'practice'));
    await expect(summary).toContainText(/: 1 (?:of|van) \d+/u);
    const item = page.locator(`[data-exercise="${EXERCISE}"]`);
    await expect(item).toContainText(/\d{4}/u);
    await expectAccessible(page, 'progress');

    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-exercise]').filter({ visible: true })).toHaveCount(1);
    await expect(summary).toContainText(guide.organisation.name);
    await page.emulateMedia({ media: 'screen' });

    await page.getByRole('button', { name: t('progress.forget') }).click();
    await expect(summary).toBeHidden();
    await expect(page.getByText(t('progress.forgotten'))).toBeFocused();
    await page.reload();
    await expect(summary).toBeHidden();
    await expect(page.locator('[data-practised]')).toHaveCount(0);
  });
});

test('a page forgets its own exercises, and no others', async ({ page, t }) => {
  await page.addInitScript((other) => {
    if (sessionStorage.length > 0) return;
    sessionStorage.setItem('seeded', '');
    const kept = { 'text-message-usual': '2027-02-01', [other]: '2027-02-01' };
    localStorage.setItem('handrail:practised', JSON.stringify(kept));
  }, OTHER_EXERCISE);
  await page.goto(hrefOf('en', 'sign-in/text-message'));
  const here = page.locator('details[data-progress]');
  await here.locator('summary').click();
  await here.getByRole('button', { name: t('progress.forget') }).click();
  await expect(here).toBeHidden();
  await expect(page.getByText(t('progress.forgotten'))).toBeFocused();
  await page.goto(hrefOf('en', 'practice'));
  await expect(page.locator('[data-practised]')).toHaveCount(1);
  await expect(page.locator(`[data-exercise="${OTHER_EXERCISE}"]`)).toContainText('2027');
});

test('what is not ours in the store, or a store that refuses, changes nothing', async ({
  page,
  practice,
}) => {
  await page.addInitScript(() => {
    localStorage.setItem('handrail:practised', '{"text-message-usual":"<b>now</b>","x":7}');
  });
  await page.goto(hrefOf('en', 'practice'));
  await expect(page.locator('[data-practised]')).toHaveCount(0);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await practice.open('text-message');
  for (const act of ways['text-message']) await act(practice);
  await practice.expectOutcome('verified');
});
