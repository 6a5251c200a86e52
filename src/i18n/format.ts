/**
 * The browser's formatter: i18next's interpolation and plurals in a few lines, because i18next
 * itself is larger than everything else that a page loads. A test proves the two equal for every
 * message of the catalogue.
 */
import type { Messages, MessageValues, Translate } from './keys.ts';

/**
 * Makes a translate function over a set of messages.
 *
 * A key that is not among the messages comes back as it is, as with i18next. Where the default language shows through, it has other
 * plural forms than the locale asks for; its `_other` is right for almost all numbers.
 *
 * @param messages - read at every call through a function, because more arrive with each method
 * @param locale - decides the plural form (`Intl.PluralRules`)
 */
export function createFormatter(messages: () => Messages, locale: string): Translate {
  let plural: Intl.PluralRules | undefined;
  // Made when first a number is to be said: it takes as long as a whole drawing of the practice.
  const formOf = (count: number) => (plural ??= new Intl.PluralRules(locale)).select(count);
  return (key, values = {}) => {
    const known = messages();
    const { count } = values;
    const form = typeof count === 'number' ? known[`${key}_${formOf(count)}`] : undefined;
    return fill(form ?? known[key] ?? known[`${key}_other`] ?? key, values);
  };
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff]/u;

function fill(text: string, values: MessageValues): string {
  return text.replace(/\{\{\s*(\w+)\s*\}\}/gu, (_, name: string) => {
    const value = String(values[name] ?? '');
    // Among letters from right to left, "482 913" would be shown as "913 482": these marks keep it as it is.
    return RIGHT_TO_LEFT.test(text) && /^\+?\d/u.test(value) ? `\u2066${value}\u2069` : value;
  });
}
