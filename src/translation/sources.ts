// What is compared: the texts of two languages as they stand in their files, and the record of what was made from what.
import { GuideError } from '../guide-error.ts';

/** A file: its path from the root of the repository, and its content, empty when there is no such file. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** The files of one language; pages by their path without folder and ending, such as `sign-in/text-message`. */
export interface LanguageSources {
  readonly locale: string;
  /** Where its pages are. */
  readonly folder: string;
  readonly pages: Readonly<Record<string, Source>>;
  readonly strings: Source;
  readonly glossary: Source;
}

/** Everything that a report on one language is made of. */
export interface Sources {
  readonly published: boolean;
  readonly english: LanguageSources;
  readonly translation: LanguageSources;
  readonly record: Source;
}

/**
 * The object in a JSON file; empty when the file is.
 *
 * @throws GuideError when the file is no JSON
 */
export function parseJson({ file, text }: Source): Readonly<Record<string, unknown>> {
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch (error) {
    const problem = `is no JSON: ${error instanceof Error ? error.message : String(error)}`;
    throw new GuideError({ file, key: '', problem, mend: 'Look for a missing comma or quote.' });
  }
}

/** The line, from 1, on which each key of a JSON file's outer object stands. */
export function linesOfKeys({ text }: Source): ReadonlyMap<string, number> {
  const lines = text.split('\n').map((line, index) => {
    const [, key] = /^ {2}"((?:[^"\\]|\\.)*)":/u.exec(line) ?? [];
    return [key ?? '', index + 1] as const;
  });
  return new Map(lines);
}
