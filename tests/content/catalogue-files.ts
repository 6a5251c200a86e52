// The catalogue's files as the tests read them: every message of every language of guide.config.ts.
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { guide, type Locale } from '../../src/guide.ts';

const messages = z.record(z.string(), z.string());

/** The guide's languages, in the order of guide.config.ts. */
export const LOCALES = Object.keys(guide.locales) as Locale[];

/** All messages of one language, in the file's order. */
export function readMessages(locale: Locale): Readonly<Record<string, string>> {
  return messages.parse(JSON.parse(readFileSync(`src/content/i18n/${locale}.json`, 'utf8')));
}
