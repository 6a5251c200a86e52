/** What is on the device: files under keys with their revision, and the lists that are complete. One cache holds all releases. */
import { CacheOnly } from 'workbox-strategies/CacheOnly.js';
import type { StrategyOptions } from 'workbox-strategies/Strategy.js';

import { cacheNameOf, listName, type OfflineList, type Release } from './list.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written into the built worker by src/integrations/offline.ts. */
declare const HANDRAIL_RELEASE: Release;

export const release = HANDRAIL_RELEASE;
const { scope } = self.registration;
export const base = new URL(scope).pathname;
const CACHE = cacheNameOf(base);

/** To write. It makes the store where there is none, and one that was removed has to stay away. */
export const openStore = () => caches.open(CACHE);
/** What lies under a key, without making the store. */
export const inStore = (key: string) => caches.match(key, { cacheName: CACHE });
export const addressOf = (path: string) => new URL(path, scope).href;
/** The path below the base; undefined outside it. */
export const pathOf = ({ origin, pathname }: URL) =>
  origin === self.location.origin && pathname.startsWith(base)
    ? pathname.slice(base.length)
    : undefined;

/** The key of a file in the cache: the same file of two releases may lie there side by side. */
export const keyOf = (path: string, revision: string) =>
  addressOf(path) + (revision && `?revision=${revision}`);

/** How Workbox finds a file: under the key that it is given, whatever else the request says. */
export const byKey = {
  cacheName: CACHE,
  matchOptions: { ignoreVary: true },
  plugins: [
    {
      cacheKeyWillBeUsed: ({ params }) => Promise.resolve((params as Keyed).key),
    },
  ],
} satisfies StrategyOptions;

/** What a strategy is given besides the request. */
export interface Keyed {
  readonly key: string;
}

/** Answers from the device alone. */
export const fromStore = new CacheOnly(byKey);

/** Lists that were read before; their addresses hold their revision, so they never change. */
const known = new Map<string, OfflineList>();

/** A list of which every file is on the device; undefined for any other. */
export async function readList(address: string): Promise<OfflineList | undefined> {
  const before = known.get(address);
  if (before) return before;
  const response = await inStore(addressOf(address));
  if (!response) return undefined;
  const list = (await response.json()) as OfflineList;
  known.set(address, list);
  return list;
}

/** The addresses of all lists on the device, of every release. */
export async function keptLists(): Promise<string[]> {
  if (!(await caches.has(CACHE))) return [];
  const keys = await (await openStore()).keys();
  return keys.flatMap(({ url }) => {
    const path = pathOf(new URL(url));
    return path !== undefined && listName(path) ? [path] : [];
  });
}

/** Languages of this release that are complete. */
export async function keptLanguages(): Promise<string[]> {
  const lists = await keptLists();
  return Object.keys(release.languages).filter((locale) =>
    lists.includes(release.languages[locale] ?? ''),
  );
}

/** All lists of this release, complete or not. */
export const ownLists = [release.shared, ...Object.values(release.languages)];

/** The key of a file, from the first of these lists that is complete and has it. */
export async function findKey(path: string, lists: readonly string[]): Promise<string | undefined> {
  for (const address of lists) {
    const revision = (await readList(address))?.files[path];
    if (revision !== undefined) return keyOf(path, revision);
  }
  return undefined;
}
