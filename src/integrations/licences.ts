// After the build: `/licences.txt`, with the licence of everything of others that travels to readers. What is bundled is read from the
// bundle, what goes another way is named here, and the text is always the package's own.
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The file's name, which the foot of every page links to. */
export const LICENCES = 'licences.txt';

/** What travels without being bundled as script, and what of it. */
const BESIDES: Readonly<Record<string, string>> = {
  '@astrojs/starlight': 'styles and structure of the pages',
  '@fontsource-variable/atkinson-hyperlegible-mono': 'the font of codes',
  '@fontsource-variable/atkinson-hyperlegible-next': 'the font of texts',
  '@lucide/astro': 'icons',
  astro: 'scripts that wake parts of a page',
  pagefind: 'the search',
};

/** Packages without a file of their own, and the one whose licence is theirs: the same authors, the same repository. */
const PART_OF: Readonly<Record<string, string>> = { '@pagefind/default-ui': 'pagefind' };

/** One package; `licence` is the name of its licence. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

type SetUp = Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0];
type Plugin = NonNullable<NonNullable<SetUp['config']['vite']['plugins']>[number]>;

/** The integration. */
export function licences(): AstroIntegration {
  const names = new Set(Object.keys(BESIDES));
  return {
    name: 'handrail:licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [noteBundled(names)] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const list = [...names].sort().map(licenceOf);
        await writeFile(new URL(LICENCES, dir), licencesFile(list));
        logger.info(`${list.length} packages travel to readers; their licences are in ${LICENCES}`);
      },
    },
  };
}

/** Adds the packages whose modules are in a script for the browser. */
const noteBundled = (names: Set<string>): Plugin => ({
  name: 'handrail:licences',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      for (const id of chunk.moduleIds) {
        const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(id) ?? [];
        if (name !== undefined) names.add(name);
      }
    }
  },
});

/**
 * Reads a package's own licence.
 *
 * @throws Error when it has none
 */
function licenceOf(name: string): Licence {
  const folders = [name, PART_OF[name] ?? name].map(folderOf);
  const [own, whole] = folders.map(manifestIn);
  const [text] = folders.flatMap((folder) => textIn(folder) ?? []);
  const license = own?.license ?? whole?.license;
  if (license === undefined || text === undefined) {
    throw new Error(
      `The package ${name} travels to readers and has no licence. Find out which it has and name it in src/integrations/licences.ts, or use another package.`,
    );
  }
  return { name, version: own?.version ?? '', licence: license, text };
}

const manifestIn = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license?: string;
  };

/** Where a package is installed: here, or above. */
function folderOf(name: string): string {
  const above = ['../../', '../../../', '../../../../', '../../../../../'];
  const folders = above.map((up) =>
    fileURLToPath(new URL(`${up}node_modules/${name}`, import.meta.url)),
  );
  return folders.find((folder) => existsSync(folder)) ?? join('node_modules', name);
}

/** All of them: some packages have a folder of licences, of what they took over from others. */
function textIn(folder: string): string | undefined {
  const names = globSync('{LICENSE,LICENCE,license,licence}*{,/*}', { cwd: folder }).sort();
  const files = names.map((name) => join(folder, name)).filter((file) => statSync(file).isFile());
  if (files.length === 0) return undefined;
  return files.map((file) => readFileSync(file, 'utf8').trim()).join('\n\n');
}

/** The file: who made what, under which licence. */
export function licencesFile(list: readonly Licence[]): string {
  const head =
    'Handrail is free software under the MIT licence. These parts by others travel with it to your browser.';
  const parts = list.map(({ name, version, licence, text }) => {
    const use = BESIDES[name] === undefined ? '' : `: ${BESIDES[name]}`;
    return `${name} ${version} (${licence})${use}\n\n${text}`;
  });
  return [head, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`).concat('\n');
}
