// What every translation was made from: the file src/content/translated/<locale>.json, which only `npm run i18n:done` writes.
import { z } from 'astro/zod';
import { GuideError } from '../guide-error.ts';
import type { Source } from './sources.ts';
import type { Unit } from './unit.ts';

const hashes = z.record(z.string(), z.string());
const schema = z.strictObject({
  pages: z.record(z.string(), hashes),
  strings: hashes,
  glossary: hashes,
  reviewed: z.record(z.string(), z.string().min(1)),
});

/**
 * Hashes of English units, and what was made from them.
 *
 * - `pages`: per page, the hash of each English unit and the hash of the unit that was made from it
 * - `strings`, `glossary`: per key, the hash of the English text
 * - `reviewed`: per pair of texts that a translator has read (see {@link reviewKey}), why it is right although a check doubts it
 */
export type TranslationRecord = Readonly<z.output<typeof schema>>;

/** The record of a language in which nothing is marked yet. */
const EMPTY_RECORD: TranslationRecord = {
  pages: {},
  strings: {},
  glossary: {},
  reviewed: {},
};

/**
 * Reads a record; one that isn't there is empty.
 *
 * @throws GuideError when it isn't the JSON that this module writes
 */
export function readRecord({ file, text }: Source): TranslationRecord {
  if (text === '') return EMPTY_RECORD;
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    const problem = `is no record of translations: ${error instanceof Error ? error.message : String(error)}`;
    const mend = 'Take it from the last commit; only npm run i18n:done writes it.';
    throw new GuideError({ file, key: '', problem, mend });
  }
}

/** Writes a record, its keys in the order of the alphabet, as Prettier would. */
export const formatRecord = (record: TranslationRecord): string =>
  `${JSON.stringify(sorted(record), null, 2)}\n`;

/** The name of a review: the hashes of both texts, so that a change of either asks for a new one. */
export const reviewKey = (english: Unit, translation: Unit): string =>
  `${english.hash} ${translation.hash}`;

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
