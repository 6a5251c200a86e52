// The contract of the built pages: the site as it is, built under a base path, and every page of it crawled.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findNginx, withNginx } from '../../scripts/smoke/nginx.ts';
import { checkRequests } from '../../scripts/smoke/requests.ts';
import { OLD_ADDRESSES } from '../../src/components/language/old-addresses.ts';
import { guide } from '../../src/guide.ts';
import { readPages, textsOf, withTag, type BuiltPage, type PageElement } from './built-pages.ts';
import { LOCALES, readMessages } from './catalogue-files.ts';
import { addressesIn, deadAddresses, idsOf } from './links.ts';
import { buildCopy } from './site-copy.ts';
import { englishFinder } from './starlight-english.ts';

const BASE = '/guide/';
const MARKS = LOCALES.map((locale) => readMessages(locale)['window.practiceMark'] ?? '');

const build = await buildCopy([
  { file: 'guide.config.ts', from: `base: '${guide.base}'`, to: `base: '${BASE}'` },
]);
const pages = build.succeeded ? readPages(build.dist) : [];
const localeOf = ({ address }: BuiltPage) =>
  LOCALES.find((locale) => address.startsWith(`${locale}/`));
afterAll(build.remove);

const built = { dist: build.dist, site: guide.site, base: BASE, pages };

/** The page at an address of the site, if there is one. */
const pageAt = ({ pathname }: URL) => pages.find(({ address }) => pathname === `${BASE}${address}`);

it('builds under a base path', () => {
  expect(build.succeeded, build.output).toBe(true);
  expect(pages.filter(localeOf).length).toBeGreaterThanOrEqual(8);
});

// Without nginx it is skipped, which the report shows; at the root of a host `npm run smoke:nginx` does the same.
const nginx = findNginx();
it.skipIf(nginx === undefined)('is served by a real nginx under a base path', async () => {
  const checks = await withNginx(nginx ?? '', built, (url) => checkRequests(url, built));
  expect(checks.length).toBeGreaterThan(pages.length);
  expect(checks.filter(({ problems }) => problems.length > 0)).toEqual([]);
});

it('every sign-in window that is drawn says inside itself that it is practice', () => {
  const has = (name: string) => (one: PageElement) =>
    (one.attributes['class'] ?? '').split(' ').includes(name);
  const windows = pages.flatMap((page) => {
    const drawn = page.elements.filter(has('window')).length;
    const marks = page.elements.filter(({ tag, text }) => tag === 'b' && MARKS.includes(text));
    expect(marks.length, page.address).toBe(drawn);
    return drawn;
  });
  expect(windows.filter(Boolean).length).toBeGreaterThan(10);
});

