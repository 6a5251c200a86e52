// The guide's languages, and the words of one of them for parts that may stand on a page of two (elsewhere use `Astro.locals.t`).
import { guide, type Locale } from '../../guide.ts';
import { messagesOf } from '../../i18n/catalogue.ts';
import { createFormatter } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/keys.ts';

/** The guide's languages, in the order of guide.config.ts. */
export const LOCALES = Object.keys(guide.locales) as Locale[];

/** The languages that readers are offered: those whose translation is complete. */
export const PUBLISHED = LOCALES.filter((locale) => guide.locales[locale].published);

/** The language of a page, from `Astro.currentLocale`, which is a tag; the default one on pages that belong to none. */
export function localeOf(current: string | undefined): Locale {
  return LOCALES.find((locale) => locale === current?.toLowerCase()) ?? guide.defaultLocale;
}

/** Which way a language runs. */
export const directionOf = (locale: Locale): 'ltr' | 'rtl' => guide.locales[locale].dir ?? 'ltr';

/** The translate function of one language. */
export function wordsOf(locale: Locale): Translate {
  const messages = messagesOf(locale);
  return createFormatter(() => messages, locale);
}
