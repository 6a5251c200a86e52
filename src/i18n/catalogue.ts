/** The catalogue at build time: every language's messages, and the parts of it that a page needs. */
import { guide, type Locale } from '../guide.ts';
import type { Messages } from './keys.ts';

const files = import.meta.glob<Messages>('../content/i18n/[!_]*.json', {
  eager: true,
  import: 'default',
});

/** All messages of one language; where one that is not published yet lacks some, the default language shows through. */
export function messagesOf(locale: Locale): Messages {
  const file = (name: Locale) => files[`../content/i18n/${name}.json`];
  return { ...file(guide.defaultLocale), ...file(locale) };
}

/** The messages whose key starts with one of these prefixes. */
export function messagesWith(locale: Locale, prefixes: readonly string[]): Messages {
  const wanted = Object.entries(messagesOf(locale)).filter(([key]) =>
    prefixes.some((prefix) => key.startsWith(prefix)),
  );
  return Object.fromEntries(wanted);
}
