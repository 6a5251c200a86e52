// Reads what the test runners wrote about themselves, as two numbers.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'astro/zod';

/** How many tests passed and failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** What could not be tried on this machine, and why: `nginx: there is none`. Never counted as passed. */
  readonly notRun?: string | undefined;
}

// A test file that can't be loaded has no failed tests of its own in Vitest's report, so it is counted as one.
const vitest = z
  .object({
    numPassedTests: z.int(),
    numFailedTests: z.int(),
    testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
  })
  .transform((report) => ({
    passed: report.numPassedTests,
    failed:
      report.numFailedTests +
      report.testResults.filter(
        ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
      ).length,
  }));

// Playwright's `errors` are those outside any test, such as a server that does not start.
const playwright = z
  .object({
    stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
    errors: z.array(z.unknown()),
  })
  .transform(({ stats, errors }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
  }));

// What our own scripts write.
const count = z.object({ passed: z.int(), failed: z.int(), notRun: z.string().optional() });

/** The reports by stage: where each is written, and how it is read. */
export const REPORTS = {
  unit: { file: 'test-results/unit.json', schema: vitest },
  budget: { file: 'test-results/budget.json', schema: count },
  nginx: { file: 'test-results/nginx.json', schema: count },
  e2e: { file: 'test-results/e2e.json', schema: playwright },
} as const;

/** The name of a stage that writes a report. */
export type Stage = keyof typeof REPORTS;

/** Removes an older run's report, so that a stage that dies can't be taken for that run. */
export const forgetReport = (stage: Stage): void => rmSync(REPORTS[stage].file, { force: true });

/** Reads the count of a stage. One that left no report, or that failed without naming a failure, counts as one failure. */
export function readReport(stage: Stage, succeeded: boolean): Count {
  const { file, schema } = REPORTS[stage];
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const count: Count = schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return succeeded || count.failed > 0 ? count : { ...count, failed: 1 };
}
