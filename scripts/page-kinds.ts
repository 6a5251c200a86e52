// The kinds of pages that the site has, by address: what a page of each kind may cost, and whether search engines may list it.
import { guide } from '../src/guide.ts';

/** The most that a page may cost: KB of 1,024 bytes, gzip, over the wire with headers; `html` is the page alone, `fontFiles` a number. */
export interface Limits {
  readonly html: number;
  readonly css: number;
  /** Script before the practice is needed, without what stands inline. */
  readonly scriptBefore: number;
  readonly inline: number;
  /** All script, inline too, on a page whose practice is awake. */
  readonly scriptLive: number;
  /** All that comes before the reader has done anything. */
  readonly firstView: number;
  readonly fontFiles: number;
}

/** One kind of page. */
export interface PageKind {
  readonly name: string;
  /** Addresses below the base: `<locale>` stands for a language, `*` for one part, `**` for any number of parts. */
  readonly address: string;
  /** Whether search engines may list it; Lighthouse measures these. */
  readonly listed: boolean;
  /** Whether it has a practice, *Is this me?* or the check, which wakes when it comes into view. */
  readonly wakes: boolean;
  /** Which pages of it are opened in a browser: each, or in each language the one with the most HTML. */
  readonly opened: 'each' | 'heaviest';
  readonly limits: Limits;
  /** Where it takes the reader by script at once, if it does; Lighthouse would only measure that page, later. */
  readonly leadsTo?: string;
}

/** What holds for every page unless its kind says otherwise. */
const SITE: Limits = {
  html: 15,
  css: 19,
  scriptBefore: 8,
  inline: 4,
  scriptLive: 40,
  firstView: 100,
  fontFiles: 2,
};

/** The first state of what wakes stands in the page, so that nothing moves. */
const WITH_PRACTICE: Limits = { ...SITE, html: 19 };
/** A method's page holds the steps of each wording with their pictures, the practice in its first state, and the diagram. */
const METHOD: Limits = { ...WITH_PRACTICE, html: 36 };
/** Pages that compute real one-time codes carry a hash function too. */
const ONE_TIME_CODE: Limits = { ...METHOD, scriptLive: 46 };

/** All messages stay on one page, so that the browser's own search finds any; translators read it, readers never come here. */
const MESSAGES: Limits = { ...SITE, html: 105, firstView: 175 };
/**
 * The helpdesk's tool is there before anything is pressed, and knows all answers in every language, because a caller's words may be in
 * any. It stands open all day at a desk; readers never come here.
 */
const HELPDESK: Limits = { ...SITE, scriptBefore: 45, firstView: 155 };
/** Leads on by script at once, to an exercise that is in view and so wakes at once: what is measured is both pages. */
const ONWARDS: Limits = {
  ...ONE_TIME_CODE,
  css: METHOD.css + 2,
  scriptBefore: 43,
  scriptLive: ONE_TIME_CODE.scriptLive + 2,
  firstView: 140,
};

const asRead = { listed: true, wakes: false, opened: 'heaviest', limits: SITE } as const;
const notListed = { ...asRead, listed: false };
const woken = { ...asRead, wakes: true, opened: 'each' } as const;

/** In the order in which they are tried: the first whose address fits is the page's kind. */
export const KINDS: readonly PageKind[] = [
  { ...asRead, name: 'language choice', address: '', leadsTo: 'the start page of a language' },
  { ...notListed, name: 'not found', address: '404.html' },
  { ...notListed, name: 'short link', address: 'go/*/', limits: ONWARDS },
  { ...asRead, name: 'home', address: '<locale>/' },
  { ...woken, name: 'another way', address: '<locale>/sign-in/another-way/', limits: METHOD },
  ...['app-code', 'hardware-token'].map((method) => ({
    ...woken,
    name: 'method with one-time codes',
    address: `<locale>/sign-in/${method}/`,
    limits: ONE_TIME_CODE,
  })),
  { ...woken, name: 'method', address: '<locale>/sign-in/*/', limits: METHOD },
  {
    ...woken,
    name: 'is this me',
    address: '<locale>/practice/is-this-me/',
    limits: { ...WITH_PRACTICE, scriptLive: ONE_TIME_CODE.scriptLive },
  },
  { ...woken, name: 'check', address: '<locale>/check/', limits: WITH_PRACTICE },
  { ...asRead, name: 'list', address: '<locale>/sign-in/' },
  { ...asRead, name: 'list', address: '<locale>/solve/' },
  { ...asRead, name: 'list', address: '<locale>/set-up/' },
  { ...asRead, name: 'list', address: '<locale>/practice/' },
  { ...asRead, name: 'solve', address: '<locale>/solve/*/' },
  { ...asRead, name: 'set up', address: '<locale>/set-up/*/' },
  { ...notListed, name: 'helpdesk', address: '<locale>/helpdesk/', limits: HELPDESK },
  { ...notListed, name: 'helpdesk’s links', address: '<locale>/helpdesk/links/' },
  { ...notListed, name: 'list', address: '<locale>/helpdesk/handouts/' },
  { ...notListed, name: 'sheet', address: '<locale>/helpdesk/handouts/*/' },
  {
    ...notListed,
    name: 'all messages',
    address: '<locale>/translations/messages/',
    limits: MESSAGES,
  },
  { ...notListed, name: 'translations', address: '<locale>/translations/**' },
  {
    ...notListed,
    name: 'embed',
    address: '<locale>/embed/*/',
    wakes: true,
    opened: 'each',
    // The practice is all that is there, so it is in view and wakes at once.
    limits: { ...WITH_PRACTICE, scriptBefore: 43, scriptLive: ONE_TIME_CODE.scriptLive },
  },
  { ...notListed, name: 'without internet', address: '<locale>/offline/' },
  { ...asRead, name: 'text', address: '<locale>/*/', opened: 'each' },
  { ...notListed, name: 'old address', address: '*/' },
];

const LOCALES = Object.keys(guide.locales).map((locale) => RegExp.escape(locale));

/** A kind whose addresses are compared as a regular expression. */
const PATTERNS = KINDS.map((kind) => [patternOf(kind.address), kind] as const);

function patternOf(address: string): RegExp {
  const pattern = address
    .split(/(<locale>|\*\*|\*)/u)
    .map((part) => {
      if (part === '<locale>') return `(?:${LOCALES.join('|')})`;
      if (part === '**') return '.*';
      return part === '*' ? '[^/]+' : RegExp.escape(part);
    })
    .join('');
  return new RegExp(`^${pattern}$`, 'u');
}

/**
 * @param path - a page's address below the base, such as `en/solve/no-signal/`
 * @returns undefined for a page that is of no kind
 */
export const kindOf = (path: string): PageKind | undefined =>
  PATTERNS.find(([pattern]) => pattern.test(path))?.[1];
