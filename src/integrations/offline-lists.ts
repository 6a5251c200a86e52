// Makes the lists of what a language needs without internet, holds their size against the limit, and writes them where the worker looks.
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { GuideError } from '../guide-error.ts';
import type { Guide } from '../guide-config.ts';
import { tagOf } from '../i18n/language-tag.ts';
import {
  listAddress,
  offlinePageOf,
  SIZE_MARK,
  type OfflineList,
  type Release,
} from '../worker/list.ts';
import { readLinks } from './offline-links.ts';
import { setOf, SHARED } from './offline-sets.ts';

/** What one language may take of a device, with what all languages share, in MB of 1,000,000 bytes. */
const LIMIT = 6;
const MEGABYTE = 1_000_000;
/** The first line of the worker; the rest is its code. */
const RELEASE = /^const HANDRAIL_RELEASE=.*\n/u;

/**
 * Writes the lists below `offline/`, names them in `sw.js`, and puts the size into the pages that state it. Done again, it brings all of
 * that up to date with the files.
 *
 * @param dist the folder of the built site
 * @param limit in MB
 * @returns what to tell in the build's log, a line for each language
 * @throws GuideError naming the language that is over the limit
 */
export function writeOffline(
  dist: string,
  { base, locales }: Pick<Guide, 'base' | 'locales'>,
  limit = LIMIT,
): string[] {
  rmSync(join(dist, 'offline'), { recursive: true, force: true });
  const languages = Object.keys(locales);
  const sets = filesBySet(dist, languages);
  const links = readLinks(dist, base);
  const sizes = languages.map((locale) => stateSize(dist, locale, sets, limit));
  const write = (name: string) => {
    const files = revisionsOf(dist, sets.get(name) ?? []);
    return writeList(dist, name, { files, links: links[name] ?? {} });
  };
  writeRelease(dist, {
    shared: write(SHARED),
    languages: Object.fromEntries(languages.map((locale) => [locale, write(locale)])),
  });
  return sizes;
}

type Sets = ReadonlyMap<string, readonly string[]>;

function filesBySet(dist: string, languages: readonly string[]): Sets {
  const found = globSync('**/*.*', { cwd: dist }).map((file) => file.replaceAll('\\', '/'));
  const kept = found.filter((file) => statSync(join(dist, file)).isFile()).sort();
  const sets = Map.groupBy(kept, (file) => setOf(file, languages) ?? '');
  sets.delete('');
  return sets;
}

/** Says on the language's page how much it takes of a device, and returns the same for the log. */
function stateSize(dist: string, locale: string, sets: Sets, limit: number): string {
  const files = [SHARED, locale].flatMap((name) => sets.get(name) ?? []);
  const size = sum(files, (file) => statSync(join(dist, file)).size) / MEGABYTE;
  if (size > limit) {
    throw new GuideError({
      file: 'src/integrations/offline-lists.ts',
      key: 'LIMIT',
      problem: `is ${limit} MB, and '${locale}' takes ${size.toFixed(1)} MB of a reader's device`,
      mend: 'Make its pages smaller, leave files out in offline-sets.ts, or raise the limit.',
    });
  }
  const page = join(dist, offlinePageOf(locale), 'index.html');
  const text = readFileSync(page, 'utf8').replaceAll(SIZE_MARK, inWords(size, locale));
  writeFileSync(page, text);
  const fetched = sum(files, (file) => gzipSync(readFileSync(join(dist, file))).length) / MEGABYTE;
  return (
    `'${locale}' without internet: ${files.length} files take ${size.toFixed(1)} MB of a device ` +
    `(limit ${limit} MB), ${fetched.toFixed(1)} MB to fetch where the host compresses`
  );
}

const inWords = (size: number, locale: string) =>
  new Intl.NumberFormat(tagOf(locale), {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(size);

const sum = (files: readonly string[], of: (file: string) => number) =>
  files.reduce((total, file) => total + of(file), 0);

/** Address and revision of each file; the names of those in `_astro` hold a hash of their content already. */
function revisionsOf(dist: string, files: readonly string[]): OfflineList['files'] {
  return Object.fromEntries(
    files.map((file) => [
      file.replace(/(^|\/)index\.html$/u, '$1'),
      file.startsWith('_astro/') ? '' : revisionOf(readFileSync(join(dist, file))),
    ]),
  );
}

function writeList(dist: string, name: string, list: OfflineList): string {
  const text = JSON.stringify(list);
  const address = listAddress(name, revisionOf(text));
  mkdirSync(join(dist, 'offline'), { recursive: true });
  writeFileSync(join(dist, address), text);
  return address;
}

function writeRelease(dist: string, release: Release): void {
  const worker = join(dist, 'sw.js');
  const code = readFileSync(worker, 'utf8').replace(RELEASE, '');
  writeFileSync(worker, `const HANDRAIL_RELEASE=${JSON.stringify(release)};\n${code}`);
}

const revisionOf = (content: string | Buffer) =>
  createHash('sha256').update(content).digest('hex').slice(0, 10);
