// A copy of the site in a folder of its own, changed in one place and built for real: how the tests find out what stops a build.
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const COPIED = [
  'src',
  'public',
  'astro.config.mjs',
  'guide.config.ts',
  'examples',
  'package.json',
  'tsconfig.json',
];
// Inside the repository, so that packages are found from there; ignored by Git and by every tool.
const COPIES = resolve('test-results/copies');
const ASTRO = join(
  dirname(createRequire(import.meta.url).resolve('astro/package.json')),
  'bin/astro.mjs',
);
const OF_THE_RUNNER = /^(?:BASE_URL|DEV|MODE|NODE_ENV|PROD|SSR|VITEST.*)$/u;

/** One change to one file: `from` becomes `to` and must occur in it, or the change would test nothing. Without both, the file goes. */
export interface Change {
  readonly file: string;
  readonly from?: string | RegExp;
  readonly to?: string;
}

/** How a build ended; `output` is all that it printed, without colours. */
export interface Build {
  readonly succeeded: boolean;
  readonly output: string;
  /** How long it took, without the copying. */
  readonly seconds: number;
  /** Where the built pages are. */
  readonly dist: string;
  /** Removes the copy. */
  readonly remove: () => void;
}

/** Changes a copy in a way that no {@link Change} can, given its folder. */
export type Prepare = (folder: string) => void | Promise<void>;

/**
 * Builds a changed copy of the site.
 *
 * @param prepare what is done to the copy before the changes
 * @param env environment variables of the build, such as HANDRAIL_CONFIG
 * @param limit milliseconds after which the build is ended, as one that did not succeed; 0 is none
 * @throws Error when a change does not fit its file any more
 */
export async function buildCopy(
  changes: readonly Change[],
  prepare: Prepare = () => undefined,
  env: Readonly<Record<string, string>> = {},
  limit = 0,
): Promise<Build> {
  mkdirSync(COPIES, { recursive: true });
  const folder = mkdtempSync(join(COPIES, 'site-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true });
    await prepare(folder);
    // The search index takes a third of the time, and no test here reads it.
    const withoutSearch = {
      file: 'astro.config.mjs',
      from: 'pagefind: true',
      to: 'pagefind: false',
    };
    for (const change of [withoutSearch, ...changes]) applyChange(folder, change);
    return { ...(await runBuild(folder, env, limit)), dist: join(folder, 'dist'), remove };
  } catch (error) {
    remove();
    throw error;
  }
}

function applyChange(folder: string, { file, from, to = '' }: Change): void {
  const path = join(folder, file);
  if (from === undefined) {
    rmSync(path);
    return;
  }
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} does not hold ${String(from)}: adapt the change.`);
  writeFileSync(path, after);
}

function runBuild(
  cwd: string,
  own: Readonly<Record<string, string>>,
  timeout: number,
): Promise<Pick<Build, 'succeeded' | 'output' | 'seconds'>> {
  // What the test runner sets for itself would reach the site as its own: Astro reads BASE_URL from here.
  const kept = Object.entries(process.env).filter(([name]) => !OF_THE_RUNNER.test(name));
  const env = { ...Object.fromEntries(kept), ASTRO_TELEMETRY_DISABLED: '1', ...own };
  // A build names each page that it makes: in forty languages that is more than the usual limit.
  const options = { cwd, env, timeout, killSignal: 'SIGKILL', maxBuffer: Infinity } as const;
  const started = performance.now();
  return new Promise((done) => {
    execFile(process.execPath, [ASTRO, 'build'], options, (error, stdout, stderr) => {
      const output = stripVTControlCharacters(stdout + stderr);
      done({ succeeded: error === null, output, seconds: (performance.now() - started) / 1_000 });
    });
  });
}
