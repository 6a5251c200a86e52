// Every exercise of the catalogue reaches its goal in a real browser, in every language, by what is in sight and what its task asks for.
import { scenarios } from '../../src/machines/scenarios/index.ts';
import { play } from './support/player.ts';
import { expect, inEachLanguage, test } from './support/test.ts';

inEachLanguage(() => {
  for (const { id, page, goal } of scenarios) {
    test(`${id} reaches its goal`, async ({ practice, t }) => {
      await practice.open(page, id);
      await practice.stopClock();
      await play(practice, goal);

      const outcome = await practice.root.getAttribute('data-outcome');
      expect(
        outcome === goal.outcome || (goal.outcome === 'denied' && outcome === 'reported'),
      ).toBe(true);
      if (goal.method) await expect(practice.root).toHaveAttribute('data-method', goal.method);
      await expect(practice.root).toContainText(t(`scenario.${id}.lesson`));
    });
  }
});