describe.each(pages.map((page) => [`/${page.address}`, page] as const))('%s', (_address, page) => {
  const locale = localeOf(page);

  it('leads only to what exists, under the base path', () => {
    expect(deadAddresses(page, built)).toEqual([]);
  });

  it('keeps to its language, except in links that name another', () => {
    const wrong = addressesIn(page, built)
      // A file of plain text, such as the licences, is in no language of the guide.
      .filter(({ tag, url }) => tag === 'a' && !url.pathname.endsWith('.txt'))
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

/** A practice for other sites' frames and a sheet for a printer have no switch of language. */
const hasSwitch = ({ address }: BuiltPage) => !/\/(?:embed|helpdesk\/handouts)\/./u.test(address);

describe.each(
  pages
    .filter((page) => localeOf(page) && hasSwitch(page))
    .map((page) => [`/${page.address}`, page] as const),
)('%s', (_address, page) => {
  it('names its counterpart in each language, which names it too', () => {
    const alternates = alternatesOf(page);
    expect(Object.keys(alternates)).toEqual(expect.arrayContaining(LOCALES));
    for (const locale of LOCALES) {
      const counterpart = pageAt(new URL(alternates[locale] ?? ''));
      expect(counterpart && localeOf(counterpart)).toBe(locale);
      expect(counterpart && alternatesOf(counterpart)).toEqual(alternates);
    }
  });
});

describe('the way to what readers may ask of the site itself', () => {
  const leadsTo = (page: BuiltPage, name: string) =>
    addressesIn(page, built).some(
      ({ tag, url }) => tag === 'a' && url.pathname === `${BASE}${localeOf(page) ?? ''}/${name}/`,
    );

  it('is at the bottom of every page', () => {
    const whole = pages.filter((page) => localeOf(page) && hasSwitch(page));
    for (const name of ['is-this-safe', 'accessibility']) {
      expect(whole.filter((page) => !leadsTo(page, name)).map(({ address }) => address)).toEqual(
        [],
      );
    }
  });

  it('is under a practice in a frame on another site, where somebody may well ask', () => {
    const embedded = pages.filter(({ address }) => address.includes('/embed/'));
    expect(embedded.length).toBeGreaterThan(0);
    expect(embedded.filter((page) => !leadsTo(page, 'is-this-safe'))).toEqual([]);
  });
});

describe('what search engines and previews are told', () => {
  const readable = pages.filter(
    (page) =>
      localeOf(page) !== undefined &&
      !/\/(?:translations|helpdesk|embed|offline)\//u.test(`/${page.address}`),
  );
  const metaOf = (page: BuiltPage, name: string) =>
    withTag(page, 'meta').find(
      ({ attributes }) => attributes['property'] === name || attributes['name'] === name,
    )?.attributes['content'];
  const own = (page: BuiltPage) => `${guide.site}${BASE}${page.address}`;

  it.each(readable.map((page) => [page.address, page] as const))('%s', (_address, page) => {
    const canonical = withTag(page, 'link').find(
      ({ attributes }) => attributes['rel'] === 'canonical',
    );
    expect(canonical?.attributes['href']).toBe(own(page));
    expect(alternatesOf(page)['x-default']).toBe(`${guide.site}${BASE}`);
    expect(metaOf(page, 'robots')).toBeUndefined();
    expect(metaOf(page, 'description')).toMatch(/\S/u);
    const card = new URL(metaOf(page, 'og:image') ?? '').pathname.slice(BASE.length);
    expect(existsSync(join(build.dist, card)), card).toBe(true);
  });

  it('gives each method a card of its own in each language', () => {
    const cards = readable
      .filter(({ address }) => /\/sign-in\/./u.test(address))
      .map((page) => metaOf(page, 'og:image'));
    expect(new Set(cards).size).toBe(LOCALES.length * (guide.methods.length + 1));
  });

  it('lists in the sitemap every page to read, and nothing else', () => {
    const sitemap = readFileSync(join(build.dist, 'sitemap-0.xml'), 'utf8');
    const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/gu)].map(([, address]) => address);
    expect(listed.sort()).toEqual(readable.map(own).sort());
  });

  it('lists in llms.txt every page to read', () => {
    const listed = readFileSync(join(build.dist, 'llms.txt'), 'utf8');
    for (const page of readable) expect(listed).toContain(`(${own(page)})`);
  });

  it('has a description on every page that no other page has', () => {
    const descriptions = readable.map((page) => metaOf(page, 'description'));
    expect(new Set(descriptions).size).toBe(descriptions.length);
  });

  it('keeps old addresses out of every list and every link', () => {
    const old = Object.keys(OLD_ADDRESSES);
    for (const article of old) {
      const page = pages.find(({ address }) => address === `${article}/`);
      expect(page && metaOf(page, 'robots')).toBe('noindex');
    }
    const linked = pages
      .flatMap((page) => addressesIn(page, built))
      .filter(({ url }) => old.some((one) => url.pathname === `${BASE}${one}/`));
    expect(linked).toEqual([]);
  });
});

it.each(LOCALES.filter((locale) => locale !== 'en'))(
  'pages in %s hold no English of Starlight’s',
  async (locale) => {
    const findEnglish = await englishFinder(Object.values(readMessages(locale)));
    for (const page of pages) expect(findEnglish(textsOf(page, locale))).toEqual([]);
    expect(findEnglish(['Section titled “Klok”', 'Search', 'Menu openen'])).toHaveLength(2);
  },
);

function alternatesOf(page: BuiltPage): Record<string, string> {
  return Object.fromEntries(
    withTag(page, 'link')
      .filter(({ attributes }) => attributes['rel'] === 'alternate' && attributes['hreflang'])
      .map(({ attributes }) => [attributes['hreflang'] ?? '', attributes['href'] ?? '']),
  );
}
