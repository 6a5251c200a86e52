// The words that the guide chooses itself. What stands on other people's screens, what old handouts call things and what
// people type into search is shown as it is, so the rules about terms and style do not read it.
import type { Locale } from '../../../src/guide.ts';
import { wordsIn, type Words } from '../prose.ts';

/** Messages with the words of real buttons and screens. */
const LABEL = /^(?:label|screen)\./u;

/** The paragraph with other names for what a page is about. */
const OTHER_NAMES = /^(?:Also called|Heet ook wel|Other names|Andere namen)[:.]/u;

/** The page, and the lines on the start page, that show old names on purpose, in quotation marks. */
const OLD_NAMES = /docs\/\w+\/old-labels\.mdx|^method\.[\w-]+\.older$/u;
const QUOTED = /“[^”]*”/gu;

/** Where the guide itself says what others call a thing, once, so that readers recognise it: “aanmelden (inloggen)”. */
const NAMED_ONCE =
  /\((?:inloggen|inlogt|uitloggen|vliegtuigmodus|number matching)\)|(?:Some sites call it|Microsoft schrijft soms) [^.]*\./gu;

/** The English beside a Dutch label that no Dutch screen has confirmed. */
const ENGLISH_BESIDE = /\([^)]*\)$/u;

/** Every message, meaning and paragraph, without English beside Dutch and without the names in old handouts. */
export const allWordsIn = (locale: Locale): Words[] =>
  wordsIn(locale).map(({ place, text }) => ({ place, text: withoutQuotes(place, text) }));

function withoutQuotes(place: string, text: string): string {
  if (LABEL.test(place)) return text.replace(ENGLISH_BESIDE, '');
  return OLD_NAMES.test(place) ? text.replaceAll(QUOTED, '…') : text;
}

/** Every message, meaning and paragraph in the guide's own voice. */
export const ownWordsIn = (locale: Locale): Words[] =>
  allWordsIn(locale)
    .filter(({ place }) => !LABEL.test(place))
    .filter(({ text }) => !OTHER_NAMES.test(text))
    .map(({ place, text }) => ({ place, text: text.replaceAll(NAMED_ONCE, '') }));

/** The words on buttons and screens. */
export const labelsIn = (locale: Locale): Words[] =>
  allWordsIn(locale).filter(({ place }) => LABEL.test(place));
