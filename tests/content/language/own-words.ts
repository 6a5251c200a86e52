// The words that the guide chooses itself. What stands on other people's screens, what old handouts call things and what
// people type into search is shown as it is, so the rules about terms and style do not read it.
import type { Locale } from '../../../src/guide.ts';
import { wordsIn, type Words } from '../prose.ts';

/** Messages with the words of real buttons and screens, and what Starlight says to developers only. */
const LABEL = /^(?:label|screen)\./u;

/** The paragraph with other names for what a page is about. */
const OTHER_NAMES = /^(?:Also called|Heet ook wel|Other names|Andere namen)[:.]/u;

/** The page of old names, which shows them on purpose. */
const OLD_NAMES = /docs\/\w+\/old-labels\.mdx/u;

/** Where the guide itself says what others call a thing, once, so that readers recognise it: “aanmelden (inloggen)”. */
const NAMED_ONCE =
  /\((?:inloggen|inlogt|uitloggen|vliegtuigmodus|number matching)\)|(?:Some sites call it|Microsoft schrijft soms) [^.]*\./gu;

/** The English beside a Dutch label that no Dutch screen has confirmed. */
const ENGLISH_BESIDE = /\([^)]*\)$/u;

/** Every message, meaning and paragraph, in this language only. */
export const allWordsIn = (locale: Locale): Words[] =>
  wordsIn(locale).map(({ place, text }) => ({
    place,
    text: LABEL.test(place) ? text.replace(ENGLISH_BESIDE, '') : text,
  }));

/** Every message, meaning and paragraph in the guide's own voice. */
export const ownWordsIn = (locale: Locale): Words[] =>
  allWordsIn(locale)
    .filter(({ place }) => !LABEL.test(place) && !OLD_NAMES.test(place))
    .filter(({ text }) => !OTHER_NAMES.test(text))
    .map(({ place, text }) => ({ place, text: text.replaceAll(NAMED_ONCE, '') }));

/** The words on buttons and screens. */
export const labelsIn = (locale: Locale): Words[] =>
  allWordsIn(locale).filter(({ place }) => LABEL.test(place));
