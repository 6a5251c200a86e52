/** The catalogue at build time: every language's messages, and the parts of it that a page needs. */
import { guide, type Locale } from '../guide.ts';
import { ownMessages } from '../organisation/words.ts';
import type { Messages } from './keys.ts';

const files = import.meta.glob<Messages>('../content/i18n/[!_]*.json', {
  eager: true,
  import: 'default',
});

const known = new Map<Locale, Messages>();

/** All messages of one language, as the organisation has them; where one that is not published yet lacks some, the default language shows through. */
export function messagesOf(locale: Locale): Messages {
  const kept = known.get(locale);
  if (kept) return kept;
  const file = (name: Locale) => ownMessages(files[`../content/i18n/${name}.json`] ?? {}, name);
  const messages = { ...file(guide.defaultLocale), ...file(locale) };
  known.set(locale, messages);
  return messages;
}

/**
 * The language that most messages of a locale are in: its own, or the default one as long as that shows through in half of them
 * or more. It is what a page's `lang` says, which can be only one.
 */
export function languageOfMessages(locale: Locale): Locale {
  const kept = knownLanguages.get(locale) ?? mostIn(locale);
  knownLanguages.set(locale, kept);
  return kept;
}

const knownLanguages = new Map<Locale, Locale>();

function mostIn(locale: Locale): Locale {
  const own = Object.keys(files[`../content/i18n/${locale}.json`] ?? {}).length;
  const all = Object.keys(messagesOf(guide.defaultLocale)).length;
  return own > all / 2 ? locale : guide.defaultLocale;
}

/** The messages whose key starts with one of these prefixes. */
export function messagesWith(locale: Locale, prefixes: readonly string[]): Messages {
  const wanted = Object.entries(messagesOf(locale)).filter(([key]) =>
    prefixes.some((prefix) => key.startsWith(prefix)),
  );
  return Object.fromEntries(wanted);
}
