// Runs Lighthouse on one page, as a phone on a slow connection, and tells what is below 100.
import lighthouse from 'lighthouse';

/** What is wrong with a page, as Lighthouse says it. */
export interface Finding {
  readonly category: string;
  /** The audit's id, such as `color-contrast`. */
  readonly audit: string;
  readonly title: string;
  /** What was measured, and the elements or files that it is about. */
  readonly details: readonly string[];
}

/** One page's result. Scores are 0 to 100, by category. */
export interface LighthouseResult {
  readonly scores: Readonly<Record<Category, number>>;
  readonly findings: readonly Finding[];
  /** How fast this machine was at that moment; below 1,000 it was slow, or busy with something else. */
  readonly benchmark: number;
}

type Run = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];
type Audit = Run['audits'][string];

/** All categories that Lighthouse has for a page. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

/** More elements than this say nothing new. */
const SHOWN = 5;

/**
 * Measures a page once; Lighthouse's own settings: a phone, its processor and connection slowed down by simulation.
 *
 * @param port - of a browser that takes orders there
 * @throws Error when Lighthouse could not measure the page
 */
export async function lighthousePage(url: string, port: number): Promise<LighthouseResult> {
  const run = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: [...CATEGORIES],
  });
  const problem = run ? run.lhr.runtimeError?.message : 'no result';
  if (!run || problem !== undefined) throw new Error(`${url}: ${problem ?? ''}`);
  const { lhr } = run;
  return {
    scores: Object.fromEntries(
      CATEGORIES.map((id) => [id, Math.round((lhr.categories[id]?.score ?? 0) * 100)]),
    ) as Record<Category, number>,
    findings: CATEGORIES.flatMap((id) => findingsOf(lhr, id)),
    benchmark: Math.round(lhr.environment.benchmarkIndex),
  };
}

/** What takes a category below 100: audits that failed and count. Nothing where the category has its 100. */
function findingsOf({ categories, audits }: Run, id: Category): Finding[] {
  const category = categories[id];
  if (!category || category.score === 1) return [];
  return category.auditRefs
    .filter(({ weight }) => weight > 0)
    .map(({ id: audit }) => audits[audit])
    .filter((audit) => audit !== undefined)
    .filter(({ score }) => score === null || score < 1)
    .map((audit) => ({
      category: id,
      audit: audit.id,
      title: audit.title,
      details: detailsOf(audit),
    }));
}

function detailsOf({ displayValue, explanation, errorMessage, details }: Audit): string[] {
  const items = details && 'items' in details && Array.isArray(details.items) ? details.items : [];
  const about = items.map(placeOf).filter((place) => place !== undefined);
  return [displayValue, explanation, errorMessage, ...about.slice(0, SHOWN)].filter(
    (line) => line !== undefined && line !== '',
  ) as string[];
}

/** Of one row of an audit's table: the element as it is written, or the file. */
function placeOf(item: unknown): string | undefined {
  const { node, url, source } = item as {
    node?: { selector?: string; snippet?: string };
    url?: string;
    source?: { url?: string };
  };
  if (node) return `${node.selector ?? ''} ${node.snippet ?? ''}`.trim();
  return url ?? source?.url;
}
