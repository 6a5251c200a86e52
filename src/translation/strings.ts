// Compares the messages of two languages, key by key. What the catalogue's own check finds is told here too, so that a
// translator sees everything in one list.
import {
  checkCatalogue,
  maySpellNumber,
  standardKey,
  wantedKeys,
} from '../i18n/catalogue-check.ts';
import { entryOf, madeOf, type Entry } from './compare.ts';
import type { TranslationRecord } from './record.ts';
import { linesOfKeys, parseJson, type LanguageSources, type Sources } from './sources.ts';
import { unitOfText, type Unit } from './unit.ts';

/** All messages that this language needs, in the English order, and then those it has besides. */
export function compareStrings(
  { english, translation }: Pick<Sources, 'english' | 'translation'>,
  { strings, reviewed }: TranslationRecord,
): Entry[] {
  const standard = catalogueOf(english);
  const other = catalogueOf(translation);
  const { mistakes } = checkCatalogue(standard, [other], { file: '', messages: {} });
  const wanted = wantedKeys(standard, translation.locale);
  let line = 1;
  return [...new Set([...wanted, ...Object.keys(other.messages)])].map((key) => {
    line = other.lines.get(key) ?? line;
    const name = `strings:${key}`;
    const aligned = {
      english: wanted.includes(key) ? unitAt(standard, standardKey(key, standard), key) : undefined,
      translation: unitAt(other, key, key),
    };
    const entry = entryOf(aligned, {
      name,
      at: { file: other.file, line },
      englishFile: standard.file,
      made: madeOf(strings[key]),
      reviewed,
      locales: [english.locale, translation.locale],
      wordings: [],
    });
    // A key that is missing or extra is a mistake of the catalogue as well.
    if (!aligned.english || !aligned.translation) return entry;
    const found = mistakes
      .filter((one) => one.file === other.file && one.key === key)
      .map(({ problem, mend }) => ({ code: 'catalogue', problem, mend }));
    return { ...entry, problems: [...entry.problems, ...found] };
  });
}

const catalogueOf = ({ locale, strings }: LanguageSources) => ({
  locale,
  file: strings.file,
  messages: parseJson(strings),
  lines: linesOfKeys(strings),
  published: true,
});

/** @param asKey the key in the language of the report, whose plural form decides whether numbers must agree */
function unitAt(
  { messages, lines }: ReturnType<typeof catalogueOf>,
  key: string,
  asKey: string,
): Unit | undefined {
  if (!(key in messages)) return undefined;
  const unit = unitOfText('string', String(messages[key]), lines.get(key) ?? 1);
  return maySpellNumber(asKey) ? { ...unit, tokens: { ...unit.tokens, digits: [] } } : unit;
}
