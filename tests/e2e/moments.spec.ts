// Every moment in which a reader can rest, drawn by the simulator's own parts: nothing that axe can find is wrong with it.
import { METHOD_IDS } from '../../src/machines/method-ids.ts';
import { findingsIn } from './support/accessible-moments.ts';
import { momentsOf, openStage } from './support/moments.ts';
import { expect, inEachLanguage, test } from './support/test.ts';

test.slow();

inEachLanguage((language) => {
  for (const method of METHOD_IDS) {
    test(`${method}, in every state`, async ({ page }) => {
      const moments = momentsOf(language, method);
      await openStage(page, language, method);
      expect(await findingsIn(page, moments)).toEqual([]);
    });
  }
});
