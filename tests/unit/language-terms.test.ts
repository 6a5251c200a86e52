// One word for one concept, in every language: the glossary's warnings are held against every text.
import { describe, expect, it } from 'vitest';
import { ownWordsIn } from '../content/language/own-words.ts';
import { breachesOf } from '../content/language/rule.ts';
import { patternFor, termRulesOf } from '../content/language/terms.ts';

const fixture = (text: string) => ({ place: 'fixture', text });

describe.each(['en', 'nl'] as const)('the terms of %s', (locale) => {
  const rules = termRulesOf(locale);

  it('are each told from the words to avoid', () => {
    expect(rules.length).toBeGreaterThan(50);
    for (const rule of rules) {
      for (const text of rule.bad) expect(breachesOf([fixture(text)], [rule])).toHaveLength(1);
      for (const text of rule.good) expect(breachesOf([fixture(text)], [rule])).toEqual([]);
    }
  });

  it('are used everywhere', () => {
    expect(breachesOf(ownWordsIn(locale), rules)).toEqual([]);
  });
});

describe('a word to avoid', () => {
  it.each([
    ['log in', 'You are logged in.', 'en', true],
    ['log in', 'The logo in the corner.', 'en', false],
    ['login', 'login.gov', 'en', false],
    ['2FA', 'Set up 2FA.', 'en', true],
    ['PBX', 'a pbx', 'en', false],
    ['inlog', 'U logt in of inlogt.', 'nl', true],
    ['notificatie', 'Er komen notificaties.', 'nl', true],
    ['signaal', 'Let op het bereik.', 'nl', false],
    ['hardware-token', 'een hardware-token', 'nl', true],
  ] as const)('"%s" in “%s” (%s)', (word, text, locale, found) => {
    expect(patternFor(word, locale).test(text)).toBe(found);
  });
});
