/**
 * The tag of a language as the standard writes it, and as Starlight insists on: `pt-BR` for the locale `pt-br`.
 *
 * @param locale the language's name in guide.config.ts and in addresses, in small letters
 */
export const tagOf = (locale: string): string => Intl.getCanonicalLocales(locale)[0] ?? locale;
