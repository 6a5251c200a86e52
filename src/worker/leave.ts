/** `/sw.js` where `offline` is false in guide.config.ts: takes the place of the worker that an earlier release left, and removes it and its files. */
import { cacheNameOf } from './list.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  await caches.delete(cacheNameOf(new URL(self.registration.scope).pathname));
  await self.registration.unregister();
}
