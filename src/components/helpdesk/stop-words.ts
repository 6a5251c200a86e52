/** Words that say nothing about which page somebody means. "Not" and "no" do, and so does "log in": they are not among them. */
import type { Locale } from '../../guide.ts';

/** By language, written as a search compares them; a language without any searches by all its words. */
const BY_LANGUAGE: Readonly<Partial<Record<Locale, string>>> = {
  en: 'a an and am are be can do does for go going got has have i im is it its me my of on so that the this to want was will with you your',
  nl: 'aan de een en er ga gaan gaat heb hebben heeft het hij ik is kan me mij mijn met moet naar of om op te u uw van voor was wil word wordt',
};

const STOP_WORDS = new Set(Object.values(BY_LANGUAGE).flatMap((words) => words.split(' ')));

/** The words that tell pages apart. All languages at once, because each query is searched in all of them. */
export const tellingWordsOf = (words: readonly string[]): string[] =>
  words.filter((word) => !STOP_WORDS.has(word));
