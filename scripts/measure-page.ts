// Measures one page in a browser: the bytes that come over the wire, headers included, before and after its simulator wakes.
import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from '@playwright/test';

/** Bytes over the wire. `scriptLive` is everything, inline script too; it is undefined on a page without a simulator. */
export interface Measurement {
  /** What the server answered: 200, or 404. */
  readonly status: number | undefined;
  readonly scriptBefore: number;
  readonly inline: number;
  readonly scriptLive: number | undefined;
  readonly firstView: number;
  readonly css: number;
  readonly fonts: number;
  /** How many, not bytes. */
  readonly fontFiles: number;
}

interface Transfer {
  readonly mimeType: string;
  bytes: number;
}

// So low that a simulator near the top of a page is still out of view when the page opens.
const VIEWPORT = { width: 1280, height: 100 };

/** What wakes on a page: the simulator, *Is this me?*, or the check. */
const ISLAND = ':is([data-simulator], [data-is-this-me], [data-check])';

const isScript = ({ mimeType }: Transfer) => mimeType.includes('javascript');
const isFont = ({ mimeType }: Transfer) => mimeType.includes('font');
const isStyle = ({ mimeType }: Transfer) => mimeType === 'text/css';
const sum = (transfers: Iterable<Transfer>, counts: (transfer: Transfer) => boolean = () => true) =>
  [...transfers].filter(counts).reduce((total, { bytes }) => total + bytes, 0);

/**
 * Opens a page with an empty cache, measures it, then scrolls its simulator into view and measures again.
 *
 * @throws Playwright's TimeoutError when a simulator does not become live within ten seconds
 */
export async function measurePage(browser: Browser, url: string): Promise<Measurement> {
  // Gzip, because not every host sends something better.
  const context = await browser.newContext({
    viewport: VIEWPORT,
    // What the service worker has fetched by then would count as nothing. What it takes itself, the build tells.
    serviceWorkers: 'block',
    extraHTTPHeaders: { 'Accept-Encoding': 'gzip' },
  });
  try {
    const page = await context.newPage();
    const transfers = await record(await context.newCDPSession(page));
    const response = await page.goto(url, { waitUntil: 'networkidle' });
    const before = {
      status: response?.status(),
      scriptBefore: sum(transfers.values(), isScript),
      inline: await inlineScript(page),
      firstView: sum(transfers.values()),
      css: sum(transfers.values(), isStyle),
      fonts: sum(transfers.values(), isFont),
      fontFiles: [...transfers.values()].filter(isFont).length,
    };
    const live = await wakeSimulator(page);
    const scriptLive = live ? sum(transfers.values(), isScript) + before.inline : undefined;
    return { ...before, scriptLive };
  } finally {
    await context.close();
  }
}

/** Keeps, by request, what the network reports. */
async function record(session: CDPSession): Promise<ReadonlyMap<string, Transfer>> {
  const transfers = new Map<string, Transfer>();
  session.on('Network.responseReceived', ({ requestId, response }) => {
    transfers.set(requestId, { mimeType: response.mimeType, bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const transfer = transfers.get(requestId);
    if (transfer) transfer.bytes = encodedDataLength;
  });
  await session.send('Network.enable');
  return transfers;
}

/** The inline scripts that a browser runs, compressed together, as they are inside the page. */
async function inlineScript(page: Page): Promise<number> {
  const texts = await page
    .locator('script:not([src]):not([type]), script:not([src])[type="module"]')
    .evaluateAll((scripts) => scripts.map((script) => script.textContent));
  return texts.length === 0 ? 0 : gzipSync(texts.join('\n')).length;
}

/** @returns whether there was a simulator to wake */
async function wakeSimulator(page: Page): Promise<boolean> {
  const simulator = page.locator(ISLAND);
  if ((await simulator.count()) === 0) return false;
  await simulator.scrollIntoViewIfNeeded();
  await page.locator(`${ISLAND}[data-live]`).waitFor({ state: 'attached', timeout: 10_000 });
  await page.waitForLoadState('networkidle');
  return true;
}
