// Holds the translators' notes against the catalogue's keys: every message is explained, and every note explains one.
import type { CatalogueMistake, CatalogueNotes } from './catalogue-check.ts';

/** What is wrong with the notes, given the keys of the default language. */
export function mistakesInNotes(
  { file, messages: notes }: CatalogueNotes,
  keys: readonly string[],
): CatalogueMistake[] {
  const patterns = Object.keys(notes).map((key) => ({
    key,
    pattern: new RegExp(
      `^${key
        .split('*')
        .map((part) => RegExp.escape(part))
        .join('.+')}$`,
      'u',
    ),
  }));
  const unexplained = keys.filter((key) => !patterns.some(({ pattern }) => pattern.test(key)));
  return [
    ...unexplained.map((key) => ({
      file,
      key,
      problem: 'has no note for the translator',
      mend: 'Say where the message stands and what matters in it, under this key or a pattern with *.',
    })),
    ...patterns
      .filter(({ pattern }) => !keys.some((key) => pattern.test(key)))
      .map(({ key }) => ({
        file,
        key,
        problem: 'is a note for no message',
        mend: 'Remove it, or correct the key.',
      })),
    ...Object.entries(notes)
      .filter(([, note]) => typeof note !== 'string' || note.trim() === '')
      .map(([key]) => ({ file, key, problem: 'is an empty note', mend: 'Write the note.' })),
  ];
}
