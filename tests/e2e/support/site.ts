// The built site as the tests know it: its languages, their words, and the addresses of its pages.
import { readFileSync } from 'node:fs';
import { guide, type Locale } from '../../../src/guide.ts';
import { createFormatter } from '../../../src/i18n/format.ts';
import type { Messages, Translate } from '../../../src/i18n/keys.ts';
import type { PageId } from '../../../src/machines/scenario.ts';
import { PAGE_IDS, type ScenarioId } from '../../../src/machines/scenarios/index.ts';

/** The guide's published languages: readers are offered no others. */
export const LOCALES = (Object.keys(guide.locales) as Locale[]).filter(
  (locale) => guide.locales[locale].published,
);

/** The pages that have a practice, and the home page as `undefined`. */
export const PAGES: readonly (PageId | undefined)[] = [undefined, ...PAGE_IDS];

/** The words of one language, straight from its catalogue file. */
export function wordsOf(locale: Locale): Translate {
  const file = readFileSync(`src/content/i18n/${locale}.json`, 'utf8');
  const messages = JSON.parse(file) as Messages;
  return createFormatter(() => messages, locale);
}

/** The address of a page, seen from the site's base; `practice` opens an exercise on it. */
export function addressOf(locale: string, page?: PageId, practice?: ScenarioId): string {
  const path = page === undefined ? `${locale}/` : `${locale}/sign-in/${page}/`;
  return practice === undefined ? path : `${path}?practice=${practice}`;
}
