// Finds a Chrome or Chromium for the browser tests, or gets one: installed, else Playwright's download, else the system's packages.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { run, runNode } from './run.ts';

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];
const MAC = ['Google Chrome', 'Chromium'].map(
  (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
);
const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
const WINDOWS_APPS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
];

/**
 * Finds a browser that starts, installing one when there is none.
 *
 * @returns the path of its program. `CHROME_PATH` goes before everything else.
 * @throws Error with one sentence on what to do when no browser can be had
 */
export async function findBrowser(): Promise<string> {
  const asked = process.env['CHROME_PATH'];
  if (asked !== undefined && asked !== '') {
    if (await starts(asked)) return asked;
    throw new Error(
      `CHROME_PATH is ${asked}, which does not start: set it to the program of a Chrome or Chromium.`,
    );
  }
  const found =
    (await firstThatStarts(installed())) ?? (await download()) ?? (await installWithApt());
  if (found !== undefined) return found;
  throw new Error(
    'No browser was found and none could be installed: install Chrome or Chromium, or set CHROME_PATH to its program.',
  );
}

/** The places where a browser usually is, on this system. */
function installed(): string[] {
  if (process.platform === 'darwin') return MAC;
  if (process.platform === 'win32') {
    return WINDOWS_FOLDERS.flatMap((name) =>
      WINDOWS_APPS.map((app) => join(process.env[name] ?? 'C:\\', app)),
    );
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

async function firstThatStarts(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) if (await starts(path)) return path;
  return undefined;
}

/** A file may be there and yet not start: a stub of another package system, or a library missing. */
async function starts(path: string): Promise<boolean> {
  if (!existsSync(path)) return false;
  // On Windows `--version` opens a window instead of answering.
  return process.platform === 'win32' || run(path, ['--version'], { quiet: true, timeout: 30_000 });
}

async function download(): Promise<string | undefined> {
  const path = chromium.executablePath();
  if (await starts(path)) return path;
  console.log('No Chrome or Chromium is installed: downloading one.');
  const require = createRequire(import.meta.url);
  await runNode(require.resolve('@playwright/test/cli'), ['install', 'chromium'], {
    timeout: 600_000,
  });
  return firstThatStarts([path]);
}

async function installWithApt(): Promise<string | undefined> {
  if (process.platform !== 'linux') return undefined;
  console.log('The download did not give a browser that starts: trying the system packages.');
  const root = process.getuid?.() === 0;
  const apt = (...args: string[]) =>
    root
      ? run('apt-get', args, { timeout: 900_000 })
      : run('sudo', ['-n', 'apt-get', ...args], { timeout: 900_000 });
  if ((await apt('update')) && (await apt('install', '--yes', 'chromium')))
    return firstThatStarts(installed());
  return undefined;
}
