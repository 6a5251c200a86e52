/** Our texts as this organisation has them, while the site is built: its own words in place of ours, its own products in ours. */
import { guide, organisationFolder } from '../guide.ts';
import { readOwnWords } from './own-words.ts';
import { personaAt } from './persona.ts';
import { withProducts } from './products.ts';

const known = new Map<string, Readonly<Record<string, unknown>>>();

/** The messages of one language, the organisation's own ones in place of ours. */
export function ownMessages<Texts extends Readonly<Record<string, string>>>(
  messages: Texts,
  locale: string,
): Texts {
  const own = known.get(locale) ?? readOwnWords(organisationFolder, locale).messages;
  known.set(locale, own);
  const ours = (key: string, text: string) =>
    key === 'persona.email' ? personaAt(guide.organisation.name, text) : ownText(text, locale);
  const texts = Object.entries(messages).map(([key, text]) => [
    key,
    typeof own[key] === 'string' ? own[key] : ours(key, text),
  ]);
  return Object.fromEntries(texts) as Texts;
}

/** A text of ours with the names and addresses of the organisation's own products. */
export const ownText = (text: string, locale: string): string =>
  guide.products === undefined ? text : withProducts(text, guide.products, locale);
