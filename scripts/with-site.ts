// Serves the built site to a browser for as long as a command needs it, and stops both whatever happens.
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from './find-browser.ts';
import { createSiteServer, listen } from './site-server.ts';

/** Flags with which a browser starts everywhere, as root too, and asks nobody but the site for anything. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
];

/** The path of the browser's program: the one that the tests were given, else one that is found. */
export const browserPath = async (): Promise<string> =>
  process.env['HANDRAIL_BROWSER'] ?? (await findBrowser());

/**
 * Runs something in a browser on the built site.
 *
 * @param run - is given the browser, and the site's address with the base path
 * @throws Error with the mend when the site was not built or no browser can be had; and whatever `run` throws
 */
export function withSite<TResult>(
  run: (browser: Browser, url: string) => Promise<TResult>,
): Promise<TResult> {
  return withServer(async (url) => {
    const browser = await chromium.launch({
      executablePath: await browserPath(),
      args: BROWSER_FLAGS,
    });
    try {
      return await run(browser, url);
    } finally {
      await browser.close();
    }
  });
}

/**
 * Runs something on the built site, for what brings a browser of its own.
 *
 * @param run - is given the site's address with the base path
 * @throws Error with the mend when the site was not built; and whatever `run` throws
 */
export async function withServer<TResult>(
  run: (url: string) => Promise<TResult>,
): Promise<TResult> {
  const server = createSiteServer();
  const url = await listen(server, 0);
  try {
    return await run(url);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
