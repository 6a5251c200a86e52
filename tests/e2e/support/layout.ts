// What can go wrong with a page's layout and words in any language, read off the page as it is drawn.
import type { Page } from '@playwright/test';

/** What makes the page scroll sideways: the elements that stick out of it, outermost first; none when it does not scroll. */
export const sidewaysScroll = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const sticksOut = (element: Element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -1 || right > clientWidth + 1;
    };
    const found = [...document.querySelectorAll('body *')].filter(sticksOut);
    return [`${scrollWidth} px wide`, ...found.map(({ outerHTML }) => outerHTML.slice(0, 200))];
  });

/** The elements that hide the end of their own text: it is wider than they are. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    // What is there for screen readers alone is made one pixel wide on purpose.
    const seen = (element: Element) => element.clientWidth > 1 && element.clientHeight > 1;
    const hides = (element: Element) =>
      ['hidden', 'clip'].includes(getComputedStyle(element).overflowX);
    return [...document.querySelectorAll('body *')]
      .filter((element) => seen(element) && element.textContent.trim() !== '' && hides(element))
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ outerHTML }) => outerHTML.slice(0, 200));
  });

/** Every text that is drawn or spoken in the page's own language. Two tags that differ in capitals name one language. */
export const textsInOwnLanguage = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const spoken = ['alt', 'aria-description', 'aria-label', 'placeholder', 'title'];
    const own = document.documentElement.lang.toLowerCase();
    const isOwn = (element: Element) =>
      element.closest('[lang]')?.getAttribute('lang')?.toLowerCase() === own &&
      !element.closest('script, style, noscript, [translate="no"]');
    const textIn = (element: Element) =>
      [...element.childNodes].map((node) => (node instanceof Text ? node.data.trim() : ''));
    return [...document.querySelectorAll('body *')]
      .filter(isOwn)
      .flatMap((element) => [
        ...textIn(element),
        ...spoken.map((name) => element.getAttribute(name) ?? ''),
      ])
      .filter((text) => text !== '');
  });

/** How far the text of an element keeps from either side of it, in pixels. */
export const roomBeside = (
  page: Page,
  selector: string,
): Promise<Readonly<Record<'left' | 'right', number>>> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { paddingLeft, paddingRight } = getComputedStyle(element);
      return { left: parseFloat(paddingLeft), right: parseFloat(paddingRight) };
    });

/** Where something begins from the left, in pixels of the page. */
export const leftOf = async (page: Page, selector: string): Promise<number> =>
  (await page.locator(selector).first().boundingBox())?.x ?? NaN;
