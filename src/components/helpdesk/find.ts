/**
 * Finds the page for what a caller says, at every key press. A page is known by its title and its other names before anything
 * else; capitals, accents, small typing mistakes and words such as "my" don't matter, and the beginning of a word is enough.
 */
import { tellingWordsOf } from './stop-words.ts';
import { fitsIn, wordsIn } from './words.ts';

/** A page as far as it is searched, in one language. */
export interface Searchable {
  readonly page: string;
  readonly title: string;
  readonly also: readonly string[];
  readonly description: string;
  /** Names of its exercises and their method. */
  readonly more: readonly string[];
}

/** Gives the pages for a query, the best one first; none for a query without words. */
export type Find = (query: string) => string[];

/** What a word counts by where it stands. */
const NAME = 3;
const NAMED_AGAIN = 0.4;
const DESCRIPTION = 1;
const MORE = 0.8;

/** What the query as a whole adds: it is a name of the page, or a part of one, or has one in it. */
const SAME_NAME = 12;
const PART_OF_NAME = 6;
const HOLDS_NAME = 4;

/** How many pages a query gives at most, and how good the last may be beside the first. */
const MOST = 6;
const WORST = 0.22;

/** Another language than the reader's own counts a little less, so that equal finds come in their language. */
const OTHER_LANGUAGE = 0.9;

/**
 * Prepares a search over the same pages in several languages. Each page counts as in the language in which it fits best.
 *
 * @param languages - the reader's own language first
 */
export function createFinder(languages: readonly (readonly Searchable[])[]): Find {
  const scorers = languages.map(createScorer);
  return (query) => {
    const best = new Map<string, number>();
    scorers.forEach((score, index) => {
      for (const [page, points] of score(query)) {
        const counted = points * (index === 0 ? 1 : OTHER_LANGUAGE);
        best.set(page, Math.max(counted, best.get(page) ?? 0));
      }
    });
    const found = [...best].filter(([, points]) => points > 0).sort(([, a], [, b]) => b - a);
    const least = (found[0]?.[1] ?? 0) * WORST;
    return found
      .filter(([, points]) => points >= least)
      .slice(0, MOST)
      .map(([page]) => page);
  };
}

interface Prepared {
  readonly page: string;
  /** Title and other names, each as one word: "log in" is found by "login" too. */
  readonly names: readonly string[];
  /** What each word of the page counts. */
  readonly weights: ReadonlyMap<string, number>;
}

function createScorer(pages: readonly Searchable[]): (query: string) => [string, number][] {
  const prepared = pages.map(prepare);
  const vocabulary = [...new Set(prepared.flatMap(({ weights }) => [...weights.keys()]))];
  return (query) => {
    const words = wantedIn(query);
    const whole = words.join('');
    const wanted = words.map((word) => weigh(fitsIn(vocabulary, word), prepared));
    const all = wanted.reduce((sum, { rarity }) => sum + rarity, 0);
    return prepared.map(({ page, names }, index) => {
      const hits = wanted.map(({ points, rarity }) => ({ points: points[index] ?? 0, rarity }));
      const met = hits.reduce((sum, { points, rarity }) => sum + (points > 0 ? rarity : 0), 0);
      const sum = hits.reduce((total, { points, rarity }) => total + points * rarity, 0);
      // Who types three words means all three.
      return [page, all === 0 ? 0 : sum * (met / all) + bonusFor(whole, names)];
    });
  };
}

/** A text's words as far as they tell its page from the others. */
const tellingIn = (text: string) => tellingWordsOf(wordsIn(text));

/** What a query asks for: a word that stands alone may be the beginning of another one, such as "to" of "token". */
function wantedIn(query: string): string[] {
  const words = wordsIn(query);
  return words.length === 1 ? words : tellingWordsOf(words);
}

function prepare({ page, title, also, description, more }: Searchable): Prepared {
  // Some other names hold two: "2FA, two-factor authentication".
  const names = [title, ...also.flatMap((name) => name.split(','))];
  const weights = new Map<string, number>();
  const add = (word: string, weight: number) =>
    weights.set(word, Math.max(weight, weights.get(word) ?? 0));
  for (const word of names.flatMap((name) => [...new Set(tellingIn(name))])) {
    const before = weights.get(word);
    add(word, before === undefined ? NAME : before + NAMED_AGAIN);
  }
  for (const word of tellingIn(description)) add(word, DESCRIPTION);
  for (const word of more.flatMap(tellingIn)) add(word, MORE);
  return { page, names: names.map((name) => tellingIn(name).join('')), weights };
}

/** What one typed word gives each page, and how rare it is; a word that no page has is the rarest. */
function weigh(fits: ReadonlyMap<string, number>, prepared: readonly Prepared[]) {
  const points = prepared.map(({ weights }) =>
    Math.max(0, ...[...fits].map(([word, fit]) => fit * (weights.get(word) ?? 0))),
  );
  const pages = points.filter((one) => one > 0).length;
  return { points, rarity: Math.log(1 + prepared.length / Math.max(pages, 0.5)) };
}

/** More for a page one of whose names is the query, or holds it, or is held by it. */
function bonusFor(whole: string, names: readonly string[]): number {
  const share = (name: string) => {
    if (name === whole) return SAME_NAME;
    // "pin" in "typing" means nothing.
    if (Math.min(name.length, whole.length) < 5) return 0;
    if (name.includes(whole)) return (PART_OF_NAME * whole.length) / name.length;
    return whole.includes(name) ? (HOLDS_NAME * name.length) / whole.length : 0;
  };
  return Math.max(0, ...names.map(share));
}
