// Follows an exercise by what *Guide me* marks, with the mouse or with the keyboard alone. Presses have to be watched.
import { expect, type Locator } from '@playwright/test';
import type { Practice } from './practice.ts';
import { answered, pressed } from './presses.ts';
import { numberOnPage } from './requests.ts';

/** How a reader presses a control. */
export type By = 'click' | 'key';

const MOST_MOVES = 40;

/**
 * Does what is marked, one thing after the other, until the exercise has ended.
 *
 * @param look - what is done between two moves, and before the first
 */
export async function followMarks(
  practice: Practice,
  by: By,
  look: () => Promise<void> = () => settled(practice),
): Promise<void> {
  for (let moves = 0; moves < MOST_MOVES; moves += 1) {
    if (await practice.root.getAttribute('data-outcome')) return;
    await look();
    await follow(practice, by);
  }
  expect(await practice.root.getAttribute('data-outcome'), 'an end').not.toBe('');
}

/** Presses a control as the browser hands it on, without what Playwright adds to the page to make sure of it. */
export async function press(control: Locator, by: By): Promise<void> {
  const page = control.page();
  if (by === 'key') {
    await control.focus();
    return pressed(page, () => page.keyboard.press('Enter'));
  }
  // Waits until the control stands still and nothing lies over it.
  await control.hover();
  return pressed(page, async () => {
    await page.mouse.down();
    await answered(page);
    await page.mouse.up();
  });
}

/** Until it is known what is next: that is worked out when the frame after a press has been painted. */
const settled = (practice: Practice) =>
  practice.page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
      }),
  );

async function follow(practice: Practice, by: By): Promise<void> {
  const { root, phone, t } = practice;
  const marked = root.locator('[data-next]');
  if (!(await marked.isVisible())) return press(practice.button(t('practice.skip')), by);
  if (!(await marked.evaluate(({ localName }) => localName === 'form'))) return press(marked, by);
  const isOnPhone = await phone.locator('form[data-next]').isVisible();
  const text = isOnPhone ? await numberOnPage(practice) : await practice.newestCode();
  await type(marked.getByRole('textbox'), text?.replaceAll(' ', '') ?? '');
  return press(marked.locator('[type="submit"]'), by);
}

async function type(box: Locator, text: string): Promise<void> {
  await box.focus();
  for (const letter of text) await pressed(box.page(), () => box.page().keyboard.press(letter));
}
