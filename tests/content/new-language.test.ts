// A new language in one step: what the command makes, what it refuses, and the site that is built with it at once.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { addLanguage, type Language, type Wish } from '../../scripts/add-language.ts';
import { readPages, withTag, type BuiltPage } from './built-pages.ts';
import { LOCALES } from './catalogue-files.ts';
import { buildCopy } from './site-copy.ts';

const CONFIG = 'guide.config.ts';
const BUILD_LIMIT = 120_000;
const COPIES = 'test-results/copies';

mkdirSync(COPIES, { recursive: true });
const folder = mkdtempSync(join(COPIES, 'settings-'));
cpSync(CONFIG, join(folder, CONFIG));
afterAll(() => rmSync(folder, { recursive: true }));
const settings = () => readFileSync(join(folder, CONFIG), 'utf8');

describe('the command', () => {
  it.each<[Wish, Language]>([
    [{ locale: 'pl' }, { locale: 'pl', label: 'Polski', dir: 'ltr' }],
    [{ locale: 'pt-br' }, { locale: 'pt-br', label: 'Português (Brasil)', dir: 'ltr' }],
    [{ locale: 'ar' }, { locale: 'ar', label: 'العربية', dir: 'rtl' }],
    [
      { locale: 'qaa', label: 'It’s', rtl: true },
      { locale: 'qaa', label: 'It’s', dir: 'rtl' },
    ],
  ])('adds $locale with its name and direction', async (wish, expected) => {
    const before = settings();
    const { language, made } = await addLanguage(folder, wish);
    expect(language).toEqual(expected);
    expect(made).toEqual([
      CONFIG,
      `src/content/i18n/${wish.locale}.json`,
      `src/content/glossary/${wish.locale}.json`,
      `src/content/docs/${wish.locale}/`,
    ]);
    for (const name of made) expect(existsSync(join(folder, name))).toBe(true);
    const added = settings()
      .split('\n')
      .filter((line) => !before.split('\n').includes(line));
    expect(added).toEqual([expect.stringContaining('published: false')]);
    // One line more; every other line, comments too, is as it was.
    expect(settings().replace(`${added.join('')}\n`, '')).toBe(before);
  });

  it.each<[string, Wish, string, string]>([
    ['a language that is there', { locale: 'nl' }, 'is there already', 'npm run i18n -- nl'],
    ['capitals', { locale: 'pt-PT' }, 'is written pt-pt', 'under that tag'],
    ['an old tag', { locale: 'iw' }, 'is written he', 'under that tag'],
    ['no tag', { locale: 'de_DE' }, 'is no language tag', '"pt-br"'],
    ['a path', { locale: '../de' }, 'is no language tag', '"pt-br"'],
    ['a language without a known name', { locale: 'qab' }, 'has no name', '--label'],
  ])('refuses %s', async (_what, wish, problem, mend) => {
    const before = settings();
    const refusal: unknown = await addLanguage(folder, wish).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ name: 'GuideError', file: CONFIG });
    expect(refusal).toMatchObject({ problem: expect.stringContaining(problem) as string });
    expect(refusal).toMatchObject({ mend: expect.stringContaining(mend) as string });
    expect(settings()).toBe(before);
  });
});

describe('a site with new languages', { timeout: BUILD_LIMIT }, async () => {
  const build = await buildCopy([], async (copy) => {
    for (const locale of ['de', 'pt-br', 'ar']) await addLanguage(copy, { locale });
  });
  afterAll(build.remove);
  const pages = build.succeeded ? readPages(build.dist) : [];
  const pageAt = (address: string) => pages.find((page) => page.address === address);
  const read = (file: string) => readFileSync(join(build.dist, file), 'utf8');
  const of = (page: BuiltPage | undefined, tag: string) => (page ? withTag(page, tag) : []);
  const saying = (page: BuiltPage | undefined, words: string) =>
    page?.elements.filter(({ text }) => text.includes(words)).map(({ language }) => language);

  it('builds', () => {
    expect(build.succeeded, build.output).toBe(true);
    expect(build.output).toMatch(/de is not published; \d+ messages are still missing/u);
  });

  it.each([
    ['de', 'noch nicht in deiner Sprache', 'de'],
    ['pt-br', 'não está disponível em sua língua', 'pt-br'],
    ['ar', 'غير متوفر بلغتك بعد', 'ar'],
  ])('shows English through at /%s/, and says so in that language', (locale, notice, language) => {
    const page = pageAt(`${locale}/sign-in/text-message/`);
    expect(of(page, 'html')).toMatchObject([{ attributes: { lang: 'en', dir: 'ltr' } }]);
    expect(of(page, 'main')).toMatchObject([{ attributes: { lang: 'en' } }]);
    expect(of(page, 'main')[0]?.attributes).not.toHaveProperty('data-pagefind-body');
    expect(saying(page, notice)).toEqual([language]);
    expect(saying(page, 'Sign in with a text message')).toContain('en');
    const robots = of(page, 'meta').filter(({ attributes }) => attributes['name'] === 'robots');
    expect(robots).toMatchObject([{ attributes: { content: 'noindex' } }]);
    expect(saying(page, 'Monday to Friday')).toEqual(['en']);
  });

  it('leads to none of them from anywhere else', () => {
    const added = /\/(?:de|pt-br|ar)\//u;
    const elsewhere = pages.filter(({ address }) => !added.test(`/${address}`));
    expect(elsewhere.length).toBeGreaterThan(100);
    const leading = elsewhere.filter(({ elements }) =>
      elements.some(({ attributes }) => added.test(attributes['href'] ?? '')),
    );
    expect(leading.map(({ address }) => address)).toEqual([]);
    for (const file of ['sitemap-0.xml', 'llms.txt']) expect(read(file)).not.toMatch(added);
  });

  it('names a new language on its own pages only, among the published ones', () => {
    const languages = of(pageAt('de/'), 'a').map(({ attributes }) => attributes['hreflang']);
    expect(languages.filter((one) => one !== undefined)).toEqual([...LOCALES, 'de']);
  });
});
