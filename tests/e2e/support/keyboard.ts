// A reader without a mouse: Tab, Enter, Space, arrows and typing only, and after each press the focus must stand somewhere in sight.
import { expect, type Locator, type Page } from '@playwright/test';

/** No page has more stops than this. */
const MOST_STOPS = 120;

/** Presses a key, and holds the page to showing where the keyboard is afterwards. */
export async function pressKey(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await expectFocusInSight(page, key);
}

/** Holds the page to showing where the keyboard is now: what has the focus may come a moment after the key. */
export async function expectFocusInSight(page: Page, after: string): Promise<void> {
  // Polled, because the page glides to what has the focus.
  await expect.poll(() => page.evaluate(whatHidesFocus), `focus after ${after}`).toBe('');
}

/** Runs in the page: why a reader would not see where the keyboard is; empty when they do. */
function whatHidesFocus(): string {
  const { activeElement } = document;
  if (!activeElement || activeElement === document.body) return 'nothing has the focus';
  const where = activeElement.outerHTML.slice(0, 120);
  const isClear = (colour: string) => /transparent|, 0\)$|\/ 0\)$/u.test(colour);
  // What is pressed by its label may show it there.
  const shown = [activeElement, activeElement.closest('label')].some((element) => {
    if (!element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      return false;
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
    const outlined =
      outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !isClear(outlineColor);
    const [colour = ''] = /^(?:\w+\([^)]*\)|\w+)/u.exec(boxShadow) ?? [];
    return outlined || (boxShadow !== 'none' && !isClear(colour));
  });
  if (!shown) return `no outline: ${where}`;

  const { top, bottom, left, right } = activeElement.getBoundingClientRect();
  const [x1, x2] = [Math.max(left, 0), Math.min(right, innerWidth)];
  const [y1, y2] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
  if (x2 <= x1 || y2 <= y1) return `out of sight: ${where}`;
  // WCAG 2.4.11: something of it has to lie on top.
  const shares = [0.1, 0.5, 0.9];
  const isOnTop = shares.some((across) =>
    shares.some((down) => {
      const hit = document.elementFromPoint(x1 + (x2 - x1) * across, y1 + (y2 - y1) * down);
      return activeElement.contains(hit) || hit?.closest('label')?.contains(activeElement) === true;
    }),
  );
  return isOnTop ? '' : `covered: ${where}`;
}

/** Whether something lies before what has the focus. */
const liesBefore = (target: Locator) =>
  target.evaluate((element) => {
    const from = document.activeElement ?? document.body;
    const position = element.compareDocumentPosition(from);
    return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  });

/** Goes to something by Tab, or backwards by Shift+Tab. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const key = (await liesBefore(target)) ? 'Shift+Tab' : 'Tab';
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await pressKey(page, key);
  }
  await expect(target).toBeFocused();
}

/** Goes to something and presses it there. */
export async function pressOn(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await pressKey(page, key);
}

/** Holds a part of the page to letting the keyboard out of it, forwards and backwards. */
export async function expectWayOut(page: Page, part: Locator): Promise<void> {
  const isInside = () => part.evaluate((element) => element.contains(document.activeElement));
  for (const key of ['Tab', 'Shift+Tab']) {
    let stops = 0;
    while (!(await isInside()) && stops++ < MOST_STOPS) await pressKey(page, key);
    while ((await isInside()) && stops++ < MOST_STOPS) await pressKey(page, key);
    expect(await isInside(), `out of it by ${key}`).toBe(false);
  }
}
