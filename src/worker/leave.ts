/** `/sw.js` where `offline` is false in guide.config.ts: makes the browser forget the worker that an earlier release left, and its files. */
import { cacheNameOf } from './list.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => event.waitUntil(leave()));

/** Before it takes over, and without: pages that are open find on the host what is gone, and the next ones are answered by it alone. */
async function leave(): Promise<void> {
  await caches.delete(cacheNameOf(new URL(self.registration.scope).pathname));
  // Not waited for: the browser does this once the installation is over.
  void self.registration.unregister();
}
