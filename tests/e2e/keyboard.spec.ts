// Each method from the top of the page to the end by keyboard alone; the focus is always visible and never lost.
import { pressKey, tabTo } from './support/keyboard.ts';
import { expect, inEachLanguage, test } from './support/test.ts';

inEachLanguage(() => {
  test('a text message by keyboard', async ({ page, practice, t }) => {
    await practice.open('text-message');
    await tabTo(page, practice.button(t('label.signIn'), practice.window));
    await pressKey(page, 'Enter');
    await practice.settled();

    await tabTo(page, practice.button(t('practice.pause')));
    await pressKey(page, 'Enter');
    const skip = practice.button(t('practice.skip'));
    await tabTo(page, skip);
    await pressKey(page, 'Enter');
    await tabTo(page, practice.newMessage, 'Shift+Tab');
    await pressKey(page, 'Enter');

    const code = await practice.newestCode();
    await tabTo(page, practice.codeBox);
    await page.keyboard.type(code);
    await pressKey(page, 'Enter');
    await practice.expectOutcome('verified');
    await tabTo(page, practice.button(t('practice.again')));
  });

  test('a code from the app by keyboard, after a typing mistake', async ({ page, practice, t }) => {
    await practice.open('app-code');
    await tabTo(page, practice.button(t('label.signIn'), practice.window));
    await pressKey(page, 'Enter');
    await practice.settled();
    await tabTo(page, practice.app);
    await pressKey(page, 'Enter');

    await tabTo(page, practice.codeBox);
    await page.keyboard.type('12');
    await pressKey(page, 'Enter');
    await expect(practice.codeBox).toBeFocused();
    await page.keyboard.type(await practice.newestCode());
    await pressKey(page, 'Enter');
    await practice.expectOutcome('verified');
  });

  test('another way by keyboard', async ({ page, practice, t }) => {
    await practice.open('another-way');
    await tabTo(page, practice.button(t('label.signIn'), practice.window));
    await pressKey(page, 'Enter');
    await practice.settled();
    await tabTo(page, practice.button(t('label.signInAnotherWay'), practice.window));
    await pressKey(page, 'Enter');
    await tabTo(page, practice.choice('app-code'));
    await pressKey(page, 'Enter');
    await practice.settled();
    await tabTo(page, practice.app);
    await pressKey(page, 'Enter');
    await tabTo(page, practice.codeBox);
    await page.keyboard.type(await practice.newestCode());
    await pressKey(page, 'Enter');
    await practice.expectOutcome('verified');
  });

  test('the search by keyboard', async ({ page, practice, t }) => {
    await practice.open('app-code');
    const open = page.getByRole('button', { name: t('search.label'), exact: true });
    await tabTo(page, open);
    await pressKey(page, 'Enter');
    await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
    await pressKey(page, 'Escape');
    await expect(open).toBeFocused();
  });
});
