/** The guide's pages with their titles in one language. Kept out of the components that pages import: they would import themselves. */
import { getCollection } from 'astro:content';
import { guide, type Locale } from '../../guide.ts';
import { ownText } from '../../organisation/words.ts';
import { isUsed } from '../../organisation/page-use.ts';
import type { SymptomGroup } from '../../symptoms.ts';
import type { PagePath } from '../guide/links.ts';
import { byLanguage } from './by-language.ts';

/** A page as lists and links need it. */
export interface GuidePage {
  readonly path: PagePath;
  readonly title: string;
  /** The language of the title, where that need not be the page's: in a language that is not published. */
  readonly lang?: string;
  /** False where the page is about methods that the organisation does not offer: lists leave it out, links to it lose their link. */
  readonly used: boolean;
  readonly symptom?: { readonly group: SymptomGroup; readonly troubles: readonly number[] };
}

/** The files of the pages in one language, as the collection holds them. */
export const entriesIn = byLanguage(() => getCollection('docs'), import.meta.env.DEV);

/** A page's path in its language: `sign-in/text-message`, empty for the start page. */
export const pathOf = ({ id }: { readonly id: string }): PagePath =>
  id.split('/').slice(1).join('/') as PagePath;

const known = new Map<Locale, Promise<readonly GuidePage[]>>();

/** All pages that have a file; where a language lacks one, the default language's title shows through. */
export function guidePages(locale: Locale): Promise<readonly GuidePage[]> {
  const kept = import.meta.env.DEV ? undefined : known.get(locale);
  const pages = kept ?? pagesIn(locale);
  known.set(locale, pages);
  return pages;
}

async function pagesIn(locale: Locale): Promise<readonly GuidePage[]> {
  const translated = new Map((await entriesIn(locale)).map((entry) => [pathOf(entry), entry.data]));
  return (await entriesIn(guide.defaultLocale)).map((entry) => {
    const { data } = entry;
    const path = pathOf(entry);
    const own = translated.get(path);
    const lang = guide.locales[locale].published
      ? {}
      : { lang: own ? locale : guide.defaultLocale };
    const used = isUsed(data, guide.methods);
    const page = {
      path,
      title: ownText((own ?? data).title, own ? locale : guide.defaultLocale),
      used,
      ...lang,
    };
    return data.symptom ? { ...page, symptom: data.symptom } : page;
  });
}
