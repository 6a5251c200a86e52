// Every moment in which a reader can rest, drawn by the simulator's own parts: nothing that axe can find is wrong with it, and it
// holds under whatever readers set so that they can read.
import { METHOD_IDS } from '../../src/machines/method-ids.ts';
import { findingsIn } from './support/accessible-moments.ts';
import { cutOff, sidewaysScroll } from './support/layout.ts';
import { momentsOf, openStage, show } from './support/moments.ts';
import { apply, SETTINGS } from './support/readers-settings.ts';
import { smallTargets } from './support/targets.ts';
import { expect, inEachLanguage, test } from './support/test.ts';
import { unreadable } from './support/unreadable.ts';

test.slow();

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
        await apply(page, setting);
        const { name } = setting;
        expect.soft(await sidewaysScroll(page), `${name}: scrolls sideways`).toEqual([]);
        expect.soft(await cutOff(page), `${name}: cut off`).toEqual([]);
        expect.soft(await unreadable(page), `${name}: cannot be read`).toEqual([]);
        expect.soft(await smallTargets(page, LEAST, '#stage'), `${name}: targets`).toEqual([]);
      }
    });
  }
});
