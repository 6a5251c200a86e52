// The English of the guide: plain words in British spelling, in every message, meaning and paragraph of its own.
import { describe, expect, it } from 'vitest';
import { ENGLISH_STYLE } from '../content/language/english-style.ts';
import { ownWordsIn } from '../content/language/own-words.ts';
import { breachesOf, unusedExceptions } from '../content/language/rule.ts';

const own = ownWordsIn('en');
const fixture = (text: string) => ({ place: 'fixture', text });

describe('the style', () => {
  it.each(ENGLISH_STYLE)('has nothing of this kind: $what ($instead)', (rule) => {
    for (const text of rule.bad) expect(breachesOf([fixture(text)], [rule])).toHaveLength(1);
    for (const text of rule.good) expect(breachesOf([fixture(text)], [rule])).toEqual([]);
    expect(breachesOf(own, [rule])).toEqual([]);
  });

  it('has no exception that nothing needs', () => {
    expect(unusedExceptions(own, ENGLISH_STYLE)).toEqual([]);
  });
});
