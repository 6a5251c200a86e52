// Serves the built site with its real headers, for `npm start` and for the browser tests, and prints where to look.
import { guide } from '../src/guide.ts';
import { createSiteServer, listen } from './site-server.ts';

const DEFAULT_PORT = 4321;

const server = createSiteServer();
const url = await listenWhereFree();
for (const [locale, { label }] of Object.entries(guide.locales)) {
  console.log(`${label.padEnd(12)} ${url}${locale}/`);
}
console.log('Press Ctrl+C to stop.');

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}

/** A port that was asked for must be free; the default one gives way to any other. */
async function listenWhereFree(): Promise<string> {
  const asked = process.env['PORT'];
  try {
    return await listen(server, Number(asked ?? DEFAULT_PORT));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    if (asked !== undefined)
      throw new Error(`Port ${asked} is in use: set PORT to another one.`, { cause: error });
    console.log(
      `Port ${DEFAULT_PORT} is in use, so another one was chosen; set PORT to choose it yourself.`,
    );
    return listen(server, 0);
  }
}
