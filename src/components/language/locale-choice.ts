// The language a reader chose, kept in their own browser. Storage may be refused (embeds, private windows): then nothing is kept.
const KEY = 'handrail:locale';

/** Keeps the reader's choice for their next visit; does nothing where storage is refused. */
export function rememberLocale(locale: string): void {
  try {
    localStorage.setItem(KEY, locale);
  } catch {
    // Refused: the link still works, the choice is just not kept.
  }
}

function rememberedLocale(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/**
 * The locale to open for this reader: their earlier choice, else the first browser language that we have, else the default.
 * @param locales what the guide offers, such as `['en', 'nl']`
 * @param fallback one of `locales`
 */
export function preferredLocale(locales: readonly string[], fallback: string): string {
  const wishes = [rememberedLocale() ?? '', ...navigator.languages].map((tag) => tag.toLowerCase());
  const offered = (tag: string) =>
    locales.find((locale) => tag === locale || tag.startsWith(`${locale}-`));
  return wishes.map(offered).find((locale) => locale !== undefined) ?? fallback;
}
