// What a rule about wording is made of, and how it is held against the words of the guide.
import type { Words } from '../prose.ts';

/** One kind of fault. Every rule proves itself on sentences of its own before it reads the guide. */
export interface LanguageRule {
  /** What is wrong, as the failing test says it. */
  readonly what: string;
  /** What to write instead, where it is one thing. */
  readonly instead?: string;
  readonly pattern: RegExp;
  /** Sentences that must be caught. */
  readonly bad: readonly string[];
  /** Sentences that must pass. */
  readonly good: readonly string[];
  /** Words of the guide that look like the fault and are not, each with the reason. */
  readonly except?: Readonly<Record<string, string>>;
}

/** What breaks a rule: where it stands, the words, and what to do. */
export interface Breach extends Words {
  readonly what: string;
}

/** Holds words against rules; the exceptions of a rule are taken out before it reads. */
export const breachesOf = (words: readonly Words[], rules: readonly LanguageRule[]): Breach[] =>
  rules.flatMap((rule) =>
    words
      .filter(({ text }) => rule.pattern.test(withoutExceptions(text, rule)))
      .map(({ place, text }) => ({ place, text, what: sayWhat(rule) })),
  );

const withoutExceptions = (text: string, { except = {} }: LanguageRule) =>
  Object.keys(except).reduce((rest, fragment) => rest.replaceAll(fragment, ' '), text);

const sayWhat = ({ what, instead }: LanguageRule) =>
  instead === undefined ? what : `${what}; write: ${instead}`;

/** Exceptions that no text needs any more, and that would hide a fault one day. */
export const unusedExceptions = (words: readonly Words[], rules: readonly LanguageRule[]) =>
  rules
    .flatMap(({ except = {} }) => Object.keys(except))
    .filter((fragment) => !words.some(({ text }) => text.includes(fragment)));
