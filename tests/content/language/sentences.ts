// Sentences and their length. A label or the helpdesk's number counts as one word, whatever it holds.
import { readFileSync } from 'node:fs';
import type { Locale } from '../../../src/guide.ts';
import type { Words } from '../prose.ts';

/** No sentence of the guide has more words; both languages keep it (B1 asks for 15 on average). */
export const MOST_WORDS = 22;

/** In a step a reader acts while reading: at most two sentences of it may be longer than this. */
export const MOST_WORDS_IN_STEP = 15;

/** The sentences of a text, as the language's own rules part them. */
export const sentencesIn = (text: string, locale: Locale): string[] =>
  [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => lengthOf(sentence) > 0);

/** How many words a sentence has. */
export const lengthOf = (sentence: string): number =>
  sentence.match(/\S*[\p{L}\p{N}…]\S*/gu)?.length ?? 0;

/** The sentences with more words than this, each where it stands. */
export const longerThan = (words: readonly Words[], most: number, locale: Locale): Words[] =>
  words.flatMap(({ place, text }) =>
    sentencesIn(text, locale)
      .filter((sentence) => lengthOf(sentence) > most)
      .map((sentence) => ({ place, text: `${String(lengthOf(sentence))} words: ${sentence}` })),
  );

/** The lines of a page that are steps: numbered items, and what stands in `<Step>`. */
export function stepLinesOf(file: string): Set<string> {
  const lines = readFileSync(file, 'utf8').split('\n');
  let inStep = false;
  return new Set(
    lines.flatMap((line, index) => {
      if (/^<\/?Step\b/u.test(line)) inStep = line.startsWith('<Step');
      return inStep || /^\s*\d+\. /u.test(line) ? [`${file}:${String(index + 1)}`] : [];
    }),
  );
}
