// The example organisations, each built from its folder: what it does not use is gone from everywhere, old links say so, and what is its
// own stands on every page. The default configuration is built and crawled in pages.test.ts.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import companySettings from '../../examples/company/guide.config.ts';
import universitySettings from '../../examples/university/guide.config.ts';
import type { Guide } from '../../src/guide-config.ts';
import { policiesOf } from '../../src/guide-config.ts';
import { unusedPages } from '../../src/integrations/pages-in-use.ts';
import { METHOD_IDS } from '../../src/machines/method-ids.ts';
import { isOffered } from '../../src/machines/scenario.ts';
import { scenarios } from '../../src/machines/scenarios/index.ts';
import { sectionsOf } from '../../src/organisation/sections.ts';
import { parseMdx } from '../../src/translation/mdx.ts';
import { readSources } from '../../src/translation/read.ts';
import { readPages, textsOf, withTag, type BuiltPage } from './built-pages.ts';
import { LOCALES } from './catalogue-files.ts';
import { addressesIn, deadAddresses, idsOf } from './links.ts';
import { buildCopy } from './site-copy.ts';

const EXAMPLES: [string, Guide][] = [
  ['university', universitySettings],
  ['company', companySettings],
];

const builds = await Promise.all(
  EXAMPLES.map(async ([name, guide]) => {
    const build = await buildCopy([], undefined, { HANDRAIL_CONFIG: `examples/${name}` });
    const pages = build.succeeded ? readPages(build.dist) : [];
    const { site, base } = guide;
    return { name, guide, ...build, site, base, pages, unused: [...unusedPages('.', guide)] };
  }),
);
afterAll(() => {
  for (const { remove } of builds) remove();
});

const at = ({ pages }: { pages: readonly BuiltPage[] }, address: string) =>
  pages.find((page) => page.address === address);
const inMain = (page: BuiltPage | undefined) =>
  page ? withTag(page, 'main').some(({ attributes }) => 'data-pagefind-body' in attributes) : false;
const isForTranslators = ({ address }: BuiltPage) => address.includes('/translations/');

describe.each(builds)('the $name', (built) => {
  const { guide, dist, base, site, pages, unused } = built;
  const { methods, organisation } = guide;
  const read = (file: string) => readFileSync(join(dist, file), 'utf8');

  it('is built, and every address on every page leads somewhere under its base path', () => {
    expect(built.succeeded, built.output).toBe(true);
    const dead = pages.flatMap((page) =>
      deadAddresses(page, built).map((address) => `${page.address}: ${address}`),
    );
    expect(dead).toEqual([]);
  });

  it('has pages for what it uses, and says of all others that it does not use them', () => {
    expect(unused.length).toBeGreaterThan(0);
    for (const page of [...METHOD_IDS.map((id) => `sign-in/${id}`), 'solve/did-not-ask']) {
      for (const locale of LOCALES) {
        const found = at(built, `${locale}/${page}/`);
        const says = found?.elements.some(({ attributes }) => 'data-not-used' in attributes);
        expect(says, `${locale}/${page}`).toBe(unused.includes(page));
      }
    }
    expect(METHOD_IDS.filter((id) => !unused.includes(`sign-in/${id}`)).sort()).toEqual(
      [...methods].sort(),
    );
  });

  it.each(LOCALES)('tells who follows an old link in %s what there is instead', (locale) => {
    for (const page of unused) {
      const found = at(built, `${locale}/${page}/`);
      if (!found) throw new Error(`${locale}/${page} was not built`);
      const texts = textsOf(found, locale).join(' ');
      expect(texts).toContain(organisation.name);
      const links = addressesIn(found, built).map(({ url }) => url.pathname);
      for (const method of methods) expect(links).toContain(`${base}${locale}/sign-in/${method}/`);
      expect(found.elements.some(({ attributes }) => 'data-simulator' in attributes)).toBe(false);
    }
  });

  it('leads to none of these pages, and lists them nowhere', () => {
    const gone = LOCALES.flatMap((locale) => unused.map((page) => `${locale}/${page}/`));
    const linked = pages
      // A page leads to itself in other languages; translators work on all texts; an old article's name leads to what became of it.
      .filter(
        (page) => !isForTranslators(page) && LOCALES.some((one) => page.address.startsWith(one)),
      )
      .flatMap((page) =>
        addressesIn(page, built)
          .filter(({ tag, hreflang }) => tag === 'a' && hreflang === undefined)
          .filter(
            ({ written, url }) =>
              !written.startsWith('#') && gone.includes(url.pathname.slice(base.length)),
          )
          .map(({ written }) => `${page.address}: ${written}`),
      );
    expect(linked).toEqual([]);
    const lists = read('sitemap-0.xml') + read('llms.txt');
    for (const page of gone) {
      expect(lists).not.toContain(`${site}${base}${page}`);
      expect(inMain(at(built, page)), `${page} is in the search index`).toBe(false);
    }
    expect(inMain(at(built, `en/sign-in/${methods[0] ?? ''}/`))).toBe(true);
  });

  it('leads to no exercise that it does not offer', () => {
    const offered = scenarios
      .filter((scenario) => isOffered(scenario, methods, policiesOf(guide)))
      .map(({ id }): string => id);
    const led = pages
      // A short link to what is not offered leads to the page that says so.
      .filter((page) => !isForTranslators(page) && !page.address.startsWith('go/'))
      .flatMap((page) => addressesIn(page, built))
      .flatMap(({ url }) => url.searchParams.get('practice') ?? []);
    expect(led.length).toBeGreaterThan(20);
    expect([...new Set(led)].filter((id) => !offered.includes(id))).toEqual([]);
  });
});

