// Whatever readers set so that they can read, each kind of page holds: nothing is cut off, nothing overlaps, nothing scrolls sideways.
import { guide } from '../../src/guide.ts';
import { cutOff, sidewaysScroll } from './support/layout.ts';
import { OTHER_PAGES, withoutLeadingOn } from './support/other-pages.ts';
import { apply, SETTINGS } from './support/readers-settings.ts';
import { smallTargets } from './support/targets.ts';
import { expect, inEachLanguage, test } from './support/test.ts';
import { unreadable } from './support/unreadable.ts';

test.slow();

/** One page of each kind; the pages in no language are looked at once. */
const GUIDE = [
  '',
  'sign-in/',
  'sign-in/phone-call/',
  'sign-in/another-way/',
  'set-up/authenticator-app/',
  'solve/',
  'solve/no-signal/',
  'how-it-works/',
  'practice/',
  'practice/is-this-me/',
  'check/',
  'glossary/',
  'old-labels/',
];

/** No target is smaller (WCAG 2.5.8). */
const LEAST = 24;

inEachLanguage((language) => {
  const others = OTHER_PAGES.filter(
    ({ locale }) => (locale ?? guide.defaultLocale) === language,
  ).map(({ addresses: [first = ''] }) => first);
  for (const address of [...GUIDE.map((page) => `${language}/${page}`), ...others]) {
    test(`/${address} holds under each setting`, async ({ page }) => {
      if (!address.startsWith(`${language}/`)) await withoutLeadingOn(page);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(address);
      expect.soft(await smallTargets(page, LEAST), 'targets').toEqual([]);
      for (const setting of SETTINGS) {
        await apply(page, setting);
        const { name } = setting;
        expect.soft(await sidewaysScroll(page), `${name}: scrolls sideways`).toEqual([]);
        expect.soft(await cutOff(page), `${name}: cut off`).toEqual([]);
        expect.soft(await unreadable(page), `${name}: cannot be read`).toEqual([]);
      }
    });
  }
});
