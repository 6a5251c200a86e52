/** The guide's pages in one language as *Find and send* reads them; where a language lacks one, the default language's shows through. */
import { getCollection } from 'astro:content';
import { guide, organisationFolder, type Locale } from '../../guide.ts';
import { withOwnSections } from '../../organisation/own-sections.ts';
import { readOwnWords } from '../../organisation/own-words.ts';
import { ownText } from '../../organisation/words.ts';
import type { PagePath } from '../guide/links.ts';
import type { PageFile } from './answers.ts';

/** All pages that have a file, in the order of their paths. */
export async function pageFiles(locale: Locale): Promise<PageFile[]> {
  const own = await filesOf(locale);
  const pages = (await filesOf(guide.defaultLocale)).map(
    (page) => own.find(({ path }) => path === page.path) ?? page,
  );
  return pages.sort((one, other) => (one.path < other.path ? -1 : 1));
}

async function filesOf(locale: Locale): Promise<PageFile[]> {
  const entries = await getCollection(
    'docs',
    ({ id }) => id === locale || id.startsWith(`${locale}/`),
  );
  const { sections } = readOwnWords(organisationFolder, locale);
  const withOwn = (body: string, file: string) => {
    const own = sections.filter(({ page }) => file.endsWith(`/${locale}/${page}.mdx`));
    return ownText(withOwnSections(body, file, own), locale);
  };
  return entries.map(({ id, filePath = id, body = '', data }) => ({
    path: id.slice(locale.length + 1) as PagePath,
    file: filePath,
    body: withOwn(body, filePath),
    title: ownText(data.title, locale),
    description: ownText(data.description ?? '', locale),
    alsoCalled: data.alsoCalled,
    practice: data.practice,
    methods: data.methods,
  }));
}
