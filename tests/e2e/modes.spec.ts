// The three ways to do an exercise: it shows itself, it points out what is next, and moving between the ways keeps the place.
import type { Page } from '@playwright/test';
import type { Mode } from '../../src/components/simulator/modes.ts';
import type { PageId } from '../../src/machines/scenario.ts';
import { expectAccessible } from './support/accessible.ts';
import type { Practice } from './support/practice.ts';
import { addressOf } from './support/site.ts';
import { expect, inEachLanguage, test } from './support/test.ts';

async function openIn(practice: Practice, page: PageId, mode: string): Promise<void> {
  await practice.page.goto(`${addressOf(practice.locale, page)}?mode=${mode}`);
  await practice.waken();
}

const coachOf = ({ root, t }: Practice) => root.getByRole('region', { name: t('coaching.name') });
const markedIn = ({ root }: Practice) => root.locator('[data-next]');
const choose = ({ root, t }: Practice, mode: Mode) =>
  root.getByRole('radio', { name: t(`mode.${mode}`) }).check();
const practised = (page: Page) => page.evaluate(() => localStorage.getItem('handrail:practised'));

/** Presses what is marked, or types the code that is on the phone and sends it. */
async function doWhatIsMarked(practice: Practice): Promise<void> {
  const marked = markedIn(practice);
  await expect(marked).toHaveCount(1);
  const isForm = await marked.evaluate(({ localName }) => localName === 'form');
  if (isForm) await practice.enter(await practice.newestCode());
  else await marked.click();
}

inEachLanguage(() => {
  test('what is next is pointed out until the reader is signed in', async ({
    page,
    practice,
    t,
  }) => {
    // As narrow as a phone: the half that holds what is next opens by itself.
    await page.setViewportSize({ width: 360, height: 740 });
    await openIn(practice, 'app-code', 'guide');
    const coach = coachOf(practice);
    await expect(practice.root).toHaveAttribute('data-mode', 'guide');
    await expect(coach).toContainText(t('label.signIn'));
    await doWhatIsMarked(practice);
    await expect(practice.root).toHaveAttribute('data-state', 'secondStep.openingApp');
    await expect(markedIn(practice)).toBeVisible();
    await doWhatIsMarked(practice);

    await expect(markedIn(practice)).toBeVisible();
    await expect(coach).toContainText(t('label.verify'));
    await expectAccessible(page, 'guided', '[data-simulator]');
    // The other language keeps exercise and way.
    const other = page.locator('[data-language-links] a:not([aria-current])');
    await other.evaluate((link: HTMLAnchorElement) => {
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
    });
    await expect(other).toHaveAttribute('href', /\?mode=guide$/u);
    // A code is read off the phone, where it stands on its folded strip.
    const [code = ''] = /\d{3} ?\d{3}/u.exec(await practice.phone.innerText()) ?? [];
    await practice.enter(code);
    await practice.expectOutcome('verified');
    await expect(coach).toBeHidden();
    expect(await practised(page)).toContain('app-code-usual');
  });

  test('it shows itself step by step, and one step back has the same codes', async ({
    page,
    practice,
    t,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openIn(practice, 'text-message', 'show');
    // Nothing moves by itself where the reader wants no movement.
    await expect(practice.button(t('coaching.play'))).toBeVisible();
    const forward = practice.button(t('coaching.forward'));
    await forward.click();
    await expect(practice.root).toHaveAttribute('data-state', 'secondStep.waitingForMessage');
    await forward.click();
    await expect(practice.newMessage).toBeVisible();
    await forward.click();
    const code = await practice.newestCode();
    await forward.click();
    await practice.expectOutcome('verified');
    await expect(forward).toBeFocused();
    await expect(coachOf(practice)).toContainText(t('mode.own'));
    expect(await practised(page)).toBeNull();

    const back = practice.button(t('coaching.back'));
    await back.click();
    await expect(practice.root).toHaveAttribute('data-state', 'secondStep.enteringCode');
    expect(await practice.newestCode()).toBe(code);
    await expectAccessible(page, 'shown', '[data-simulator]');
    await back.click();
    await expect(practice.newMessage).toBeVisible();
    // What was shown in part goes on by hand, from this place.
    await choose(practice, 'own');
    await expect(practice.newMessage).toBeVisible();
    await expect(markedIn(practice)).toHaveCount(0);
    expect(new URL(page.url()).searchParams.has('mode')).toBe(false);
    await practice.openMessages();
    await practice.enter(code);
    await practice.expectOutcome('verified');
  });

  test('it plays by itself until the reader takes over', async ({ page, practice, t }) => {
    await openIn(practice, 'app-code', 'show');
    const coach = coachOf(practice);
    await coach.getByRole('combobox').selectOption({ label: t('coaching.speed.fast') });
    await expect(practice.root).toHaveAttribute('data-state', 'secondStep.openingApp', {
      timeout: 10_000,
    });
    await expect(practice.button(t('coaching.pause'))).toBeVisible();
    await practice.openApp();
    await expect(practice.button(t('coaching.play'))).toBeVisible();
    await choose(practice, 'guide');
    await expect(practice.root).toHaveAttribute('data-state', 'secondStep.enteringCode');
    await choose(practice, 'show');
    // It goes on from here, and types where everybody can see it.
    await expect(practice.codeBox).toHaveValue(/^\d{3,}/u, { timeout: 10_000 });
    await expect(practice.root).toHaveAttribute('data-outcome', 'verified');
    expect(await practised(page)).toBeNull();
  });
});

test('a way that does not exist is told, and what does not load can be tried again', async ({
  page,
  practice,
  problems,
  t,
}) => {
  await openIn(practice, 'phone-call', 'no-such-way');
  await expect(practice.root.getByText(t('mode.unknown'))).toBeVisible();
  await expect(practice.root).toHaveAttribute('data-mode', 'own');

  await page.route('**/coaching.json', (route) => route.abort());
  await choose(practice, 'guide');
  await expect(practice.root.getByText(t('window.loadFailed'))).toBeVisible();
  await page.unroute('**/coaching.json');
  await practice.button(t('window.tryAgain')).click();
  await expect(coachOf(practice)).toContainText(t('label.signIn'));
  problems.length = 0;
});
