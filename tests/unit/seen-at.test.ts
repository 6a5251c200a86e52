// Where a translator can see each message: a page that exists, and for an exercise's words that very exercise.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/translation/seen-at.ts';
import { readMessages } from '../content/catalogue-files.ts';

const FOLDER = 'src/content/docs/en/';
const sources = Object.fromEntries(
  globSync(`${FOLDER}**/*.mdx`).map((file) => [
    file.slice(FOLDER.length, -'.mdx'.length),
    readFileSync(file, 'utf8'),
  ]),
);
/** Words of the frame, on every page: the start page is as good as any. */
const FRAME =
  /^(?:site|header|footer|home|nav|search|banner|languageChoice|notFound|oldAddress|pagefind|aside|builtWithStarlight|expressiveCode|fileTree|heading|languageSelect|menuButton|sidebarNav|skipLink|tableOfContents|themeSelect|page|i18n|404)\./u;

/** Pages that have no file of their own. */
const MADE = ['translations', 'helpdesk', 'helpdesk/handouts', 'offline', 'embed/text-message'];

describe('the place of a message', () => {
  it.each(Object.keys(readMessages('en')))('%s', (key) => {
    const { page } = placeOf(key, sources);
    const made = MADE.includes(page) || (page === '' && FRAME.test(key));
    expect(
      made || existsSync(`${FOLDER}${page}.mdx`) || existsSync(`${FOLDER}${page}/index.mdx`),
    ).toBe(true);
    if (page === '') expect(key).toMatch(FRAME);
  });

  it('is the exercise itself for its words, and the page of the label for a label', () => {
    expect(placeOf('scenario.text-message-no-signal.task', sources)).toEqual({
      page: 'sign-in/text-message',
      practice: 'text-message-no-signal',
    });
    expect(placeOf('picture.app-code.open-app', sources)).toEqual({ page: 'sign-in/app-code' });
    expect(sources[placeOf('screen.moreInformation', sources).page]).toContain(
      'id="moreInformation"',
    );
  });
});
