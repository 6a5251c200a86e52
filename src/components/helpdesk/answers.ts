/** What *Find and send* knows, made at build time: every page with its other names, its advice, its exercises and its addresses. */
import { guide, policies, type Locale } from '../../guide.ts';
import { messagesWith } from '../../i18n/catalogue.ts';
import type { MessageKey, Messages, Translate } from '../../i18n/keys.ts';
import { isOffered, type PageId, type Scenario } from '../../machines/scenario.ts';
import { scenarios, scenariosOf, type ScenarioId } from '../../machines/scenarios/index.ts';
import { helpdeskIn } from '../../organisation/helpdesk.ts';
import { isUsed, type PageFacts } from '../../organisation/page-use.ts';
import { hrefTo, type PagePath } from '../guide/links.ts';
import { directionOf, wordsOf } from '../language/locales.ts';
import { adviceIn, type Advice, type Spoken } from './advice.ts';
import { goAddress, problemOf } from './short-links.ts';
import { spokenIn } from './spoken.ts';

/** An exercise as it can be sent. */
export interface Exercise {
  readonly title: string;
  /** Name of the method whose page it stands on. */
  readonly group: string;
  /** Whole addresses. */
  readonly address: string;
  readonly short: string;
}

/** A page as it can be found and sent. */
export interface Answer {
  readonly page: PagePath;
  readonly title: string;
  readonly also: readonly string[];
  readonly description: string;
  readonly advice: readonly Advice[];
  /** Ids of its exercises, of those that the organisation offers. */
  readonly exercises: readonly string[];
  readonly address: string;
  /** Only methods and problems have a short link. */
  readonly short?: string;
}

/** Who sends a message, as the callers of one language reach them. */
export interface Sender {
  readonly organisation: string;
  readonly phone: string;
  readonly email: string;
  readonly hours: string;
}

/** All of it in one language, with the words of a ready message. */
export interface Answers {
  readonly locale: Locale;
  readonly label: string;
  readonly dir: 'ltr' | 'rtl';
  readonly words: Messages;
  readonly sender: Sender;
  readonly answers: readonly Answer[];
  readonly exercises: Readonly<Record<string, Exercise>>;
}

/** A page's file, as the collection of pages holds it. */
export interface PageFile {
  readonly path: PagePath;
  readonly file: string;
  readonly body: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly alsoCalled?: readonly string[] | undefined;
  readonly practice: PageId | { readonly exercises: readonly ScenarioId[] } | { none: string };
  readonly methods?: PageFacts['methods'];
}

/** The start page is no answer, and the glossary is one to every question. */
const LEFT_OUT: readonly PagePath[] = ['', 'glossary'];

/** Between two equal finds, the page that gets a caller signed in comes first. */
const FIRST = ['sign-in', 'solve', 'set-up'];

/** The answers in one language, from the files of its pages. */
export function answersIn(locale: Locale, files: readonly PageFile[]): Answers {
  const t = wordsOf(locale);
  const used = files.filter((page) => isUsed(page, guide.methods));
  const spoken = spokenIn(locale, new Set(used.map(({ path }) => path)));
  const pages = used
    .filter(({ path }) => !LEFT_OUT.includes(path))
    .sort((one, other) => placeOf(one.path) - placeOf(other.path));
  const offered = scenarios.filter((one) => isOffered(one, guide.methods, policies));
  return {
    locale,
    label: guide.locales[locale].label,
    dir: directionOf(locale),
    words: messagesWith(locale, ['helpdesk.message.']),
    sender: senderIn(locale),
    answers: pages.map((page) => answerOf(locale, page, spoken)),
    exercises: Object.fromEntries(offered.map((one) => [one.id, exerciseOf(locale, one, t)])),
  };
}

function senderIn(locale: Locale): Sender {
  const { hours } = guide.helpdesk;
  return {
    organisation: guide.organisation.name,
    ...helpdeskIn(locale),
    hours: hours[locale] ?? hours[guide.defaultLocale] ?? '',
  };
}

function placeOf(path: string): number {
  const place = FIRST.findIndex((folder) => path.startsWith(folder));
  return place === -1 ? FIRST.length : place;
}

function answerOf(locale: Locale, page: PageFile, spoken: Spoken): Answer {
  const short = problemOf(page.path) ?? /^sign-in\/(.+)$/u.exec(page.path)?.[1];
  return {
    page: page.path,
    title: page.title,
    also: page.alsoCalled ?? [],
    description: page.description ?? '',
    advice: adviceIn(page.body, page.file, spoken),
    exercises: exercisesOf(page),
    address: whole(hrefTo(locale, page.path)),
    ...(short === undefined ? {} : { short: goAddress(short) }),
  };
}

function exercisesOf({ practice }: PageFile): string[] {
  const ids = typeof practice === 'string' ? scenariosOf(practice).map(({ id }) => id) : [];
  const named = typeof practice === 'object' && 'exercises' in practice ? practice.exercises : ids;
  return scenarios
    .filter(({ id }) => named.includes(id))
    .filter((one) => isOffered(one, guide.methods, policies))
    .map(({ id }) => id);
}

function exerciseOf(locale: Locale, { id, page }: Scenario, t: Translate): Exercise {
  return {
    title: t(`scenario.${id}.title` as MessageKey),
    group: page === 'another-way' ? t('header.anotherWay') : t(`method.${page}.name`),
    address: whole(hrefTo(locale, `sign-in/${page}`, id)),
    short: goAddress(id),
  };
}

/** A link in a mail needs the whole address. */
const whole = (href: string) => new URL(href, guide.site).href;
