// A reader without a mouse: Tab, Enter and typing only, and after each press the focus must stand somewhere in sight.
import { expect, type Locator, type Page } from '@playwright/test';

/** No page has more stops than this. */
const MOST_STOPS = 120;

/** Presses a key, and holds the page to showing where the keyboard is afterwards. */
export async function pressKey(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  // Polled, because the page glides to what has the focus.
  await expect.poll(() => page.evaluate(whatHidesFocus), `focus after ${key}`).toBe('');
}

/** Runs in the page: why a reader would not see where the keyboard is; empty when they do. */
function whatHidesFocus(): string {
  const { activeElement } = document;
  if (!activeElement || activeElement === document.body) return 'nothing has the focus';
  const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
  const { top, bottom, width, height } = activeElement.getBoundingClientRect();
  const where = activeElement.outerHTML.slice(0, 120);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return `no outline: ${where}`;
  const inSight = bottom > 0 && top < innerHeight && width > 0 && height > 0;
  return inSight ? '' : `out of sight: ${where}`;
}

/** Goes to something by Tab, or backwards by Shift+Tab. */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await pressKey(page, key);
  }
  await expect(target).toBeFocused();
}
