// The contract of the built pages: the site as it is, built under a base path, and every page of it crawled.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { guide } from '../../src/guide.ts';
import { readPages, textsOf, withTag, type BuiltPage } from './built-pages.ts';
import { LOCALES, readMessages } from './catalogue-files.ts';
import { buildCopy } from './site-copy.ts';
import { englishFinder } from './starlight-english.ts';

const BASE = '/guide/';

const build = await buildCopy([
  { file: 'guide.config.ts', from: `base: '${guide.base}'`, to: `base: '${BASE}'` },
]);
const pages = build.succeeded ? readPages(build.dist) : [];
const localeOf = ({ address }: BuiltPage) =>
  LOCALES.find((locale) => address.startsWith(`${locale}/`));
afterAll(build.remove);

/** The addresses inside the site that a page names: links, files, alternates, without mail and telephone. */
function addressesIn(page: BuiltPage) {
  return page.elements.flatMap(({ tag, attributes }) => {
    const written = attributes['href'] ?? attributes['src'];
    if (written === undefined) return [];
    const url = new URL(written, `${guide.site}${BASE}${page.address}`);
    if (url.origin !== guide.site) return [];
    return [{ tag, written, url, hreflang: attributes['hreflang'] }];
  });
}

/** The page at an address of the site, if there is one. */
const pageAt = ({ pathname }: URL) => pages.find(({ address }) => pathname === `${BASE}${address}`);

it('builds under a base path', () => {
  expect(build.succeeded, build.output).toBe(true);
  expect(pages.filter(localeOf).length).toBeGreaterThanOrEqual(8);
});

describe.each(pages.map((page) => [`/${page.address}`, page] as const))('%s', (_address, page) => {
  const locale = localeOf(page);

  it('leads only to what exists, under the base path', () => {
    const wrong = addressesIn(page)
      .filter(({ tag, url }) => {
        if (!url.pathname.startsWith(BASE)) return true;
        const target = pageAt(url);
        if (!target) return !existsSync(join(build.dist, url.pathname.slice(BASE.length)));
        const anchor = decodeURIComponent(url.hash.slice(1));
        return tag === 'a' && anchor !== '' && !idsOf(target).includes(anchor);
      })
      .map(({ written }) => written);
    expect(wrong).toEqual([]);
  });

  it('keeps to its language, except in links that name another', () => {
    const wrong = addressesIn(page)
      .filter(({ tag }) => tag === 'a')
      .filter(
        ({ url, hreflang }) => !url.pathname.startsWith(`${BASE}${hreflang ?? locale ?? ''}/`),
      )
      .map(({ written }) => written);
    expect(wrong).toEqual([]);
  });

  it('has ids that occur once', () => {
    const ids = idsOf(page);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('has one main heading in each of its languages, and a title of its own', () => {
    const languages = withTag(page, 'h1').map(({ language }) => language);
    expect(languages).toEqual(locale ? [locale] : LOCALES);
    const titles = pages.flatMap((other) => withTag(other, 'title').slice(0, 1));
    const [title] = withTag(page, 'title');
    expect(title?.text).toMatch(/\S/u);
    expect(titles.filter(({ text }) => text === title?.text)).toHaveLength(1);
  });
});

describe.each(pages.filter(localeOf).map((page) => [`/${page.address}`, page] as const))(
  '%s',
  (_address, page) => {
    it('names its counterpart in each language, which names it too', () => {
      const alternates = alternatesOf(page);
      expect(Object.keys(alternates)).toEqual(expect.arrayContaining(LOCALES));
      for (const locale of LOCALES) {
        const counterpart = pageAt(new URL(alternates[locale] ?? ''));
        expect(counterpart && localeOf(counterpart)).toBe(locale);
        expect(counterpart && alternatesOf(counterpart)).toEqual(alternates);
      }
    });
  },
);

it.each(LOCALES.filter((locale) => locale !== 'en'))(
  'pages in %s hold no English of Starlight’s',
  async (locale) => {
    const findEnglish = await englishFinder(Object.values(readMessages(locale)));
    for (const page of pages) expect(findEnglish(textsOf(page, locale))).toEqual([]);
    expect(findEnglish(['Section titled “Klok”', 'Search', 'Menu openen'])).toHaveLength(2);
  },
);

function idsOf({ elements }: BuiltPage): string[] {
  return elements.map(({ attributes }) => attributes['id']).filter((id) => id !== undefined);
}

function alternatesOf(page: BuiltPage): Record<string, string> {
  return Object.fromEntries(
    withTag(page, 'link')
      .filter(({ attributes }) => attributes['rel'] === 'alternate' && attributes['hreflang'])
      .map(({ attributes }) => [attributes['hreflang'] ?? '', attributes['href'] ?? '']),
  );
}
