/** Brings a language onto the device: every file of its list and of the shared one, and the lists themselves last. */
import { copyResponse } from 'workbox-core/copyResponse.js';
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';

import type { OfflineList } from './list.ts';
import { addressOf, byKey, keyOf, openStore, readList, release, type Keyed } from './store.ts';

declare const self: ServiceWorkerGlobalScope;

/** So many files at a time: more would take the line from what the reader is doing. */
const AT_ONCE = 4;

/** Fetches only what is not there yet; what earlier releases had too is not asked for again. */
const intoStore = new CacheFirst({
  ...byKey,
  plugins: [
    ...byKey.plugins,
    {
      // Browsers refuse an answer that was redirected when they asked for a page.
      cacheWillUpdate: async ({ response }) => {
        if (!response.ok) return null;
        return response.redirected ? copyResponse(response) : response;
      },
    },
  ],
});

const underWay = new Map<string, Promise<void>>();

/** True where the reader has asked their browser to save data: then nothing is fetched ahead. */
export function savesData(): boolean {
  const { connection } = self.navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/**
 * Keeps one language of this release; returns at once when it is complete.
 *
 * @throws when a file can't be had, or when the site is at another release by now: then nothing counts as kept
 */
export function keepLanguage(event: ExtendableEvent, locale: string): Promise<void> {
  const begun = underWay.get(locale);
  if (begun) return begun;
  const kept = keepAll(event, [release.shared, release.languages[locale] ?? '']).finally(() =>
    underWay.delete(locale),
  );
  underWay.set(locale, kept);
  return kept;
}

async function keepAll(event: ExtendableEvent, lists: readonly string[]): Promise<void> {
  const fetched = new Map<string, Response>();
  for (const address of lists) {
    if (await readList(address)) continue;
    const response = await fetch(addressOf(address));
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    fetched.set(address, response.clone());
    const { files } = (await response.json()) as OfflineList;
    await keepFiles(event, Object.entries(files));
  }
  if (fetched.size === 0) return;
  if (!(await siteIsAtThisRelease())) throw new Error('The site has a newer release.');
  const store = await openStore();
  for (const [address, response] of fetched) await store.put(addressOf(address), response);
}

async function keepFiles(
  event: ExtendableEvent,
  files: [path: string, revision: string][],
): Promise<void> {
  const rest = [...files];
  const keepNext = async (): Promise<void> => {
    const next = rest.shift();
    if (!next) return;
    await keepFile(event, ...next);
    await keepNext();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, keepNext));
}

async function keepFile(event: ExtendableEvent, path: string, revision: string): Promise<void> {
  // A file whose name never changes is asked for again, even where the browser believes that it knows it.
  const request = new Request(addressOf(path), { cache: revision ? 'no-cache' : 'default' });
  const params: Keyed = { key: keyOf(path, revision) };
  const url = new URL(request.url);
  const [response, done] = intoStore.handleAll({ event, request, url, params });
  const { ok, status } = await response;
  await done;
  if (!ok) throw new Error(`${path}: ${status}`);
}

/** While files were fetched, a new release may have come: pages of one and scripts of the other don't fit. */
async function siteIsAtThisRelease(): Promise<boolean> {
  const response = await fetch(self.location.href, { cache: 'no-store' });
  return (await response.text()).includes(JSON.stringify(release));
}
