/** The guide's pages with their titles in one language. Kept out of the components that pages import: they would import themselves. */
import { getCollection } from 'astro:content';
import { guide, type Locale } from '../../guide.ts';
import { ownText } from '../../organisation/words.ts';
import { isUsed } from '../../organisation/page-use.ts';
import type { SymptomGroup } from '../../symptoms.ts';
import type { PagePath } from '../guide/links.ts';

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

/** All pages that have a file; where a language lacks one, the default language's title shows through. */
export async function guidePages(locale: Locale): Promise<GuidePage[]> {
  const entries = await getCollection('docs');
  const pathIn = (language: string, id: string) => id.slice(language.length + 1);
  const ofLanguage = (language: string) =>
    entries.filter(({ id }) => id === language || id.startsWith(`${language}/`));
  const translated = new Map(ofLanguage(locale).map(({ id, data }) => [pathIn(locale, id), data]));
  return ofLanguage(guide.defaultLocale).map(({ id, data }) => {
    const path = pathIn(guide.defaultLocale, id);
    const own = translated.get(path);
    const lang = guide.locales[locale].published
      ? {}
      : { lang: own ? locale : guide.defaultLocale };
    const used = isUsed(data, guide.methods);
    const page = {
      path: path as PagePath,
      title: ownText((own ?? data).title, own ? locale : guide.defaultLocale),
      used,
      ...lang,
    };
    return data.symptom ? { ...page, symptom: data.symptom } : page;
  });
}
