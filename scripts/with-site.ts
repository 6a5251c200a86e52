// Serves the built site to a browser for as long as a command needs it, and stops both whatever happens.
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from './find-browser.ts';
import { createSiteServer, listen } from './site-server.ts';

/**
 * Runs something in a browser on the built site.
 *
 * @param run - is given the browser, and the site's address with the base path
 * @throws Error with the mend when the site was not built or no browser can be had; and whatever `run` throws
 */
export async function withSite<TResult>(
  run: (browser: Browser, url: string) => Promise<TResult>,
): Promise<TResult> {
  const server = createSiteServer();
  const url = await listen(server, 0);
  try {
    const browser = await chromium.launch({
      executablePath: process.env['HANDRAIL_BROWSER'] ?? (await findBrowser()),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    });
    try {
      return await run(browser, url);
    } finally {
      await browser.close();
    }
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
