// Each method, the fallback and the ways to do them, from the top of the page to the end by keyboard alone: the focus is always in
// sight, never lost and never caught.
import { expectWayOut, pressKey, pressOn, tabTo } from './support/keyboard.ts';
import type { Practice } from './support/practice.ts';
import { numberBox, numberOnPage } from './support/requests.ts';
import { ENLARGED } from './support/readers-settings.ts';
import { addressOf } from './support/site.ts';
import { expect, inEachLanguage, test } from './support/test.ts';

/** Stops the clock and begins: nothing comes before the reader is there. */
async function signIn(practice: Practice): Promise<void> {
  const { page, window, t } = practice;
  await pressOn(page, practice.button(t('practice.pause')));
  await pressOn(page, practice.button(t('label.signIn'), window));
  await practice.settled();
}

const skip = ({ page, root, t }: Practice) =>
  pressOn(page, root.getByRole('button', { name: t('practice.skip') }));

/** Types what stands on the other half, and sends it. */
async function type({ page, codeBox }: Practice, code: string): Promise<void> {
  await tabTo(page, codeBox);
  await page.keyboard.type(code);
  await pressKey(page, 'Enter');
}

/** The end has the focus, and what follows is one or two stops away. */
async function expectEnd(practice: Practice): Promise<void> {
  const { page, t } = practice;
  await practice.expectOutcome('verified');
  await expect(practice.root.getByRole('heading', { level: 3 })).toBeFocused();
  await tabTo(page, practice.button(t('practice.again')));
}

// Each stop is looked at, and there are many of them.
test.slow();

inEachLanguage(() => {
  test('a text message by keyboard', async ({ page, practice }) => {
    await practice.open('text-message');
    await signIn(practice);
    await skip(practice);
    await pressOn(page, practice.newMessage);
    await expectWayOut(page, practice.root);
    await type(practice, await practice.newestCode());
    await expectEnd(practice);
  });
});

// The keyboard goes the same way in every language: once is enough for the others.
test.describe('in one language', () => {
  test('a phone call by keyboard', async ({ page, practice, t }) => {
    const onPhone = (name: string) => practice.button(name, practice.phone);
    await practice.open('phone-call');
    await signIn(practice);
    await skip(practice);
    await pressOn(page, onPhone(t('phone-call.answer')), 'Space');
    await pressOn(page, onPhone(t('phone-call.openKeypad')));
    await expectWayOut(page, practice.root);
    await pressOn(page, practice.key('#'), 'Space');
    await expectEnd(practice);
  });

  test('a notification by keyboard', async ({ page, practice, t }) => {
    await practice.open('app-notification');
    await signIn(practice);
    await skip(practice);
    const notification = { name: t('app-notification.newRequest') };
    await pressOn(page, practice.phone.getByRole('button', notification));
    await expectWayOut(page, practice.root);
    await tabTo(page, numberBox(practice));
    await page.keyboard.type((await numberOnPage(practice)) ?? '');
    await pressOn(page, practice.button(t('label.yes'), practice.phone), 'Space');
    await expectEnd(practice);
  });

  test('a code from the app by keyboard, after a typing mistake', async ({ page, practice }) => {
    await practice.open('app-code');
    await signIn(practice);
    await pressOn(page, practice.app);
    await type(practice, '12');
    await expect(practice.codeBox).toBeFocused();
    await expectWayOut(page, practice.root);
    await type(practice, await practice.newestCode());
    await expectEnd(practice);
  });

  test('a code from the token by keyboard', async ({ page, practice }) => {
    await practice.open('hardware-token');
    await signIn(practice);
    await pressOn(page, practice.tokenButton, 'Space');
    await expectWayOut(page, practice.root);
    await type(practice, await practice.newestCode());
    await expectEnd(practice);
  });

  test('another way by keyboard', async ({ page, practice, t }) => {
    await practice.open('another-way');
    await signIn(practice);
    await pressOn(page, practice.button(t('label.signInAnotherWay'), practice.window));
    await expectWayOut(page, practice.root);
    await pressOn(page, practice.choice('app-code'));
    await practice.settled();
    await pressOn(page, practice.app);
    await type(practice, await practice.newestCode());
    await expectEnd(practice);
  });
});

test('every button that goes away hands the keyboard on', async ({ page, practice, t }) => {
  await practice.open('text-message', 'text-message-asked-while-signing-in');
  await signIn(practice);
  await skip(practice);
  await pressOn(page, practice.button(t('phone.caller.refuse')));
  await practice.open('text-message', 'text-message-aeroplane-mode');
  // Before the second step, and with the message there: each time only the button goes.
  await pressOn(page, practice.button(t('condition.aeroplane-mode.mend')));
  await practice.open('text-message', 'text-message-no-signal');
  await signIn(practice);
  await pressOn(page, practice.button(t('condition.no-signal.mend')));
});

test('Tab does not pass over a practice that lies far below the window', async ({
  page,
  practice,
  language,
}) => {
  await page.setViewportSize(ENLARGED);
  await page.goto(addressOf(language, 'text-message'));
  await tabTo(page, practice.root.getByRole('combobox'));
});

test('choosing an exercise and a way to do it, by keyboard', async ({ page, practice, t }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await practice.open('app-code');
  const list = practice.root.getByRole('combobox', { name: t('practice.exercise') });
  await tabTo(page, list);
  await pressKey(page, 'ArrowDown');
  await expect(practice.root).toHaveAttribute('data-scenario', 'app-code-offline');
  await expect(list).toBeFocused();
  await pressKey(page, 'ArrowUp');

  // Guide me: what is next is reached by Tab from where the keyboard is.
  await pressKey(page, 'Tab');
  await pressKey(page, 'ArrowLeft');
  const way = (mode: 'guide' | 'show') =>
    practice.root.getByRole('radio', { name: t(`mode.${mode}`) });
  await expect(way('guide')).toBeFocused();
  const marked = practice.root.locator('[data-next]');
  await pressOn(page, marked);
  await practice.settled();
  await pressOn(page, marked);
  await expectWayOut(page, practice.root);
  await type(practice, await practice.newestCode());
  await expectEnd(practice);

  // Show me: each step by its button, which keeps the keyboard.
  await pressOn(page, practice.button(t('practice.again')));
  await tabTo(page, way('guide'));
  await pressKey(page, 'ArrowLeft');
  await expect(way('show')).toBeFocused();
  const forward = practice.button(t('coaching.forward'));
  for (let steps = 0; steps < 3; steps += 1) {
    await pressOn(page, forward);
    await expect(forward).toBeFocused();
    if (steps === 0) await practice.settled();
  }
  await practice.expectOutcome('verified');
  const speed = practice.root.getByRole('combobox', { name: t('coaching.speed') });
  await tabTo(page, speed);
  await pressKey(page, 'ArrowUp');
  await pressOn(page, practice.button(t('coaching.back')));
  await expectWayOut(page, practice.root);
});
