// How long sentences may be: short enough for somebody who reads them while doing something else.
import { describe, expect, it } from 'vitest';
import { allWordsIn, labelsIn } from '../content/language/own-words.ts';
import { LABEL_STYLE } from '../content/language/label-style.ts';
import { breachesOf } from '../content/language/rule.ts';
import {
  lengthOf,
  longerThan,
  MOST_WORDS,
  MOST_WORDS_IN_STEP,
  sentencesIn,
  stepLinesOf,
} from '../content/language/sentences.ts';
import { pagesIn } from '../content/prose.ts';

const fixture = (text: string) => ({ place: 'fixture', text });
const long = (words: number) => `${'woord '.repeat(words - 1)}einde.`;

describe('a sentence', () => {
  it('is told from the next one, and counted in words', () => {
    expect(sentencesIn('Kies …. Lukt het? Bel: +31 20 000 00 00.', 'nl')).toHaveLength(3);
    expect(lengthOf('Kies … en typ de sms-code (6 cijfers).')).toBe(8);
  });

  it('is too long with one word more than the limit', () => {
    expect(longerThan([fixture(long(MOST_WORDS + 1))], MOST_WORDS, 'nl')).toHaveLength(1);
    expect(longerThan([fixture(`${long(MOST_WORDS)} Dat was het.`)], MOST_WORDS, 'nl')).toEqual([]);
  });

  it.each(['en', 'nl'] as const)('is short everywhere (%s)', (locale) => {
    expect(longerThan(allWordsIn(locale), MOST_WORDS, locale)).toEqual([]);
  });
});

describe('a step', () => {
  const stepsIn = (locale: 'en' | 'nl') => {
    const lines = new Set(pagesIn(locale).flatMap((file) => [...stepLinesOf(file)]));
    return allWordsIn(locale).filter(({ place }) => lines.has(place));
  };

  it.each(['en', 'nl'] as const)('has at most two longer sentences (%s)', (locale) => {
    const steps = stepsIn(locale);
    expect(steps.length).toBeGreaterThan(50);
    const wrong = steps.filter((step) => longerThan([step], MOST_WORDS_IN_STEP, locale).length > 2);
    expect(wrong).toEqual([]);
  });
});

describe('a label', () => {
  it.each(LABEL_STYLE)('has nothing of this kind: $what', (rule) => {
    for (const text of rule.bad) expect(breachesOf([fixture(text)], [rule])).toHaveLength(1);
    for (const text of rule.good) expect(breachesOf([fixture(text)], [rule])).toEqual([]);
    expect(breachesOf([...labelsIn('en'), ...labelsIn('nl')], [rule])).toEqual([]);
  });
});