describe('what is its own', () => {
  const [university, company] = builds;
  if (!university || !company) throw new Error('Both examples have to be built.');
  const read = ({ dist }: typeof company, file: string) => readFileSync(join(dist, file), 'utf8');
  const textOf = (page: BuiltPage, locale: string) => textsOf(page, locale).join(' ');

  it('the university’s name, logo and notice stand on every page', () => {
    const { banner, organisation } = university.guide;
    // A practice in a frame stands on a page that has all that; a sheet of paper has the name.
    const whole = university.pages.filter(
      ({ address }) => !/\/(?:embed|handouts)\/./u.test(address),
    );
    for (const page of whole) {
      const locale = LOCALES.find((one) => page.address.startsWith(`${one}/`)) ?? 'en';
      expect(textOf(page, locale)).toContain(banner?.text[locale]);
      const images = withTag(page, 'img').map(({ attributes }) => attributes['src']);
      expect(images).toContain(`/help/two-steps/own/${organisation.logo?.light ?? ''}`);
    }
    const [start] = withTag(at(university, 'nl/') ?? { address: '', elements: [] }, 'title');
    expect(start?.text).toContain('Two steps');
    expect(existsSync(join(university.dist, 'own/logo-dark.svg'))).toBe(true);
  });

  it('English readers call another number than Dutch ones', () => {
    const numbersIn = (address: string) =>
      withTag(at(university, address) ?? { address, elements: [] }, 'a')
        .map(({ attributes }) => attributes['href'] ?? '')
        .filter((href) => href.startsWith('tel:'));
    expect(new Set(numbersIn('en/sign-in/app-code/'))).toEqual(new Set(['tel:+31300000001']));
    expect(new Set(numbersIn('nl/sign-in/app-code/'))).toEqual(new Set(['tel:+31300000000']));
  });

  it('the company’s colours are in its style sheet, after ours', () => {
    const css = globSync('_astro/*.css', { cwd: company.dist })
      .map((file) => readFileSync(join(company.dist, file), 'utf8'))
      .join('\n');
    const [ours, own] = [css.indexOf('--hr-act:#b04a06'), css.indexOf('--hr-act:#0a5c9e')];
    expect(ours).toBeGreaterThan(-1);
    expect(own).toBeGreaterThan(ours);
    expect(css).toContain('--hr-act:#7cc4ff');
  });

  it('the company’s products stand wherever ours named Microsoft’s', () => {
    const left = company.pages
      .filter((page) => !isForTranslators(page))
      .flatMap((page) => LOCALES.flatMap((locale) => textsOf(page, locale)))
      .filter((text) => /Microsoft Authenticator|aka\.ms|microsoftonline/u.test(text));
    expect(left).toEqual([]);
    const page = at(company, 'nl/set-up/authenticator-app/');
    expect(page && textOf(page, 'nl')).toContain('Zuiderlicht Pas');
  });

  it('the company’s own words stand in place of ours, in messages and in pages', () => {
    const own = {
      en: ['Pick what your screen shows.', 'Collect a hardware token at the harbour office'],
      nl: ['Kies wat uw scherm laat zien.', 'Haal een hardwaretoken op het havenkantoor'],
    };
    for (const [locale, [lead = '', section = '']] of Object.entries(own)) {
      const [start, lost] = ['', 'solve/phone-lost/'].map((page) =>
        at(company, `${locale}/${page}`),
      );
      expect(start && textOf(start, locale)).toContain(lead);
      expect(lost && textOf(lost, locale)).toContain(section);
      expect(readFileSync(`src/content/i18n/${locale}.json`, 'utf8')).not.toContain(lead);
    }
    const lost = at(company, 'en/solve/phone-lost/');
    expect(lost && textOf(lost, 'en')).not.toContain('not only in your phone');
    expect(readFileSync(join(company.dist, 'en/sign-in/app-code/index.html'), 'utf8')).toContain(
      'robin.jansen@zuiderlicht.example',
    );
    expect(company.output).not.toContain('text of ours');
  });

  it.each(LOCALES)('sections have the ids in %s that stand in addresses', (locale) => {
    const { pages } = readSources('.', locale, universitySettings).translation;
    for (const [name, { file, text }] of Object.entries(pages)) {
      const page = at(
        company,
        `${locale}/${name === 'index' ? '' : `${name.replace(/\/index$/u, '')}/`}`,
      );
      if (!page || company.unused.includes(name)) continue;
      const ids = idsOf(page);
      const sections = sectionsOf(parseMdx(text, file)).map(({ id }) => id);
      expect(
        sections.filter((id) => !ids.includes(id)),
        file,
      ).toEqual([]);
    }
  });

  it('no page of the company asks for a worker that keeps it, and nothing leads to what is kept', () => {
    const asking = ({ pages }: typeof company) =>
      pages.filter(({ elements }) =>
        elements.some(
          ({ attributes }) =>
            'data-offline' in attributes || attributes['href']?.endsWith('/offline/') === true,
        ),
      );
    expect(asking(university).length).toBeGreaterThan(0);
    expect(asking(company).map(({ address }) => address)).toEqual([]);
    expect(globSync('**/offline/**', { cwd: company.dist })).toEqual([]);
    // What it removes in a browser: tests/e2e/offline.spec.ts.
    expect(read(company, 'sw.js')).not.toMatch(/HANDRAIL_RELEASE|respondWith/u);
    expect(read(university, 'sw.js')).toMatch(/HANDRAIL_RELEASE/u);
  });

  it('calls have ended for the company: their page says it, with the days', () => {
    const page = at(company, 'en/sign-in/phone-call/');
    const notice = page?.elements.find(({ attributes }) => 'data-phone-end' in attributes);
    expect(notice?.attributes['data-phone-end']).toBe('2026-02-01 2026-07-01');
  });
});
