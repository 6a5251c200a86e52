/** The guide's pages in one language as *Find and send* reads them; where a language lacks one, the default language's shows through. */
import { guide, organisationFolder, type Locale } from '../../guide.ts';
import { withOwnSections } from '../../organisation/own-sections.ts';
import { readOwnWords } from '../../organisation/own-words.ts';
import { ownText } from '../../organisation/words.ts';
import { entriesIn, pathOf } from '../starlight/guide-pages.ts';
import type { PageFile } from './answers.ts';

/** All pages that have a file, in the order of their paths. */
export async function pageFiles(locale: Locale): Promise<PageFile[]> {
  const own = new Map((await filesOf(locale)).map((page) => [page.path, page]));
  const pages = (await filesOf(guide.defaultLocale)).map((page) => own.get(page.path) ?? page);
  return pages.sort((one, other) => (one.path < other.path ? -1 : 1));
}

async function filesOf(locale: Locale): Promise<PageFile[]> {
  const { sections } = readOwnWords(organisationFolder, locale);
  const withOwn = (body: string, file: string) => {
    const own = sections.filter(({ page }) => file.endsWith(`/${locale}/${page}.mdx`));
    return ownText(withOwnSections(body, file, own), locale);
  };
  return (await entriesIn(locale)).map(({ id, filePath = id, body = '', data }) => ({
    path: pathOf({ id }),
    file: filePath,
    body: withOwn(body, filePath),
    title: ownText(data.title, locale),
    description: ownText(data.description ?? '', locale),
    alsoCalled: data.alsoCalled,
    practice: data.practice,
    methods: data.methods,
  }));
}
