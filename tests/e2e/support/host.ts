// A host of its own for tests that cut the network or put a new release online, on one address throughout.
import { cpSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { createSiteServer, DIST, listen } from '../../../scripts/site-server.ts';
import { guide } from '../../../src/guide.ts';
import { writeOffline } from '../../../src/integrations/offline-lists.ts';
import { expect, test as base } from './test.ts';

/** A static host, as far as a browser can tell. */
export class Host {
  readonly #server: Server;
  #site: Server | undefined;
  /** The paths below the base that were asked for since it was last emptied. */
  readonly asked: string[] = [];

  constructor() {
    this.#server = createServer((request, response) => {
      this.asked.push((request.url ?? '').slice(guide.base.length));
      if (this.#site) this.#site.emit('request', request, response);
      else request.socket.destroy();
    });
  }

  start(): Promise<string> {
    return listen(this.#server, 0);
  }

  /** Puts the site in this folder online. */
  serve(folder: string): void {
    this.#site = createSiteServer(folder);
  }

  /** From now on nothing is answered any more. */
  cut(): void {
    this.#site = undefined;
    this.#server.closeAllConnections();
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

/** Tests in which the guide is kept on the device, on a host that can be cut off. */
export const test = base.extend<{ site: string; host: Host; address: string }>({
  site: [DIST, { option: true }],
  host: async ({ site }, use) => {
    const host = new Host();
    host.serve(site);
    await use(host);
    host.stop();
  },
  address: async ({ host }, use) => use(await host.start()),
  baseURL: async ({ address }, use) => use(address),
  serviceWorkers: 'allow',
});

export { expect };

/** What tells a page of the next release from one of this. */
export const NEXT = 'html[data-release="next"]';

/**
 * A copy of the built site as its next release: every script has another name, as after a change in all of them, and the pages are marked.
 *
 * @param folder where the copy goes
 */
export function makeNextRelease(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(DIST, folder, { recursive: true });
  const scripts = globSync('_astro/*.js', { cwd: folder }).map((file) => file.slice(7));
  const names = new RegExp(scripts.map((name) => RegExp.escape(name)).join('|'), 'gu');
  const renamed = (name: string) => name.replace(/\.js$/u, 'next.js');
  for (const file of globSync('**/*.{html,js}', { cwd: folder })) {
    if (file.startsWith('pagefind')) continue;
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8').replaceAll(names, renamed);
    writeFileSync(path, text.replace('<html ', '<html data-release="next" '));
  }
  for (const name of scripts) {
    renameSync(join(folder, '_astro', name), join(folder, '_astro', renamed(name)));
  }
  writeOffline(folder, guide);
}
