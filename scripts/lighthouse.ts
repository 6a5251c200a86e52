// `npm run lighthouse`: Lighthouse on each kind of page that search engines may list, in each language; anything below 100 is listed and fails.
// `npm run lighthouse -- en/sign-in/app-code/` measures only the pages that are named.
import { launch } from 'chrome-launcher';
import { builtPages, pagesToOpen } from './built-pages.ts';
import {
  CATEGORIES,
  lighthousePage,
  type Finding,
  type LighthouseResult,
} from './lighthouse-page.ts';
import { BROWSER_FLAGS, browserPath, withServer } from './with-site.ts';

/** A page's result, and the performance of every run that it took. */
interface Measured extends LighthouseResult {
  readonly path: string;
  readonly performances: readonly number[];
}

/** Runs of a page whose performance is not 100 at once: other work on the machine slows a run down, and nothing makes one too fast. */
const RUNS = 3;
/** Lighthouse's own measure of a machine: below it, the performance says more about the machine than about the page. */
const SLOW_MACHINE = 1000;

const paths = pathsToMeasure(process.argv.slice(2));
const results = await measureAll();
const below = results.filter(({ scores }) => CATEGORIES.some((id) => scores[id] < 100));
console.log(
  `${results.length} pages, ${results.length - below.length} with 100 in everything, ${below.length} below`,
);
process.exitCode = below.length > 0 ? 1 : 0;

/** The pages that were asked for, else those of each kind that may be listed, by the kinds' own choice. */
function pathsToMeasure(asked: readonly string[]): string[] {
  const pages = builtPages();
  if (asked.length === 0) {
    const listed = pagesToOpen(pages.filter((page) => page.listed));
    for (const { path, kind } of listed) {
      if (kind.leadsTo === undefined) continue;
      console.log(`Not measured: /${path}, which leads on by script at once, to ${kind.leadsTo}.`);
    }
    return listed.filter(({ kind }) => kind.leadsTo === undefined).map(({ path }) => path);
  }
  const wanted = asked.map((path) => path.replace(/^\//u, ''));
  const missing = wanted.filter((path) => !pages.some((page) => page.path === path));
  if (missing.length === 0) return wanted;
  throw new Error(`${missing.join(', ')}: no such page in dist/; give it as en/sign-in/app-code/`);
}

async function measureAll(): Promise<Measured[]> {
  const chromePath = await browserPath();
  return withServer(async (url) => {
    const measured: Measured[] = [];
    console.log(`${CATEGORIES.join(', ')}:`);
    for (const path of paths) {
      const result = await measure(url, path, chromePath);
      measured.push(result);
      report(result);
    }
    return measured;
  });
}

/** One run, and where its performance is below 100, the run with the median performance of three. */
async function measure(url: string, path: string, chromePath: string): Promise<Measured> {
  const runs = [await runRecorded(url + path, chromePath)];
  while ((runs[0]?.scores.performance ?? 0) < 100 && runs.length < RUNS) {
    runs.push(await runRecorded(url + path, chromePath));
  }
  const performances = runs.map(({ scores }) => scores.performance);
  const sorted = [...runs].sort((a, b) => a.scores.performance - b.scores.performance);
  const median = sorted[Math.floor(sorted.length / 2)];
  if (!median) throw new Error(`${path}: no run`);
  return { ...median, path, performances };
}

/** Now and then a browser loses what it recorded, and Lighthouse says so: then once more. */
async function runRecorded(url: string, chromePath: string): Promise<LighthouseResult> {
  try {
    return await runOnce(url, chromePath);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)} Once more:`);
    return runOnce(url, chromePath);
  }
}

/** In a browser of its own, whose profile goes when it ends. */
async function runOnce(url: string, chromePath: string): Promise<LighthouseResult> {
  const browser = await launch({ chromePath, chromeFlags: ['--headless=new', ...BROWSER_FLAGS] });
  try {
    return await lighthousePage(url, browser.port);
  } finally {
    browser.kill();
  }
}

function report({ path, scores, findings, performances, benchmark }: Measured): void {
  const several =
    performances.length > 1 ? `  (performance: the median of ${performances.join(', ')})` : '';
  console.log(
    `${CATEGORIES.map((id) => String(scores[id]).padStart(3)).join(' ')}  /${path}${several}`,
  );
  for (const line of findings.flatMap(linesOf)) console.log(`      ${line}`);
  if (scores.performance < 100 && benchmark < SLOW_MACHINE) {
    console.log(
      `      The machine was slow or busy (benchmark ${benchmark}, below ${SLOW_MACHINE}): measure again when nothing else runs.`,
    );
  }
}

function linesOf({ category, audit, title, details }: Finding): string[] {
  return [`${category}: ${audit}, ${title}`, ...details.map((line) => `  ${line}`)];
}
