// Holds every language's messages against the default language's, and the keys against the translators' notes.
// Pure: it is given what stands in the files, and returns what is wrong with them.
import { mistakesInNotes } from './catalogue-notes.ts';

/** One language's file as it was read. */
export interface CatalogueFile {
  /** The locale's name, such as `nl`; decides which plural forms are needed (`Intl.PluralRules`). */
  readonly locale: string;
  /** The file's path from the root of the repository, for the person who has to mend it. */
  readonly file: string;
  /** Keys and texts in the file's order; nothing when there is no such file. */
  readonly messages: Readonly<Record<string, unknown>>;
  /** A language that is not published may lack messages; they are only counted. */
  readonly published: boolean;
}

/** The translators' notes: per key, or per pattern in which `*` stands for any part of a key. */
export type CatalogueNotes = Pick<CatalogueFile, 'file' | 'messages'>;

/** What is wrong with one key of one file, and how to put it right. */
export interface CatalogueMistake {
  readonly file: string;
  readonly key: string;
  readonly problem: string;
  readonly mend: string;
}

/** All mistakes in all files, and how many messages each language lacks that is not published. */
export interface CatalogueReport {
  readonly mistakes: readonly CatalogueMistake[];
  readonly missing: Readonly<Record<string, number>>;
}

/** The ending of a key that holds one plural form, as i18next names them. */
const FORM = /_(?:zero|one|two|few|many|other)$/u;

const stemOf = (key: string) => key.replace(FORM, '');
const keysIn = ({ messages }: Pick<CatalogueFile, 'messages'>) => Object.keys(messages);

/**
 * Checks every language's file and the notes.
 *
 * @param standard the default language's file, which decides the keys, their order and their placeholders
 */
export function checkCatalogue(
  standard: CatalogueFile,
  others: readonly CatalogueFile[],
  notes: CatalogueNotes,
): CatalogueReport {
  const files = [standard, ...others].map((file) => {
    const wanted = wantedKeys(standard, file.locale);
    const missing = wanted.filter((key) => !(key in file.messages));
    return { file, wanted, missing };
  });
  return {
    mistakes: [
      ...files.flatMap(({ file, wanted, missing }) => [
        ...(file.published ? missing : []).map((key) => lacks(file, key, standard)),
        ...keysIn(file).flatMap((key) => mistakesAt(file, key, wanted, standard)),
        ...misplaced(file, standard),
      ]),
      ...mistakesInNotes(notes, keysIn(standard)),
    ],
    missing: Object.fromEntries(
      files
        .filter(({ file }) => !file.published)
        .map(({ file, missing }) => [file.locale, missing.length]),
    ),
  };
}

/** The keys of the default language, its plural forms replaced by those that this language needs. */
export function wantedKeys(standard: Pick<CatalogueFile, 'messages'>, locale: string): string[] {
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const wanted = keysIn(standard).flatMap((key) =>
    FORM.test(key) ? forms.map((form) => `${stemOf(key)}_${form}`) : [key],
  );
  return [...new Set(wanted)];
}

function lacks({ file }: CatalogueFile, key: string, standard: CatalogueFile): CatalogueMistake {
  const text = standard.messages[key] ?? standard.messages[`${stemOf(key)}_other`];
  const mend = `Add it, with the meaning of ${JSON.stringify(text ?? 'its other plural forms')}.`;
  return { file, key, problem: 'is missing', mend };
}

/** What is wrong with one message, given the keys that its language needs. */
export function mistakesAt(
  { file, messages }: CatalogueFile,
  key: string,
  wanted: readonly string[],
  standard: CatalogueFile,
): CatalogueMistake[] {
  if (!wanted.includes(key)) {
    const problem = FORM.test(key) ? 'is no plural form of this language' : 'is extra';
    return [{ file, key, problem, mend: `Remove it, or add "${key}" to ${standard.file} first.` }];
  }
  const text = messages[key];
  if (typeof text !== 'string' || text.trim() === '') {
    const problem = typeof text === 'string' ? 'is empty' : 'is no text';
    return [{ file, key, problem, mend: 'Give the message as a text between double quotes.' }];
  }
  const expected = placeholdersOf(standard.messages[standardKey(key, standard)]);
  const found = placeholdersOf(text);
  if (maySpellNumber(key)) {
    expected.delete('count');
    found.delete('count');
  }
  if (expected.symmetricDifference(found).size === 0) return [];
  const problem = `has ${inWords(found)}, but ${standard.file} has ${inWords(expected)}`;
  return [{ file, key, problem, mend: `Use exactly ${inWords(expected)}.` }];
}

/** "1 try left" may spell its number out: only the form for all other numbers has to show it. */
export const maySpellNumber = (key: string): boolean => FORM.test(key) && !key.endsWith('_other');

/** The key of the default language that a message is held against. */
export const standardKey = (key: string, { messages }: Pick<CatalogueFile, 'messages'>): string =>
  key in messages ? key : `${stemOf(key)}_other`;

const placeholdersOf = (text: unknown) =>
  new Set([...String(text).matchAll(/\{\{\s*([^{}]*?)\s*\}\}/gu)].map(([, name = '']) => name));

const inWords = (placeholders: ReadonlySet<string>) =>
  [...placeholders].map((name) => `{{${name}}}`).join(' and ') || 'no placeholder';

/** The first key that stands in another place than in the default language's file. */
export function misplaced(file: CatalogueFile, standard: CatalogueFile): CatalogueMistake[] {
  const orderIn = (one: CatalogueFile, other: CatalogueFile) => {
    const shared = new Set(keysIn(other).map(stemOf));
    return [...new Set(keysIn(one).map(stemOf))].filter((stem) => shared.has(stem));
  };
  const expected = orderIn(standard, file);
  const found = orderIn(file, standard);
  const place = expected.findIndex((stem, index) => stem !== found[index]);
  if (place === -1) return [];
  const before = expected[place - 1];
  const mend = before === undefined ? 'Put it first.' : `Put it right after "${before}".`;
  const problem = `stands in another place than in ${standard.file}`;
  return [{ file: file.file, key: expected[place] ?? '', problem, mend }];
}
