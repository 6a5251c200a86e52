// A small server of the built site that behaves as a static host would: its headers, its 404 page, compressed, under the base path.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { guide } from '../src/guide.ts';
import { headersOf } from './host-headers.ts';

const { base } = guide;

/** Where the built site stands; seen from the repository's root, as all npm scripts are. */
export const DIST = 'dist';

/**
 * Makes the server; it does not listen yet.
 *
 * @throws Error with the mend when the site has not been built
 */
export function createSiteServer(dist: string = DIST): Server {
  const headersFile = join(dist, '_headers');
  if (!existsSync(headersFile)) {
    throw new Error(`${headersFile} is missing: build the site first with "npm run build".`);
  }
  const headersFor = headersOf(readFileSync(headersFile, 'utf8'));
  const files = sirv(dist, { etag: true, onNoMatch: notFoundPage(dist) });
  const compress = compression();

  return createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    for (const [name, value] of Object.entries(headersFor(pathname)))
      response.setHeader(name, value);
    const inside = `/${pathname.startsWith(base) ? pathname.slice(base.length) : '404/'}`;

    if (!inside.endsWith('/') && existsSync(join(dist, inside, 'index.html'))) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      return;
    }
    request.url = inside + search;
    // The types are Express's, which is not needed: the middleware itself uses only what node:http has.
    compress(
      request as Parameters<typeof compress>[0],
      response as Parameters<typeof compress>[1],
      () => {
        files(request, response);
      },
    );
  });
}

/**
 * Listens on the port of the machine itself, not on its network.
 *
 * @returns the address of the site, with the base path: `http://localhost:4321/`
 * @throws the server's own error, such as `EADDRINUSE`
 */
export function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, 'localhost', () => {
      const address = server.address();
      const actual = typeof address === 'object' && address ? address.port : port;
      resolve(`http://localhost:${actual}${base}`);
    });
  });
}

function notFoundPage(dist: string): (request: IncomingMessage, response: ServerResponse) => void {
  const path = join(dist, '404.html');
  const html = existsSync(path) ? readFileSync(path) : 'Not found';
  return (_request, response) => {
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(html);
  };
}
