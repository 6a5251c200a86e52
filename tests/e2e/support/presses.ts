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
  /** The same from when the mouse's button went down until the control was drawn as pressed; undefined by keyboard, which does both at once. */
  readonly answer?: number | undefined;
}

/** A button that measuring adds: pressing it changes one letter, so that it costs what any press costs. */
export const EMPTY = 'empty press';

/**
 * The beginning and the end of a press in a trace are marks of these names; the number of the press follows. Before them come, by mouse,
 * those of its answer.
 */
export const MARKS = {
  down: 'handrail:down:',
  answered: 'handrail:answered:',
  begun: 'handrail:begun:',
  drawn: 'handrail:drawn:',
} as const;

/** Longer than this no frame takes, on the busiest machine. Milliseconds. */
const MOST = 30_000;

declare global {
  interface Window {
    handrailPresses: {
      readonly all: Press[];
      drawn: () => void;
      next: Promise<void>;
      answered: Promise<void>;
    };
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

/** Until the control under the mouse has been drawn as pressed: nobody's finger comes up sooner. */
export const answered = (page: Page): Promise<void> =>
  page.evaluate(() => window.handrailPresses.answered);

/** All presses on this page so far, in order. */
export const pressesOn = (page: Page): Promise<readonly Press[]> =>
  page.evaluate(() => window.handrailPresses.all);

/** Runs in the page, so it can use nothing of this file. */
function watch({ empty, marks }: { empty: string; marks: typeof MARKS }): void {
  const presses = {
    all: [] as Press[],
    drawn: () => undefined,
    next: Promise.resolve(),
    answered: Promise.resolve(),
  };
  window.handrailPresses = presses;
  let count = 0;
  let answer: number | undefined;
  /** Runs something when styles, layout and paint of the next frame are done; first, in time for that frame, something else. */
  const afterNextFrame = (run: () => void, before: () => void = () => undefined) => {
    requestAnimationFrame(() => {
      before();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = run;
      port2.postMessage(undefined);
    });
  };
  const byOf = (event: Event): Press['by'] => {
    if (event.type === 'input') return 'letter';
    return (event as MouseEvent).detail === 0 ? 'key' : 'click';
  };
  const nameOf = (control: HTMLElement) => {
    const name = control.innerText.replaceAll(/\s+/gu, ' ').trim();
    return name.startsWith(empty) ? empty : name || control.localName;
  };
  const placeOf = (event: Event) => {
    const target = event.target as Element;
    const root = target.closest('[data-simulator], [data-empty-press]');
    const control = target.closest<HTMLElement>('button, a, label, input');
    return event.isTrusted && root && control ? { root, control } : undefined;
  };
  const onDown = (event: Event) => {
    if (!placeOf(event)) return;
    const number = String(count);
    const begun = performance.now();
    performance.mark(`${marks.down}${number}`);
    presses.answered = new Promise((resolve) => {
      afterNextFrame(() => {
        performance.mark(`${marks.answered}${number}`);
        answer = performance.now() - begun;
        resolve();
      });
    });
  };
  const onPress = (event: Event) => {
    const place = placeOf(event);
    if (!place) return;
    const { root, control } = place;
    const press = { control: nameOf(control), by: byOf(event), answer };
    answer = undefined;
    const number = count++;
    const begun = performance.now();
    performance.mark(`${marks.begun}${String(number)}`);
    // A letter is put into its box by the browser itself.
    let inFirstFrame = event.type === 'input';
    const changes = new MutationObserver(() => (inFirstFrame = true));
    const all = { attributes: true, characterData: true, childList: true, subtree: true };
    changes.observe(root, all);
    afterNextFrame(
      () => {
        performance.mark(`${marks.drawn}${String(number)}`);
        presses.all.push({ ...press, inFirstFrame, time: performance.now() - begun });
        presses.drawn();
      },
      () => {
        changes.disconnect();
      },
    );
  };
  window.addEventListener('pointerdown', onDown, true);
  for (const type of ['click', 'input']) window.addEventListener(type, onPress, true);
}
