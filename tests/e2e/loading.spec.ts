// A part that can't be loaded: the page says so, loses nothing, and goes on when the reader tries again.
import type { Route } from '@playwright/test';
import { policies } from '../../src/guide.ts';
import { expect, inEachLanguage, test } from './support/test.ts';

const PARTS = {
  'the screens': /\/_astro\/app-code\.[^/]+\.js$/u,
  'the words': /\/strings\/\w+\/app-code\.json$/u,
} as const;

const FAILURES = {
  'the network is gone': (route: Route) => route.abort(),
  'a new release took it away': (route: Route) => route.fulfill({ status: 404 }),
} as const;

inEachLanguage(() => {
  for (const [what, address] of Object.entries(PARTS)) {
    for (const [why, fail] of Object.entries(FAILURES)) {
      test(`${what} of the other method: ${why}`, async ({ page, practice, t, problems }) => {
        await practice.open('text-message');
        await practice.signIn();
        await practice.enter('000000');
        await practice.expectRefusal('wrong', policies.codeAttempts - 1);

        await page.route(address, fail);
        await practice.goAnotherWay();
        await practice.choose('app-code');
        await expect(practice.root).toHaveAttribute('data-state', 'secondStep.loadFailed');
        await expect(practice.window).toContainText(t('window.loadFailed'));
        const tryAgain = practice.button(t('window.tryAgain'), practice.window);
        await tryAgain.click();
        await expect(tryAgain).toBeVisible();

        await page.unroute(address);
        await tryAgain.click();
        await practice.openApp();
        await practice.enter('000000');
        await practice.expectRefusal('wrong', policies.codeAttempts - 2);
        await practice.enter(await practice.newestCode());
        await practice.expectOutcome('verified');
        // The failures were ours.
        problems.splice(0);
      });
    }
  }

  test('the page’s own method, from the start', async ({ page, practice, t, problems }) => {
    await page.route(PARTS['the screens'], (route) => route.abort());
    await practice.open('app-code');
    await practice.signIn();
    await expect(practice.window).toContainText(t('window.loadFailed'));
    await page.unroute(PARTS['the screens']);
    await practice.button(t('window.tryAgain'), practice.window).click();
    await practice.openApp();
    await practice.enter(await practice.newestCode());
    await practice.expectOutcome('verified');
    problems.splice(0);
  });
});
