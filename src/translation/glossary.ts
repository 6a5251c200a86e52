// Compares the glossaries of two languages: each concept has a term and a meaning. The words to avoid are each language's own.
import { entryOf, madeOf, type Entry } from './compare.ts';
import type { TranslationRecord } from './record.ts';
import { linesOfKeys, parseJson, type Source, type Sources } from './sources.ts';
import { unitOfText, type Unit } from './unit.ts';

const FIELDS = ['term', 'meaning'] as const;

/** The fields of all concepts, in the English order, and then those of concepts that have no English. */
export function compareGlossary(
  { english, translation }: Pick<Sources, 'english' | 'translation'>,
  { glossary, reviewed }: TranslationRecord,
): Entry[] {
  const standard = fieldsIn(english.glossary);
  const other = fieldsIn(translation.glossary);
  let line = 1;
  return [...new Set([...standard.keys(), ...other.keys()])].map((key) => {
    line = other.get(key)?.line ?? line;
    const name = `glossary:${key}`;
    return entryOf(
      { english: standard.get(key), translation: other.get(key) },
      {
        name,
        at: { file: translation.glossary.file, line },
        englishFile: english.glossary.file,
        made: madeOf(glossary[key]),
        reviewed,
        locales: [english.locale, translation.locale],
        wordings: [],
      },
    );
  });
}

/** Units by concept and field: `one-time-code.term`. The line is that of the concept. */
function fieldsIn(source: Source): ReadonlyMap<string, Unit> {
  const lines = linesOfKeys(source);
  const units = Object.entries(parseJson(source)).flatMap(([id, concept]) =>
    FIELDS.flatMap((field) => {
      const text = (concept as Partial<Record<string, unknown>>)[field];
      if (typeof text !== 'string') return [];
      return [[`${id}.${field}`, unitOfText(field, text, lines.get(id) ?? 1)] as const];
    }),
  );
  return new Map(units);
}
