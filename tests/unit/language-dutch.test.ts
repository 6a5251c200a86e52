// The Dutch of the guide: every message, meaning and paragraph is held against every rule, and every rule against sentences of its own.
import { describe, expect, it } from 'vitest';
import { DUTCH_FAULTS, GOOD_DUTCH } from '../content/language/dutch-faults.ts';
import { deniedIn, SEED_FAULTS } from '../content/language/dutch-seeds.ts';
import { DUTCH_STYLE } from '../content/language/dutch-style.ts';
import { allWordsIn, ownWordsIn } from '../content/language/own-words.ts';
import { breachesOf, unusedExceptions } from '../content/language/rule.ts';

const words = allWordsIn('nl');
const fixture = (text: string) => ({ place: 'fixture', text });
const faultsIn = (text: string) => breachesOf([fixture(text)], DUTCH_FAULTS);

describe('a fault of machine translation', () => {
  it.each(DUTCH_FAULTS)('is none of ours: $what', (rule) => {
    for (const text of rule.bad) expect(breachesOf([fixture(text)], [rule])).toHaveLength(1);
    for (const text of [...rule.good, ...GOOD_DUTCH])
      expect(breachesOf([fixture(text)], [rule])).toEqual([]);
    expect(breachesOf(words, [rule])).toEqual([]);
  });

  it('has no exception that nothing needs', () => {
    expect(unusedExceptions(words, DUTCH_FAULTS)).toEqual([]);
  });
});

describe('a sentence of an old translation', () => {
  it.each(SEED_FAULTS)('is refused: $bad', ({ bad, scrambled }) => {
    expect(deniedIn(fixture(bad)).map(({ text }) => text)).toContain(bad);
    if (bad.includes(' ')) expect(deniedIn(fixture(`Eerst **${bad}** en dan.`))).not.toEqual([]);
    // What a pattern sees is refused in other words too; the rest only as it stands.
    expect(faultsIn(bad).length > 0).toBe(scrambled !== true);
  });

  it.each(SEED_FAULTS.filter(({ better }) => better !== undefined))(
    'has a good one beside it: $better',
    ({ better = '' }) => {
      expect(deniedIn(fixture(better))).toEqual([]);
      expect(breachesOf([fixture(better)], [...DUTCH_FAULTS, ...DUTCH_STYLE])).toEqual([]);
    },
  );

  it('is none of ours', () => {
    expect(words.flatMap(deniedIn)).toEqual([]);
    expect(deniedIn(fixture('Laat het zien.'))).toEqual([]);
  });
});

describe('the style', () => {
  const own = ownWordsIn('nl');

  it.each(DUTCH_STYLE)('has nothing of this kind: $what', (rule) => {
    for (const text of rule.bad) expect(breachesOf([fixture(text)], [rule])).toHaveLength(1);
    for (const text of [...rule.good, ...GOOD_DUTCH])
      expect(breachesOf([fixture(text)], [rule])).toEqual([]);
    expect(breachesOf(own, [rule])).toEqual([]);
  });

  it('has no exception that nothing needs', () => {
    expect(unusedExceptions(own, DUTCH_STYLE)).toEqual([]);
  });
});
