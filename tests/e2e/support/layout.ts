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

/** Codes and telephone numbers whose last digit stands to the left of the first: they would be read as others. */
export const turnedNumbers = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const numbers = /\+\d[\d •]+\d|\b\d{3} \d{3}\b/gu;
    const placeOf = (text: Text, at: number) => {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return range.getBoundingClientRect();
    };
    const isTurned = (text: Text, from: number, length: number) => {
      const [first, last] = [placeOf(text, from), placeOf(text, from + length - 1)];
      return first.left > last.left && Math.abs(first.top - last.top) < 3;
    };
    return [...document.querySelectorAll('body *')]
      .flatMap((element) => [...element.childNodes])
      .filter((node) => node instanceof Text)
      .flatMap((text) =>
        [...text.data.matchAll(numbers)]
          .filter(({ index, 0: number }) => isTurned(text, index, number.length))
          .map(([number]) => number),
      );
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
