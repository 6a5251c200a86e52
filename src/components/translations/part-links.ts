/** Names and addresses of the parts that have a status page of their own. */
import type { Locale } from '../../guide.ts';
import type { Translate } from '../../i18n/keys.ts';
import { hrefTo } from '../guide/links.ts';

/** The address of a part's status page in one language. */
export const partHref = (locale: Locale, part: string): string =>
  hrefTo(locale, `translations/${part}`);

/** What a part is called: pages by their path, the others by their name. */
export function partName(part: string, t: Translate): string {
  if (part === 'messages') return t('translations.messages');
  if (part === 'glossary') return t('translations.glossary');
  return part.replace(/^pages\//u, '').replace(/\/?index$/u, '') || t('translations.start');
}
