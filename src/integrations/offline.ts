// After the build: what has to be on a device for each language, how much that is, and the service worker that keeps it there.
// The lists are made of the final bytes, so this comes after everything that still writes into a page.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Guide } from '../guide-config.ts';
import { writeOffline } from './offline-lists.ts';

const WORKER = new URL('../worker/', import.meta.url);
const FILE = 'sw.js';

/** The integration. Where the guide is not kept, the worker of an earlier release is told to leave. */
export function offline(guide: Guide): AstroIntegration {
  const source = guide.offline === false ? 'leave.ts' : 'service-worker.ts';
  return {
    name: 'handrail:offline',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: { plugins: [workerPlugin(fileURLToPath(new URL(source, WORKER)))] },
        });
      },
      'astro:build:done': ({ dir, logger }) => {
        if (guide.offline === false) return;
        for (const told of writeOffline(fileURLToPath(dir), guide)) logger.info(told);
      },
    },
  };
}

type SetUp = NonNullable<AstroIntegration['hooks']['astro:config:setup']>;
type Plugins = NonNullable<Parameters<SetUp>[0]['config']['vite']['plugins']>;

const workerPlugin = (id: string): Plugins[number] => ({
  name: 'handrail:offline',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  buildStart() {
    this.emitFile({ type: 'chunk', id, fileName: FILE });
  },
  generateBundle(_, bundle) {
    const chunk = bundle[FILE];
    // No module: not every browser that can keep pages can load a worker in parts.
    if (chunk?.type !== 'chunk' || chunk.imports.length > 0) {
      this.error(`${FILE} must be complete in itself: share no code between ${id} and a page.`);
    }
  },
});
