// What a finger would miss, read off the page as it is drawn.
import type { Page } from '@playwright/test';

/**
 * The controls that are smaller than so many pixels, each kind once. A link in a line of text is as high as the line (WCAG
 * 2.5.8 lets it), and of a control with its name beside it the name can be pressed too.
 */
export async function smallTargets(page: Page, least: number, within = 'body'): Promise<string[]> {
  return page.evaluate(findSmall, { least: least - 0.5, within });
}

/** Runs in the page. */
function findSmall({ least, within }: { least: number; within: string }): string[] {
  const TEXT = 'p, li, td, th, dd, dt, h1, h2, h3, h4, figcaption, label, summary';
  const inText = (element: Element) =>
    element.localName === 'a' &&
    getComputedStyle(element).display === 'inline' &&
    element.parentElement?.closest(TEXT);
  // What is there for screen readers alone, or asleep, or a picture, nobody presses.
  const isTarget = (element: Element) =>
    element.checkVisibility() &&
    getComputedStyle(element).clipPath === 'none' &&
    !element.closest('[inert], [role="img"]') &&
    !inText(element);
  const describe = (element: Element) => {
    const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
    const name = `${element.localName}.${element.className} "${element.textContent.trim().slice(0, 40)}"`;
    return Math.min(width, height) < least
      ? [`${Math.round(width)} by ${Math.round(height)}: ${name}`]
      : [];
  };
  const controls = `${within} :is(a[href], button, input, select, textarea, summary)`;
  const found = [...document.querySelectorAll(controls)].filter(isTarget).flatMap(describe);
  return [...new Set(found)];
}
