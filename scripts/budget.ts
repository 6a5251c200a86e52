// `npm run budget`: what each kind of page costs over the wire, and a failure that names page and limit where it costs too much.
// The HTML of every built page is weighed; of each kind pages are opened in a browser (`scripts/page-kinds.ts` says which).
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { builtPages, pagesToOpen, type BuiltPage } from './built-pages.ts';
import { measurePage, type Measurement } from './measure-page.ts';
import { REPORTS, type Count } from './test-report.ts';
import { withSite } from './with-site.ts';

interface Result extends BuiltPage {
  readonly measured: Measurement;
}

/** What a browser counts in bytes, as its limits are called. */
const BYTES = ['css', 'scriptBefore', 'inline', 'scriptLive', 'firstView'] as const;

const inKb = (bytes: number) => (bytes / 1024).toFixed(1);

const pages = builtPages();
const results = await measureAll(pagesToOpen(pages));
console.table(results.map(rowOf));
const checks = [
  ...pages.flatMap((page) => [checkHtml(page), checkListed(page)]),
  ...results.flatMap(checksOf),
];
const violations = checks.filter((violation) => violation !== undefined);
for (const violation of violations) console.error(violation);
console.log(`${pages.length} pages weighed, ${results.length} of them opened`);
writeReport({ passed: checks.length - violations.length, failed: violations.length });
process.exitCode = violations.length > 0 ? 1 : 0;

function measureAll(opened: readonly BuiltPage[]): Promise<Result[]> {
  return withSite(async (browser, url) => {
    const measured: Result[] = [];
    for (const page of opened) {
      measured.push({ ...page, measured: await measurePage(browser, url + page.path) });
    }
    return measured;
  });
}

/** What is wrong with the weight of a page's HTML, if anything. */
function checkHtml({ path, kind, html }: BuiltPage): string | undefined {
  const limit = kind.limits.html;
  if (html <= limit * 1024) return undefined;
  return `/${path}: html is ${inKb(html)} KB, the limit is ${limit} KB.`;
}

/** Whether a page tells search engines what its kind says; a language that is not published tells them nothing. */
function checkListed({ path, kind, listed, published }: BuiltPage): string | undefined {
  if (listed === (kind.listed && published)) return undefined;
  return listed
    ? `/${path}: search engines may list it, though pages of its kind (${kind.name}) are not for them: give it noindex.`
    : `/${path}: has noindex, though search engines may list pages of its kind (${kind.name}).`;
}

/** One entry per promise of a page that was opened: what is wrong, or undefined where it is kept. */
function checksOf({ path, kind, measured }: Result): (string | undefined)[] {
  const { limits } = kind;
  if (measured.status !== 200)
    return [`/${path}: the server answers ${measured.status ?? 'nothing'}.`];
  const weights = BYTES.filter((name) => measured[name] !== undefined).map((name) => {
    const bytes = measured[name] ?? 0;
    if (bytes <= limits[name] * 1024) return undefined;
    return `/${path}: ${name} is ${inKb(bytes)} KB, the limit is ${limits[name]} KB.`;
  });
  return [
    ...weights,
    measured.fontFiles > limits.fontFiles
      ? `/${path}: ${measured.fontFiles} fonts come with the first view, the limit is ${limits.fontFiles}.`
      : undefined,
    kind.wakes && measured.scriptLive === undefined
      ? `/${path}: has no simulator to wake.`
      : undefined,
  ];
}

function rowOf({ path, kind, html, measured }: Result): Record<string, string | number> {
  const kb = (bytes: number | undefined) => (bytes === undefined ? '-' : inKb(bytes));
  return {
    page: `/${path}`,
    kind: kind.name,
    html: kb(html),
    css: kb(measured.css),
    'script before': kb(measured.scriptBefore),
    inline: kb(measured.inline),
    'script live': kb(measured.scriptLive),
    'first view': kb(measured.firstView),
    fonts: kb(measured.fonts),
    'font files': measured.fontFiles,
  };
}

function writeReport(count: Count): void {
  const { file } = REPORTS.budget;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(count));
}
