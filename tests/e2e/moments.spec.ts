// Every moment in which a reader can rest, drawn by the simulator's own parts: nothing that axe can find is wrong with it, and it
// holds under whatever readers set so that they can read.
import { METHOD_IDS } from '../../src/machines/method-ids.ts';
import { findingsIn } from './support/accessible-moments.ts';
import { momentsOf, openStage, show } from './support/moments.ts';
import { expectHolds, SETTINGS } from './support/readers-settings.ts';
import { smallTargets } from './support/targets.ts';
import { expect, inEachLanguage, test } from './support/test.ts';

test.slow();
// The policy of the pages lets no text become markup, as the drawn moments do here.
test.use({ bypassCSP: true });

/** The simulator's own controls are for a finger that shakes. */
const LEAST = 44;

inEachLanguage((language) => {
  for (const method of METHOD_IDS) {
    test(`${method}, in every state`, async ({ page }) => {
      const moments = momentsOf(language, method);
      await openStage(page, language, method);
      expect(await findingsIn(page, moments)).toEqual([]);
    });

    test(`${method} holds under each setting`, async ({ page }) => {
      const moments = momentsOf(language, method);
      await openStage(page, language, method);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await show(page, moments);
      for (const setting of SETTINGS) {
        await expectHolds(page, setting);
        expect.soft(await smallTargets(page, LEAST, '#stage'), setting.name).toEqual([]);
      }
    });
  }
});
