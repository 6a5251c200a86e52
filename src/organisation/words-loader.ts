/** Gives Starlight, which reads the catalogue by itself, the messages as this organisation has them. */
import { createHash } from 'node:crypto';
import type { Loader } from 'astro/loaders';
import { ownMessages } from './words.ts';

/**
 * @param inner what reads the catalogue's files
 * @returns a loader whose entries hold the organisation's own words
 */
export function withOwnWords(inner: Loader): Loader {
  return {
    ...inner,
    name: 'handrail:words-loader',
    load: async (context) => {
      await inner.load(context);
      for (const entry of context.store.values()) {
        const data = ownMessages(entry.data as Record<string, string>, entry.id.toLowerCase());
        if (JSON.stringify(data) === JSON.stringify(entry.data)) continue;
        // Another digest than the file's: so the next build reads the file again, also when the organisation's words are gone by then.
        const digest = `own:${createHash('sha256').update(JSON.stringify(data)).digest('hex')}`;
        context.store.set({ ...entry, data, digest });
      }
    },
  };
}
