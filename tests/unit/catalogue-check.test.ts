// The catalogue's checks: what stops a build, and what does not.
import { describe, expect, it } from 'vitest';
import { CatalogueError } from '../../src/integrations/catalogue.ts';
import { checkCatalogue, type CatalogueFile } from '../../src/i18n/catalogue-check.ts';

const ENGLISH = {
  'home.title': 'Start',
  'home.hello': 'Hello {{name}} of {{place}}',
  'tries.left_one': '1 try left',
  'tries.left_other': '{{count}} tries left',
  'home.end': 'End',
};
const DUTCH = {
  'home.title': 'Begin',
  'home.hello': 'Uit {{place}}: {{ name }}',
  'tries.left_one': 'Nog {{count}} poging',
  'tries.left_other': 'Nog {{count}} pogingen',
  'home.end': 'Einde',
};
const NOTES = { 'home.*': 'On the start page.', 'tries.left_*': 'How many are left.' };

const file = (locale: string, messages: object, published = true): CatalogueFile => ({
  locale,
  file: `${locale}.json`,
  messages: { ...messages },
  published,
});
const check = (other: CatalogueFile, notes: object = NOTES, english: object = ENGLISH) =>
  checkCatalogue(file('en', english), [other], { file: '_notes.json', messages: { ...notes } });
const without = (messages: Record<string, string>, gone: string) =>
  Object.fromEntries(Object.entries(messages).filter(([key]) => key !== gone));

const POLISH = {
  'home.title': 'Start',
  'home.hello': '{{name}}, {{place}}',
  'tries.left_one': 'Jedna próba',
  'tries.left_few': '{{count}} próby',
  'tries.left_many': '{{count}} prób',
  'tries.left_other': '{{count}} próby',
  'home.end': 'Koniec',
};

describe('a catalogue without mistakes', () => {
  it('passes, also with another order of placeholders and a number that is spelt out', () => {
    expect(check(file('nl', DUTCH)).mistakes).toEqual([]);
  });

  it('passes with the plural forms of its own language', () => {
    expect(check(file('pl', POLISH)).mistakes).toEqual([]);
  });

  it('only counts what a language lacks that is not published', () => {
    const { mistakes, missing } = check(file('fr', { 'home.title': 'Début' }, false));
    expect(mistakes).toEqual([]);
    // French has a form for millions as well.
    expect(missing).toEqual({ fr: 5 });
  });
});

describe('a mistake', () => {
  it.each([
    ['a missing message', without(DUTCH, 'home.end'), 'home.end', 'is missing', '"End"'],
    [
      'a missing plural form',
      without(DUTCH, 'tries.left_one'),
      'tries.left_one',
      'is missing',
      '1 try',
    ],
    ['an extra message', { ...DUTCH, 'home.more': 'Meer' }, 'home.more', 'is extra', 'en.json'],
    [
      'a form of another language',
      { ...DUTCH, 'tries.left_few': 'x' },
      'tries.left_few',
      'no plural form',
      'Remove',
    ],
    ['an empty message', { ...DUTCH, 'home.end': ' ' }, 'home.end', 'is empty', 'quotes'],
    ['a message that is no text', { ...DUTCH, 'home.end': 1 }, 'home.end', 'is no text', 'quotes'],
    [
      'a placeholder too few',
      { ...DUTCH, 'home.hello': 'Dag {{name}}' },
      'home.hello',
      'has {{name}}, but',
      '{{place}}',
    ],
    [
      'a placeholder with another name',
      { ...DUTCH, 'home.hello': '{{naam}} {{place}}' },
      'home.hello',
      '{{naam}}',
      '{{name}}',
    ],
    [
      'a placeholder too many',
      { ...DUTCH, 'home.end': '{{name}}' },
      'home.end',
      'no placeholder',
      'Use exactly',
    ],
    [
      'a number that the general form lacks',
      { ...DUTCH, 'tries.left_other': 'Veel' },
      'tries.left_other',
      '{{count}}',
      '{{count}}',
    ],
    [
      'another order',
      { 'home.end': 'Einde', ...without(DUTCH, 'home.end') },
      'home.title',
      'another place',
      'Put it first',
    ],
  ])('is told for %s', (_name, messages, key, problem, mend) => {
    const { mistakes } = check(file('nl', messages));
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toMatchObject({ file: 'nl.json', key });
    expect(mistakes[0]?.problem).toContain(problem);
    expect(mistakes[0]?.mend).toContain(mend);
  });

  it('in the default language is told too', () => {
    const { mistakes } = check(file('nl', DUTCH), NOTES, { ...ENGLISH, 'home.end': '' });
    expect(mistakes).toMatchObject([{ file: 'en.json', key: 'home.end', problem: 'is empty' }]);
  });

  it.each([
    ['a message without a note', { 'home.*': 'Start page.' }, 'tries.left_one', 'has no note'],
    ['a note for no message', { ...NOTES, 'gone.*': 'Old.' }, 'gone.*', 'for no message'],
    ['an empty note', { ...NOTES, 'home.end': '' }, 'home.end', 'empty note'],
  ])('is told for %s', (_name, notes, key, problem) => {
    const [mistake] = check(file('nl', DUTCH), notes).mistakes;
    expect(mistake).toMatchObject({ file: '_notes.json', key });
    expect(mistake?.problem).toContain(problem);
  });

  it('is told together with all others, each with its file, key and mend', () => {
    const nl = { ...without(DUTCH, 'home.title'), 'home.end': '' };
    const { message } = new CatalogueError(check(file('nl', nl), {}).mistakes);
    expect(message).toContain('nl.json: home.title is missing\n  Mend: ');
    expect(message).toContain('nl.json: home.end is empty\n  Mend: ');
    expect(message).toContain('_notes.json: home.title has no note');
  });
});
