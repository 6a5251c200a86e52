// `npm run bench:scale`: builds the whole guide in 2, 10 and 40 languages and prints what a page costs then, in time and memory.
// Other numbers: `npm run bench:scale -- 2 4 8`. Builds are real, one after the other, each in a copy with caches of its own.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { guide } from '../src/guide.ts';
import { addPseudoLocales } from '../tests/content/pseudo-site.ts';
import { LONG, type PseudoLocale } from '../tests/content/pseudo.ts';
import { buildCopy } from '../tests/content/site-copy.ts';
import type { Usage } from './meter.ts';

const LANGUAGES = [2, 10, 40];
/** How much dearer a further page may be in the largest guide than in the smallest, before the curve counts as bent. */
const MOST_BENT = 1.25;
const METER = pathToFileURL(resolve('scripts/meter.ts')).href;

/** What one build cost. Seconds, bytes. */
interface Built extends Usage {
  readonly languages: number;
  readonly pages: number;
  readonly html: number;
  readonly seconds: number;
}

const asked = process.argv.slice(2).map(Number);
const built: Built[] = [];
for (const languages of asked.length > 0 ? asked : LANGUAGES) {
  console.log(`Building the guide in ${languages} languages …`);
  const one = await buildIn(languages);
  built.push(one);
  console.log(`${one.pages} pages in ${one.seconds.toFixed(0)} seconds`);
}
console.table(built.map(rowOf));
process.exitCode = tellBend() ? 1 : 0;

async function buildIn(languages: number): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-meter-'));
  const env = {
    HANDRAIL_METER: folder,
    NODE_OPTIONS: `--import ${METER}`,
  };
  const withSearch = { file: 'astro.config.mjs', from: 'pagefind: false', to: 'pagefind: true' };
  const prepare = (copy: string) => addPseudoLocales(copy, madeUp(languages));
  const { succeeded, output, dist, remove, seconds } = await buildCopy([withSearch], prepare, env);
  try {
    if (!succeeded) throw new Error(`${languages} languages do not build:\n${output.slice(-2000)}`);
    return { languages, ...pagesIn(dist), ...usageIn(folder), seconds };
  } finally {
    remove();
    rmSync(folder, { recursive: true });
  }
}

/** Languages that nobody speaks, besides those that the guide has: tags from `qaa` on are kept free for such. */
function madeUp(languages: number): PseudoLocale[] {
  const count = languages - Object.keys(guide.locales).length;
  if (!Number.isInteger(count) || count < 0) {
    throw new Error(`${languages} is no number of languages: the guide has ${languages - count}.`);
  }
  const letter = (place: number) => String.fromCharCode('a'.charCodeAt(0) + place);
  return Array.from({ length: count }, (_, index) => ({
    ...LONG,
    locale: `q${letter(Math.floor(index / 26))}${letter(index % 26)}`,
  }));
}

function pagesIn(dist: string): Pick<Built, 'pages' | 'html'> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const sizes = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => statSync(join(dist, file)).size);
  return { pages: sizes.length, html: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Of all processes of a build that Node ran: their time together, and the memory of the largest. */
function usageIn(folder: string): Usage {
  const usages = readdirSync(folder).map(
    (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Usage,
  );
  return {
    processor: usages.reduce((sum, { processor }) => sum + processor, 0),
    memory: Math.max(...usages.map(({ memory }) => memory)),
  };
}

function rowOf({ languages, pages, seconds, processor, memory, html }: Built, index: number) {
  return {
    languages,
    pages,
    seconds: Math.round(seconds),
    'processor seconds': Math.round(processor),
    'ms per page': Math.round((processor / pages) * 1_000),
    'ms per further page': further(index)?.toFixed(0) ?? '-',
    'peak MB': Math.round(memory / 2 ** 20),
    'KB of memory per page': Math.round(memory / 2 ** 10 / pages),
    'KB of HTML per page': Math.round(html / 2 ** 10 / pages),
  };
}

/** What each page cost that a build has more than the one before it, in milliseconds of processor time. */
function further(index: number): number | undefined {
  const [before, now] = [built[index - 1], built[index]];
  if (!before || !now || now.pages === before.pages) return undefined;
  return ((now.processor - before.processor) / (now.pages - before.pages)) * 1_000;
}

/** Holds the last pages against the first ones. What a build costs whatever its size is in neither. */
function tellBend(): boolean {
  const costs = built.map((_, index) => further(index)).filter((cost) => cost !== undefined);
  const [first, last] = [costs[0], costs.at(-1)];
  if (first === undefined || last === undefined || costs.length < 2) return false;
  const bend = last / first;
  const isBent = bend > MOST_BENT;
  const verdict = isBent ? `more than the ${MOST_BENT} allowed` : `at most ${MOST_BENT} is allowed`;
  console.log(
    `A further page costs ${bend.toFixed(2)} times as much at the end of the curve as at its start: ${verdict}.`,
  );
  return isBent;
}
