// The built site as it is where `offline: false` stands in guide.config.ts, without a whole build: the worker is built by the real
// integration. That a whole build leaves the same out of its pages, tests/content/examples.test.ts proves.
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { DIST } from '../../../scripts/site-server.ts';
import { guide } from '../../../src/guide.ts';
import { offline } from '../../../src/integrations/offline.ts';
import { offlinePageOf } from '../../../src/worker/list.ts';

const WORKER = 'sw.js';

/**
 * Makes a copy of the built site that is kept on no device any more.
 *
 * @param folder where the copy goes, inside the repository; what is in it goes
 */
export async function switchOff(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  cpSync(DIST, folder, { recursive: true });
  const pages = Object.keys(guide.locales).map(offlinePageOf);
  for (const gone of ['offline', ...pages]) rmSync(join(folder, gone), { recursive: true });
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/ data-offline="[^"]*"/u, ''));
  }
  await buildWorker(join(folder, WORKER));
}

/** Builds the worker on a site of one empty page. */
async function buildWorker(file: string): Promise<void> {
  const root = resolve(`${file}.site`);
  mkdirSync(join(root, 'src/pages'), { recursive: true });
  writeFileSync(join(root, 'src/pages/index.astro'), '');
  const integrations = [offline({ ...guide, offline: false })];
  await build({ root, configFile: false, logLevel: 'error', integrations });
  cpSync(join(root, 'dist', WORKER), file);
  rmSync(root, { recursive: true });
}
