// `npm test`: units, the build, the byte budget, a real nginx, the browser tests; ends with one line of counts from the runners' own reports.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findBrowser } from './find-browser.ts';
import { runNode } from './run.ts';
import { forgetReport, readReport, type Count, type Stage } from './test-report.ts';

const require = createRequire(import.meta.url);
const counts: Count[] = [];

await stage('unit', packageProgram('vitest', 'vitest.mjs'), ['run']);
if (
  await runNode(packageProgram('astro', 'bin/astro.mjs'), ['build'], {
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  })
) {
  await browserStages();
} else {
  fail('The site could not be built, so nothing was tested in a browser.');
}

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
for (const { notRun } of counts) if (notRun !== undefined) console.log(`not run: ${notRun}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function browserStages(): Promise<void> {
  try {
    const env = { HANDRAIL_BROWSER: await findBrowser() };
    await stage('budget', 'scripts/budget.ts', [], env);
    await stage('nginx', 'scripts/smoke-nginx.ts', [], env);
    await stage('e2e', packageProgram('@playwright/test', 'cli.js'), ['test'], env);
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

/** Runs one stage and counts what its report says. */
async function stage(
  name: Stage,
  script: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<void> {
  forgetReport(name);
  const succeeded = await runNode(script, args, { env });
  counts.push(readReport(name, succeeded));
}

function fail(message: string): void {
  console.error(message);
  counts.push({ passed: 0, failed: 1 });
}

/** The path of a program inside a package, for running it with this same Node. */
function packageProgram(name: string, path: string): string {
  return join(dirname(require.resolve(`${name}/package.json`)), path);
}
