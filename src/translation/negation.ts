// Which words deny, per language. A denial that is lost turns a piece of advice round, and nothing else would show it.

/** A language that isn't here is not compared; add its words when you add the language. */
const DENIES: Readonly<Record<string, RegExp>> = {
  en: /\b(?:not|never|no|nobody|nothing|none|nor|neither|nowhere|cannot|without|unless)\b|n[’']t\b/giu,
  nl: /\b(?:niet|nooit|nee|geen|niemand|niets|nergens|zonder|tenzij|noch)\b/giu,
};

/** How often a text denies something; undefined in a language whose words are not known. */
export function negationsIn(text: string, locale: string): number | undefined {
  const words = DENIES[locale];
  return words && [...text.matchAll(words)].length;
}
