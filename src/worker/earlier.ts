/**
 * Tabs that were open when this release took over stay with the release that they began with until they are closed: their files remain,
 * and each is answered from its own. Nothing of an earlier release stays longer than that.
 */
import { keyOf, addressOf, inStore, keptLists, openStore, ownLists, readList } from './store.ts';

declare const self: ServiceWorkerGlobalScope;

/** A release that tabs still use: its lists, and the browser's ids of these tabs and of what runs in them. */
interface Earlier {
  readonly lists: readonly string[];
  readonly clients: readonly string[];
}

const NOTE = 'offline/earlier-releases';

async function readNote(): Promise<readonly Earlier[]> {
  const response = await inStore(addressOf(NOTE));
  return response ? ((await response.json()) as Earlier[]) : [];
}

const openClients = async () =>
  (await self.clients.matchAll({ includeUncontrolled: true, type: 'all' })).map(({ id }) => id);

/** The lists to answer this tab from, its own release's first. */
export async function listsFor(client: string): Promise<readonly string[]> {
  const own = (await readNote()).find(({ clients }) => clients.includes(client));
  return own ? [...own.lists, ...ownLists] : ownLists;
}

/** When this release takes over: notes which tabs are open, and what they live on. */
export async function noteOpenTabs(): Promise<void> {
  const before = await readNote();
  const taken = [...ownLists, ...before.flatMap(({ lists }) => lists)];
  const lists = (await keptLists()).filter((list) => !taken.includes(list));
  await tidy([...before, { lists, clients: await openClients() }]);
}

/** Once tabs of an earlier release may have been closed: removes what nobody uses any more. */
export async function tidyUp(): Promise<void> {
  const note = await readNote();
  if (note.length > 0) await tidy(note);
}

async function tidy(note: readonly Earlier[]): Promise<void> {
  const open = await openClients();
  const inUse = note.filter(
    ({ lists, clients }) => lists.length > 0 && clients.some((id) => open.includes(id)),
  );
  const store = await openStore();
  if (inUse.length > 0) await store.put(addressOf(NOTE), Response.json(inUse));
  else await store.delete(addressOf(NOTE));
  // A newer release may be bringing its files at this moment; they belong to no list yet.
  if (self.registration.installing ?? self.registration.waiting) return;
  await removeAllBut([...ownLists, ...inUse.flatMap(({ lists }) => lists)]);
}

async function removeAllBut(lists: readonly string[]): Promise<void> {
  const wanted = new Set([addressOf(NOTE), ...lists.map(addressOf)]);
  for (const list of lists) {
    const { files = {} } = (await readList(list)) ?? {};
    for (const [path, revision] of Object.entries(files)) wanted.add(keyOf(path, revision));
  }
  const store = await openStore();
  for (const request of await store.keys()) {
    if (!wanted.has(request.url)) await store.delete(request);
  }
}
