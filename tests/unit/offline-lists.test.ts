// What is kept for offline use: which file belongs to which language, that a change is noticed, that the size is stated and bounded.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeOffline } from '../../src/integrations/offline-lists.ts';
import { setOf } from '../../src/integrations/offline-sets.ts';
import { listName, SIZE_MARK, type OfflineList, type Release } from '../../src/worker/list.ts';

const GUIDE = {
  base: '/guide/',
  locales: {
    en: { label: 'English', published: true },
    nl: { label: 'Nederlands', published: true },
    'pt-br': { label: 'Português', published: false },
  },
};
const LOCALES = Object.keys(GUIDE.locales);

describe('which set a file belongs to', () => {
  const SETS: Readonly<Record<string, readonly string[]>> = {
    en: [
      'en/index.html',
      'en/solve/no-signal/index.html',
      'en/offline/index.html',
      'strings/en/app-code.json',
      'pagefind/wasm.en.pagefind',
      'pagefind/pagefind.en_926baf8bc9.pf_meta',
      'pagefind/index/en_5c10f39.pf_index',
      'pagefind/fragment/en_0e6fccf.pf_fragment',
    ],
    'pt-br': ['pt-br/index.html', 'pagefind/index/pt-br_5c10f39.pf_index'],
    shared: [
      'index.html',
      'favicon.svg',
      'own/logo.svg',
      '_astro/practice.DI8M1_2p.js',
      'pagefind/pagefind.js',
      'pagefind/pagefind-entry.json',
    ],
    none: [
      '404.html',
      '_headers',
      'sw.js',
      'embed.js',
      'go/no-signal/index.html',
      'cards/en/index.png',
      'pictures/en/a.png',
      'handouts/en/a.pdf',
      'en/embed/app-code/index.html',
      'en/helpdesk/index.html',
      'en/helpdesk/answers.json',
      'en/translations/nl/index.html',
      'fr/index.html',
      'pagefind/wasm.unknown.pagefind',
      'pagefind/pagefind-ui.js',
    ],
  };

  it.each(Object.entries(SETS))('%s', (name, files) => {
    const elsewhere = files.filter((file) => (setOf(file, LOCALES) ?? 'none') !== name);
    expect(elsewhere).toEqual([]);
  });
});

describe('the lists of a built site', () => {
  let dist: string;
  const put = (file: string, text: string) => {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), text);
  };
  const read = (file: string) => readFileSync(join(dist, file), 'utf8');
  /** What the worker is told, with the lists themselves. */
  const release = () => {
    const [, json = '{}'] = /^const HANDRAIL_RELEASE=(.*);\n/u.exec(read('sw.js')) ?? [];
    const { shared, languages } = JSON.parse(json) as Release;
    const list = (address = '') => JSON.parse(read(address)) as OfflineList;
    return { shared, languages, en: list(languages['en']), list };
  };

  beforeEach(() => {
    dist = mkdtempSync(join(tmpdir(), 'offline-'));
    put('sw.js', 'work();\n');
    put('index.html', 'choose');
    put('_astro/a.HASH.js', 'a');
    for (const locale of LOCALES) {
      put(`${locale}/index.html`, 'start');
      put(`${locale}/check/index.html`, 'check');
      put(`${locale}/offline/index.html`, `It takes ${SIZE_MARK}.`);
    }
    const links = LOCALES.map(
      (locale) =>
        `<a class="b" href="/guide/${locale}/check/?practice=x&amp;mode=show" hreflang="${locale}" data-language="">`,
    );
    put('go/check/index.html', `<a href="/guide/">no</a>${links.join('')}`);
  });
  afterEach(() => rmSync(dist, { recursive: true }));

  it('name files below the base, with a revision where the name has none', () => {
    writeOffline(dist, GUIDE);
    const { en, list, shared } = release();
    expect(Object.keys(en.files)).toEqual(['en/check/', 'en/', 'en/offline/']);
    expect(Object.values(en.files).every((revision) => /^[0-9a-f]{10}$/u.test(revision))).toBe(
      true,
    );
    expect(list(shared).files).toEqual({
      '': expect.stringMatching(/^[0-9a-f]{10}$/u) as string,
      '_astro/a.HASH.js': '',
    });
  });

  it('tell where short links lead, without the base', () => {
    writeOffline(dist, GUIDE);
    expect(release().en.links).toEqual({ 'go/check/': 'en/check/?practice=x&mode=show' });
  });

  it('have another address once a file changed, and only the lists that hold it', () => {
    writeOffline(dist, GUIDE);
    const before = release();
    put('en/check/index.html', 'another check');
    writeOffline(dist, GUIDE);
    const after = release();
    expect(after.languages['en']).not.toBe(before.languages['en']);
    expect(after.en.files['en/check/']).not.toBe(before.en.files['en/check/']);
    expect(after.en.files['en/']).toBe(before.en.files['en/']);
    expect(after.languages['nl']).toBe(before.languages['nl']);
    expect(after.shared).toBe(before.shared);
    expect(listName(after.languages['pt-br'] ?? '')).toBe('pt-br');
    expect(read('sw.js').match(/HANDRAIL_RELEASE/gu)).toHaveLength(1);
  });

  it('state their size on the page and in the log, in the language’s own figures', () => {
    put('_astro/big.HASH.js', 'x'.repeat(2_340_000));
    const told = writeOffline(dist, GUIDE);
    expect(told[0]).toContain("'en' without internet: 6 files take 2.3 MB of a device");
    expect(read('en/offline/index.html')).toBe('It takes 2.3 MB.');
    expect(read('nl/offline/index.html')).toMatch(/^It takes 2,3\sMB\.$/u);
  });

  it('stop the build when they are over the limit', () => {
    put('nl/big/index.html', 'x'.repeat(1_100_000));
    expect(() => writeOffline(dist, GUIDE, 1)).toThrow(/LIMIT is 1 MB, and 'nl' takes 1\.1 MB/u);
  });
});
