// What is not practised on a phone, from the top of the page to the end by keyboard alone: *Is this me?*, the check, *find and send*, the
// search. The focus is always in sight, never lost and never caught. One language is read wide, the others much enlarged.
import type { Locator, Page } from '@playwright/test';
import { guide, type Locale } from '../../src/guide.ts';
import { allowClipboard, copied } from './support/clipboard.ts';
import { expectFocusInSight, expectWayOut, pressKey, pressOn, tabTo } from './support/keyboard.ts';
import { hrefOf } from './support/pages.ts';
import { ENLARGED } from './support/readers-settings.ts';
import { Run, sensible } from './support/run.ts';
import { CALLS } from './support/calls.ts';
import { expect, inEachLanguage, test } from './support/test.ts';

/** What took the focus by itself shows it, too. */
async function expectFocus(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeFocused();
  await expectFocusInSight(page, 'it moved by itself');
}

/** From wherever the keyboard is to the last link of the page. */
const expectWayToEnd = (page: Page) =>
  tabTo(page, page.getByRole('contentinfo').getByRole('link').last());

const isChosen = (option: Element) => option instanceof HTMLOptionElement && option.selected;

// Each stop is looked at, and there are many of them.
test.slow();

inEachLanguage((language: Locale) => {
  test.use(language === guide.defaultLocale ? {} : { viewport: ENLARGED });

  test('“Is this me?” by keyboard', async ({ page, t }) => {
    let presses = 0;
    const press = (target: Locator) =>
      pressOn(page, target, presses++ % 2 === 0 ? 'Enter' : 'Space');
    const run = new Run(page, language, t, press);
    const title = run.root.getByRole('heading', { level: 2 });
    await page.goto(`${hrefOf(language, 'practice/is-this-me')}?run=42`);
    await run.start();
    await expectFocus(page, title);
    await expectWayOut(page, run.root);
    await tabTo(page, run.screen.getByRole('button'));
    for (let number = 1; number <= 8; number += 1) {
      const situation = await run.goOn();
      await expectFocus(page, run.question);
      if (number === 1) await expectWayOut(page, run.root);
      await run.answer(sensible(situation), situation);
      await expectFocusInSight(page, 'an answer');
      await run.next(number);
      await expectFocus(page, title);
    }
    await expect(title).toHaveText(t('isThisMe.allOut'));
    await expectWayOut(page, run.root);
    await press(run.button(t('isThisMe.another')));
    await expectFocus(page, title);
    await expect(run.root).toHaveAttribute('data-round', '1');
    await expectWayToEnd(page);
  });

  test('the check by keyboard', async ({ page, t }) => {
    await allowClipboard(page);
    await page.goto(hrefOf(language, 'check'));
    const box = (id: string) => page.locator(`input[value="${id}"]`);
    const answer = page.locator('[data-answer]');
    for (const id of ['text-message@phone', 'app-code@phone']) {
      await pressOn(page, box(id), 'Space');
      await expect(box(id)).toBeFocused();
      await expect(box(id)).toBeChecked();
    }
    await expect(answer).toHaveAttribute('data-answer', 'locked');
    await tabTo(page, answer.getByRole('link').first());
    const copy = page.getByRole('button', { name: t('check.copy') });
    await pressOn(page, copy);
    await expect(page.getByText(t('check.copied'))).toBeVisible();
    await expect(copy).toBeFocused();
    expect((await copied(page)).plain).toBe(page.url());
    await expectWayOut(page, page.locator('[data-check]'));

    const clear = page.getByRole('button', { name: t('check.clear') });
    await pressOn(page, clear);
    await expect(answer).toHaveAttribute('data-answer', 'nothing');
    await expectFocus(page, clear);
    await expectWayToEnd(page);
  });

  test('“find and send” by keyboard', async ({ page, t }) => {
    await allowClipboard(page);
    await page.goto(hrefOf(language, 'helpdesk'));
    const tool = page.locator('[data-find-and-send]');
    const find = tool.getByRole('combobox', { name: t('helpdesk.search') });
    const button = (name: string) => tool.getByRole('button', { name, exact: true });
    const [, words = ''] = Object.keys(CALLS[language] ?? {});
    await expectFocus(page, find);
    await expectWayOut(page, tool);
    await tabTo(page, find);
    await page.keyboard.type(words);
    await expect(tool.getByRole('listbox').getByRole('option', { selected: true })).toBeVisible();
    for (const key of ['ArrowDown', 'ArrowUp']) await pressKey(page, key);
    await pressKey(page, 'Enter');
    await expectFocus(page, tool.getByRole('heading', { level: 2 }));

    // Another language and exercise for the caller; each choice leaves the keyboard where it is.
    for (const name of [t('helpdesk.language'), t('helpdesk.exercise'), t('helpdesk.mode')]) {
      const choice = tool.getByLabel(name, { exact: true });
      await tabTo(page, choice);
      const before = await choice.inputValue();
      const isLast = await choice.locator('option').last().evaluate(isChosen);
      await pressKey(page, isLast ? 'ArrowUp' : 'ArrowDown');
      await expect(choice).not.toHaveValue(before);
      await expectFocus(page, choice);
    }
    await pressOn(page, button(t('helpdesk.copy.message')));
    await expect(tool.getByText(t('helpdesk.copied.message'))).toBeVisible();
    await pressOn(page, button(t('helpdesk.qr')), 'Space');
    const saved = page.waitForEvent('download');
    await pressOn(page, button(t('helpdesk.qr.svg')));
    await saved;
    await pressOn(page, button(t('helpdesk.qr')), 'Space');
    await expect(button(t('helpdesk.qr.svg'))).toBeHidden();
    await expectWayOut(page, tool);

    // The next caller.
    await tabTo(page, find);
    await pressKey(page, 'Escape');
    await expect(find).toHaveValue('');
    await expectFocus(page, find);
    await expectWayToEnd(page);
  });

  test('the search by keyboard', async ({ page, t }) => {
    await page.goto(hrefOf(language, ''));
    const open = page.getByRole('button', { name: t('search.label'), exact: true });
    const window = page.getByRole('dialog');
    const box = window.getByRole('textbox');
    const results = window.getByRole('link');
    await pressOn(page, open);
    await expectFocus(page, box);
    await page.keyboard.type('code');
    await expect(results.first()).toBeVisible();
    await tabTo(page, results.nth(1));
    const more = window.getByRole('button', { name: t('pagefind.load_more') });
    const count = await results.count();
    await pressOn(page, more);
    await expect.poll(() => results.count()).toBeGreaterThan(count);
    await expectFocus(page, results.nth(count));

    const clear = window.getByRole('button', { name: t('pagefind.clear_search') });
    await pressOn(page, clear);
    await expect(box).toHaveValue('');
    await expectFocus(page, box);
    // Faded alone, it would be a stop that nobody sees.
    await expect(clear).toBeHidden();
    for (const leave of ['Escape', 'Enter']) {
      await page.keyboard.type('code');
      await expect(results.first()).toBeVisible();
      if (leave === 'Escape') await pressKey(page, leave);
      else await pressOn(page, window.getByRole('button', { name: t('search.cancelLabel') }));
      await expect(window).toBeHidden();
      await expectFocus(page, open);
      await pressKey(page, 'Control+k');
      await expectFocus(page, box);
    }
  });
});
