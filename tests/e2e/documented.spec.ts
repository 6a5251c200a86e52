// The documented way of each page, followed step by step: the page's own list marks each step in turn, and the way ends signed in.
import { PAGE_IDS, waysOf } from '../../src/machines/scenarios/index.ts';
import { ways } from './support/ways.ts';
import { expect, inEachLanguage, test } from './support/test.ts';

inEachLanguage(() => {
  for (const id of PAGE_IDS) {
    test(`the documented way of ${id}`, async ({ page, practice }) => {
      await practice.open(id);
      const steps = page.locator(`[data-steps="${waysOf(id)[0]?.id ?? ''}"] [data-step]`);
      await expect(steps).toHaveCount(ways[id].length);

      for (const [index, act] of ways[id].entries()) {
        await act(practice);
        await expect(steps.nth(index)).toHaveAttribute('aria-current', 'step');
        await expect(practice.currentStep).toHaveCount(1);
      }
      await practice.expectOutcome('verified');
    });
  }
});
