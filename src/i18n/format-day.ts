/** Days as readers of a language write them. */

/** The variety that a language is written in here, where the browser's default is another one. */
const VARIETIES: Readonly<Record<string, string>> = { en: 'en-GB' };

/** The tag by which a browser writes days as this guide does: `en-GB` for `en`. */
export const varietyOf = (locale: string): string => VARIETIES[locale] ?? locale;

/**
 * @param locale the language of the words around it, such as `nl`
 * @param day a day as `2027-02-01`
 * @returns the day in full: `1 februari 2027`
 */
export function formatDay(locale: string, day: string): string {
  const style = { dateStyle: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(varietyOf(locale), style).format(new Date(day));
}
