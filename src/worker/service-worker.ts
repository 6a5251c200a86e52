/**
 * `/sw.js`: keeps the reader's language on their device and answers from there. It waits when it is a newer release, until no tab is open
 * or the reader asks for it. There is no web app manifest, on purpose: see tests/e2e/offline.spec.ts.
 */
import { answerRequests, localeOf } from './answer.ts';
import { noteOpenTabs, tidyUp } from './earlier.ts';
import { keepLanguage, savesData } from './keep.ts';
import { listName, type WorkerMessage } from './list.ts';
import { keptLists, pathOf, release } from './store.ts';

declare const self: ServiceWorkerGlobalScope;

type KeepMessage = Extract<WorkerMessage, { type: 'keep' }>;

self.addEventListener('install', (event) => event.waitUntil(install(event)));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', (event) => {
  const message = event.data as WorkerMessage;
  if (message.type === 'takeOver') event.waitUntil(self.skipWaiting());
  if (message.type === 'keep') event.waitUntil(keepToo(event, message));
});
answerRequests();

/** The languages that an earlier release kept, and those that are open now. */
async function install(event: ExtendableEvent): Promise<void> {
  if (savesData()) throw new Error('The reader saves data.');
  const open = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  const wanted = [
    ...(await keptLists()).map(listName),
    ...open.map(({ url }) => localeOf(pathOf(new URL(url)) ?? '')),
  ];
  for (const locale of Object.keys(release.languages)) {
    if (wanted.includes(locale)) await keepLanguage(event, locale);
  }
}

async function takeOver(): Promise<void> {
  await noteOpenTabs();
  await self.clients.claim();
}

/** A language that was opened. Where the site is at a newer release already, that one's worker, which waits, keeps it. */
async function keepToo(event: ExtendableEvent, { locale, passedOn }: KeepMessage): Promise<void> {
  if (!passedOn) await tidyUp();
  if (savesData() || !(locale in release.languages)) return;
  try {
    await keepLanguage(event, locale);
  } catch {
    const message: WorkerMessage = { type: 'keep', locale, passedOn: true };
    if (!passedOn) self.registration.waiting?.postMessage(message);
  }
}
