// Where text cannot be read as it is drawn: it leaves the box that it stands in, or lies over other text.
import type { Page } from '@playwright/test';

/** Each place once. Whatever scrolls by itself may hold more than fits; what stays in sight may lie over what moves under it. */
export const unreadable = async (page: Page): Promise<string[]> => [
  ...new Set(await page.evaluate(findUnreadable)),
];

/** Runs in the page, and so holds all that it needs. */
function findUnreadable(): string[] {
  /** By how many pixels letters may stick out: the room below a line belongs to no box. */
  const SLACK = 3;
  const isClipped = (element: Element): boolean =>
    getComputedStyle(element).clipPath !== 'none' ||
    (element.parentElement !== null && isClipped(element.parentElement));
  const isHidden = (element: Element) =>
    !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ||
    isClipped(element) ||
    element.closest('.sim-hidden, .sr-only, svg, select, noscript, dialog, [inert], [role="img"]');
  const seen: { node: Node; element: Element; text: string }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (element && text !== '' && !isHidden(element)) seen.push({ node, element, text });
  }

  /** Text that leaves the nearest box with a border, a ground of its own, or hidden ends. */
  const findOutside = (): string[] => {
    const isBox = (element: Element) => {
      const { borderTopWidth, backgroundColor, overflowX, display } = getComputedStyle(element);
      const isPainted = parseFloat(borderTopWidth) > 0 || !/, 0\)$/u.test(backgroundColor);
      return display !== 'inline' && (isPainted || overflowX !== 'visible');
    };
    const boxAround = (element: Element): Element | undefined => {
      if (element === document.body) return undefined;
      if (isBox(element)) return element;
      return element.parentElement ? boxAround(element.parentElement) : undefined;
    };
    const found: string[] = [];
    for (const { node, element, text } of seen) {
      const box = boxAround(element);
      if (!box || /auto|scroll/u.test(getComputedStyle(box).overflow)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const [inner, outer] = [range.getBoundingClientRect(), box.getBoundingClientRect()];
      const beside = Math.max(outer.left - inner.left, inner.right - outer.right);
      const above = Math.max(outer.top - inner.top, inner.bottom - outer.bottom);
      const isOut = inner.width > 1 && Math.max(beside, above) > SLACK;
      if (isOut) found.push(`"${text.slice(0, 60)}" out of ${box.localName}.${box.className}`);
    }
    return found;
  };

  /** Lines of text that share room with lines of other text. */
  const findOver = (): string[] => {
    const stays = (element: Element): Element | undefined => {
      if (/sticky|fixed/u.test(getComputedStyle(element).position)) return element;
      return element.parentElement ? stays(element.parentElement) : undefined;
    };
    const lines: { text: string; stays: Element | undefined; box: DOMRect }[] = [];
    for (const { node, element, text } of seen) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
      lines.push(...boxes.map((box) => ({ text, stays: stays(element), box })));
    }
    lines.sort((one, other) => one.box.top - other.box.top);
    const found: string[] = [];
    for (const [index, one] of lines.entries()) {
      for (let next = index + 1; next < lines.length; next += 1) {
        const other = lines[next];
        const { box } = one;
        // Further down nothing can meet this line.
        if (!other || other.box.top >= box.bottom) break;
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - other.box.top;
        const isOver = across > SLACK && down > box.height / 3 && one.stays === other.stays;
        if (isOver && one.text !== other.text) {
          found.push(`"${one.text.slice(0, 60)}" over "${other.text.slice(0, 60)}"`);
        }
      }
    }
    return found;
  };

  return [...findOutside(), ...findOver()];
}
