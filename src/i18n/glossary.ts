/** The glossary at build time: one language's concepts, in the alphabet of that language. */
import { guide, type Locale } from '../guide.ts';
import { ownText } from '../organisation/words.ts';
import type { Concept, Glossary } from './glossary-check.ts';

const files = import.meta.glob<Glossary>('../content/glossary/*.json', {
  eager: true,
  import: 'default',
});

/** A concept with its id, the language that it is written in, and what other languages call it. */
export interface GlossaryEntry extends Concept {
  /** The same in every language; the anchor on the page. */
  readonly id: string;
  /** The page's language, or the default one where the concept is not translated yet. */
  readonly language: Locale;
  /** Only languages that readers are offered. */
  readonly elsewhere: readonly { readonly language: Locale; readonly term: string }[];
}

/** All concepts in one language, sorted by their terms. */
export function glossaryOf(locale: Locale): GlossaryEntry[] {
  return Object.keys(conceptsOf(guide.defaultLocale))
    .map((id) => entryOf(id, locale))
    .filter((entry) => entry !== undefined)
    .sort((one, other) => one.term.localeCompare(other.term, locale));
}

function entryOf(id: string, locale: Locale): GlossaryEntry | undefined {
  const language = id in conceptsOf(locale) ? locale : guide.defaultLocale;
  const concept = conceptsOf(language)[id];
  if (concept === undefined) return undefined;
  const elsewhere = (Object.keys(guide.locales) as Locale[])
    .filter((other) => other !== language && guide.locales[other].published)
    .flatMap((other) => {
      const term = conceptsOf(other)[id]?.term;
      return term === undefined ? [] : [{ language: other, term }];
    });
  const meaning = ownText(concept.meaning, language);
  return { id, language, ...concept, meaning, elsewhere };
}

const conceptsOf = (locale: Locale): Glossary => files[`../content/glossary/${locale}.json`] ?? {};
