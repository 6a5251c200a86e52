// The files of words as the tests read them: every message and every concept of every published language.
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { guide, type Locale } from '../../src/guide.ts';
import { conceptSchema, type Glossary } from '../../src/i18n/glossary-check.ts';

const messages = z.record(z.string(), z.string());
const glossary = z.record(z.string(), conceptSchema);

/** The guide's published languages, in the order of guide.config.ts: of the others nothing has to be right yet. */
export const LOCALES = (Object.keys(guide.locales) as Locale[]).filter(
  (locale) => guide.locales[locale].published,
);

/** All messages of one language, in the file's order. */
export function readMessages(locale: Locale): Readonly<Record<string, string>> {
  return messages.parse(JSON.parse(readFileSync(`src/content/i18n/${locale}.json`, 'utf8')));
}

/** All concepts of one language, in the file's order. */
export function readGlossary(locale: Locale): Glossary {
  return glossary.parse(JSON.parse(readFileSync(`src/content/glossary/${locale}.json`, 'utf8')));
}
