// `npm run budget`: what each kind of page costs over the wire, and a failure that names page and limit where it costs too much.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { guide } from '../src/guide.ts';
import type { MethodId } from '../src/machines/method-ids.ts';
import { measurePage, type Measurement } from './measure-page.ts';
import { REPORTS, type Count } from './test-report.ts';
import { withSite } from './with-site.ts';

/** Limits in KB of 1,024 bytes. `scriptLive` counts everything that is script, on a page whose simulator is awake. */
const LIMITS = { scriptBefore: 8, inline: 4, scriptLive: 40, firstView: 100 };
/** Pages that compute real one-time codes carry a hash function too. */
const LIMITS_ONE_TIME_CODE = { ...LIMITS, scriptLive: 46 };
/** The practice is all that is on an embed page, so it is in view and wakes at once. */
const LIMITS_EMBED = { ...LIMITS, scriptBefore: LIMITS.scriptLive };
const ONE_TIME_CODE_METHODS: readonly MethodId[] = ['app-code', 'hardware-token'];

interface PageToMeasure {
  readonly path: string;
  readonly kind: 'choice' | 'home' | 'method' | 'another way' | 'practice' | 'text' | 'not found';
  readonly limits: typeof LIMITS;
}

interface Result extends PageToMeasure {
  readonly measured: Measurement;
}

/** One of each kind of page to read, and the longest ones. */
const TEXT_PAGES = [
  'how-it-works',
  'sign-in',
  'set-up',
  'set-up/passkey',
  'solve',
  'solve/no-text-message',
  'old-labels',
  'glossary',
];

const locales = Object.entries(guide.locales).flatMap(([locale, { published }]) =>
  published ? [locale] : [],
);
const pages: PageToMeasure[] = [
  { path: '', kind: 'choice', limits: LIMITS },
  { path: 'no-such-page/', kind: 'not found', limits: LIMITS },
  ...locales.flatMap((locale): PageToMeasure[] => [
    { path: `${locale}/`, kind: 'home', limits: LIMITS },
    ...guide.methods.map((method): PageToMeasure => ({
      path: `${locale}/sign-in/${method}/`,
      kind: 'method',
      limits: ONE_TIME_CODE_METHODS.includes(method) ? LIMITS_ONE_TIME_CODE : LIMITS,
    })),
    { path: `${locale}/embed/app-notification/`, kind: 'method', limits: LIMITS_EMBED },
    { path: `${locale}/sign-in/another-way/`, kind: 'another way', limits: LIMITS },
    { path: `${locale}/practice/is-this-me/`, kind: 'practice', limits: LIMITS_ONE_TIME_CODE },
    { path: `${locale}/check/`, kind: 'practice', limits: LIMITS },
    { path: `${locale}/practice/`, kind: 'text', limits: LIMITS },
    ...TEXT_PAGES.map((page): PageToMeasure => ({
      path: `${locale}/${page}/`,
      kind: 'text',
      limits: LIMITS,
    })),
  ]),
];

const results = await measureAll();
console.table(results.map(rowOf));
const checks = results.flatMap(checksOf);
const violations = checks.filter((violation) => violation !== undefined);
for (const violation of violations) console.error(violation);
writeReport({ passed: checks.length - violations.length, failed: violations.length });
process.exitCode = violations.length > 0 ? 1 : 0;

function measureAll(): Promise<Result[]> {
  return withSite(async (browser, url) => {
    const measured: Result[] = [];
    for (const page of pages) {
      measured.push({ ...page, measured: await measurePage(browser, url + page.path) });
    }
    return measured;
  });
}

/** One entry per limit of a page: what is wrong, or undefined where it is kept. */
function checksOf({ path, kind, limits, measured }: Result): (string | undefined)[] {
  const kept = (Object.keys(limits) as (keyof typeof LIMITS)[])
    .filter((name) => measured[name] !== undefined)
    .map((name) => {
      const kilobytes = (measured[name] ?? 0) / 1024;
      if (kilobytes <= limits[name]) return undefined;
      return `/${path}: ${name} is ${kilobytes.toFixed(1)} KB, the limit is ${limits[name]} KB.`;
    });
  if (measured.status !== (kind === 'not found' ? 404 : 200)) {
    return [`/${path}: the server answers ${measured.status ?? 'nothing'}.`];
  }
  if (kind !== 'method' && kind !== 'practice') return kept;
  const awake =
    measured.scriptLive === undefined ? `/${path}: has no simulator to wake.` : undefined;
  return [...kept, awake];
}

function rowOf({ path, kind, measured }: Result): Record<string, string> {
  const kb = (bytes: number | undefined) => (bytes === undefined ? '-' : (bytes / 1024).toFixed(1));
  return {
    page: `/${path}`,
    kind,
    'script before': kb(measured.scriptBefore),
    inline: kb(measured.inline),
    'script live': kb(measured.scriptLive),
    'first view': kb(measured.firstView),
    fonts: kb(measured.fonts),
  };
}

function writeReport(count: Count): void {
  const { file } = REPORTS.budget;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(count));
}
