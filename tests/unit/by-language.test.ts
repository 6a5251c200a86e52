/** What each page of a build asks for costs the same in many languages as in few. */
import { describe, expect, it } from 'vitest';

import { byLanguage } from '../../src/components/starlight/by-language.ts';

/** The entries of a guide with so many languages; `looks` counts how often one of them is looked at. */
function guideIn(languages: number) {
  const counted = { looks: 0, reads: 0 };
  const names = Array.from({ length: languages }, (_, index) => `q${String(index)}`);
  const ids = names.flatMap((name) => [name, `${name}/solve/a`, `${name}/sign-in/b`]);
  const entries = ids.map((id) => ({
    get id() {
      counted.looks += 1;
      return id;
    },
  }));
  const read = () => {
    counted.reads += 1;
    return Promise.resolve(entries);
  };
  return { ids, read, counted };
}

/** Looks per page when every page asks for the pages of its language and of the first one. */
async function looksPerPage(languages: number): Promise<number> {
  const { ids, read, counted } = guideIn(languages);
  const entriesIn = byLanguage(read, false);
  for (const id of ids) {
    await entriesIn(id.split('/', 1)[0] ?? '');
    await entriesIn('q0');
  }
  expect(counted.reads).toBe(1);
  return counted.looks / ids.length;
}

describe('what belongs to pages, by language', () => {
  it('is in the order in which it was read, and only of the language', async () => {
    const entries = ['en', 'en-gb/a', 'en/b', 'nl/b'].map((id) => ({ id }));
    const entriesIn = byLanguage(() => Promise.resolve(entries), false);
    expect(await entriesIn('en')).toEqual([{ id: 'en' }, { id: 'en/b' }]);
    expect(await entriesIn('fr')).toEqual([]);
  });

  it('costs a page as much in eight languages as in two', async () => {
    expect(await looksPerPage(8)).toBe(await looksPerPage(2));
  });

  it('is read anew where somebody may have changed it', async () => {
    const { read, counted } = guideIn(2);
    const entriesIn = byLanguage(read, true);
    await entriesIn('q0');
    await entriesIn('q0');
    expect(counted.reads).toBe(2);
  });
});
