// One term per concept: the words that the glossary warns against, as rules.
import type { Locale } from '../../../src/guide.ts';
import { readGlossary } from '../catalogue-files.ts';
import type { LanguageRule } from './rule.ts';

/** The usual endings of words, so that "log in" also finds "logged in". */
const ENDINGS: Readonly<Record<Locale, string>> = {
  en: '(?:g?ed|g?ing|e?s)?',
  nl: '(?:gen|en|s|t|d|de)?',
};

/** A pattern for a word to avoid: whole words, with the usual endings; as it stands when it has a capital. */
export function patternFor(avoided: string, locale: Locale): RegExp {
  const words = avoided
    .split(' ')
    .map((word) => RegExp.escape(word) + ENDINGS[locale])
    .join(String.raw`\s+`);
  const exact = /\p{Lu}/u.test(avoided);
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}-])${words}(?![\p{L}\p{N}-]|\.\p{L})`,
    exact ? 'u' : 'iu',
  );
}

/** One rule per word that the glossary of this language warns against. */
export const termRulesOf = (locale: Locale): LanguageRule[] =>
  Object.values(readGlossary(locale)).flatMap(({ term, avoid = [] }) =>
    avoid.map((word) => ({
      what: `another word for a concept of the glossary (${word})`,
      instead: term,
      pattern: patternFor(word, locale),
      bad: [`${word}.`, word.toLocaleUpperCase(locale).slice(0, 1) + word.slice(1)],
      good: [`${term}.`],
    })),
  );
