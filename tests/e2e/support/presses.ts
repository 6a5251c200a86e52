// Watches, inside a page, what each press on the practice does: whether its effect is in the first frame after it, and what that took.
import type { Page } from '@playwright/test';

/** One press on a control of the practice, or one letter typed into a box of it. */
export interface Press {
  /** What stands on the control. */
  readonly control: string;
  readonly by: 'click' | 'key' | 'letter';
  /** Whether the page had changed by the time the browser began to draw its first frame after the press. */
  readonly inFirstFrame: boolean;
  /** Milliseconds by the clock from the beginning of the press's handling until that frame was handed over to be painted. */
  readonly time: number;
}

/** A button that measuring adds: pressing it changes one letter, so that it costs what any press costs. */
export const EMPTY = 'empty press';

/** The beginning and the end of a press in a trace are marks of these names; the number of the press follows. */
export const MARKS = { begun: 'handrail:begun:', drawn: 'handrail:drawn:' } as const;

/** Longer than this no frame takes, on the busiest machine. Milliseconds. */
const MOST = 30_000;

declare global {
  interface Window {
    handrailPresses: { readonly all: Press[]; drawn: () => void; next: Promise<void> };
  }
}

/** Begins to watch, on every page that is opened from now on. */
export async function watchPresses(page: Page): Promise<void> {
  await page.addInitScript(watch, { empty: EMPTY, marks: MARKS });
}

/** Adds the button of the empty press to the page. */
export const addEmptyPress = (page: Page): Promise<void> =>
  page.evaluate((name) => {
    const button = document.createElement('button');
    button.dataset['emptyPress'] = '';
    button.textContent = name;
    // Where nothing moves it and nothing lies over it.
    Object.assign(button.style, { position: 'fixed', inset: '0 auto auto 0', zIndex: '9999' });
    button.addEventListener('click', () => {
      button.textContent = button.textContent === name ? `${name}.` : name;
    });
    document.querySelector('[data-simulator]')?.after(button);
  }, EMPTY);

/** Does something that is a press, and waits until its first frame is drawn. @throws when it was none */
export async function pressed(page: Page, act: () => Promise<void>): Promise<void> {
  await page.evaluate((most) => {
    const { handrailPresses: presses } = window;
    presses.next = new Promise((resolve, reject) => {
      presses.drawn = resolve;
      setTimeout(() => reject(new Error('Nothing was pressed.')), most);
    });
  }, MOST);
  await act();
  await page.evaluate(() => window.handrailPresses.next);
}

/** All presses on this page so far, in order. */
export const pressesOn = (page: Page): Promise<readonly Press[]> =>
  page.evaluate(() => window.handrailPresses.all);

/** Runs in the page, so it can use nothing of this file. */
function watch({ empty, marks }: { empty: string; marks: typeof MARKS }): void {
  const presses = { all: [] as Press[], drawn: () => undefined, next: Promise.resolve() };
  window.handrailPresses = presses;
  let count = 0;
  const inNextTask = (run: () => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = run;
    port2.postMessage(undefined);
  };
  const byOf = (event: Event): Press['by'] => {
    if (event.type === 'input') return 'letter';
    return (event as MouseEvent).detail === 0 ? 'key' : 'click';
  };
  const nameOf = (control: HTMLElement) => {
    const name = control.innerText.replaceAll(/\s+/gu, ' ').trim();
    return name.startsWith(empty) ? empty : name || control.localName;
  };
  const onPress = (event: Event) => {
    const target = event.target as Element;
    const root = target.closest('[data-simulator], [data-empty-press]');
    const control = target.closest<HTMLElement>('button, a, label, input');
    if (!event.isTrusted || !root || !control) return;
    const press = { control: nameOf(control), by: byOf(event) };
    const number = count++;
    const begun = performance.now();
    performance.mark(`${marks.begun}${String(number)}`);
    // A letter is put into its box by the browser itself.
    let inFirstFrame = event.type === 'input';
    const changes = new MutationObserver(() => (inFirstFrame = true));
    const all = { attributes: true, characterData: true, childList: true, subtree: true };
    changes.observe(root, all);
    requestAnimationFrame(() => {
      changes.disconnect();
      const isIn = inFirstFrame;
      // The next task begins when styles, layout and paint of this frame are done.
      inNextTask(() => {
        performance.mark(`${marks.drawn}${String(number)}`);
        presses.all.push({ ...press, inFirstFrame: isIn, time: performance.now() - begun });
        presses.drawn();
      });
    });
  };
  for (const type of ['click', 'input']) window.addEventListener(type, onPress, true);
}
