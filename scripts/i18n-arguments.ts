// What the translators' commands have in common: which languages there are, and how they say that something can't be done.
import { guide } from '../src/guide.ts';

const translations = Object.keys(guide.locales).filter((locale) => locale !== guide.defaultLocale);

/**
 * The languages that a command is asked for; all translations when none is named.
 *
 * @throws Error with one sentence when a name is no translation
 */
export function chosenLocales(names: readonly string[]): string[] {
  const unknown = names.find((name) => !translations.includes(name));
  if (unknown === undefined) return names.length > 0 ? [...names] : translations;
  const known = translations.map((locale) => `"${locale}"`).join(', ') || 'none yet';
  throw new Error(
    `"${unknown}" is no language that this guide is translated into; those are: ${known}.`,
  );
}

/** Ends the command with what is wrong, without a trace that only a programmer can read. */
export function fail(error: unknown): void {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
