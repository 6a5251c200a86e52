// What stands on the clipboard of the browser, and a browser that refuses to be asked.
import type { Page } from '@playwright/test';

/** Lets the page copy, and the test read what it copied. */
export const allowClipboard = (page: Page): Promise<void> =>
  page.context().grantPermissions(['clipboard-read', 'clipboard-write']);

/** What was copied, as plain text and as HTML; '' for a kind that was not. */
export const copied = (page: Page): Promise<Record<'plain' | 'html', string>> =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    return { plain: await read('text/plain'), html: await read('text/html') };
  });

/** A browser as it is in an embed, or on plain http: it has no clipboard at all. */
export async function refuseClipboard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
}
