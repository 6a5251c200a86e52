// Marks on a page what this reader has practised: of all exercises, or of those of one page.
import { forgetProgress, readProgress } from './progress.ts';

/** Fills in the page's summary and marks its list. May be called again when more was practised. */
export function showProgress(): void {
  const root = document.querySelector<HTMLElement>('[data-progress]');
  if (!root) return;
  const items = [...document.querySelectorAll<HTMLElement>('[data-exercise]')];
  const status = document.querySelector<HTMLElement>('[data-progress-status]');
  mark(root, items);
  onClick(root, '[data-progress-print]', () => print());
  onClick(root, '[data-progress-forget]', () => {
    const ofPage = items.map(({ dataset }) => dataset['exercise'] ?? '');
    forgetProgress(root.dataset['progress'] === 'page' ? ofPage : undefined);
    mark(root, items);
    if (!status) return;
    status.textContent = status.dataset['forgotten'] ?? '';
    // The button that had the focus is gone.
    status.tabIndex = -1;
    status.focus();
  });
  // Coming back from an exercise by the browser's own button shows the page as it was.
  window.onpageshow = () => mark(root, items);
}

/** In place of what was there, so that a second call adds nothing. */
function onClick(root: HTMLElement, selector: string, listener: () => void): void {
  const button = root.querySelector<HTMLElement>(selector);
  if (button) button.onclick = listener;
}

function mark(root: HTMLElement, items: readonly HTMLElement[]): void {
  const progress = readProgress();
  const days = new Intl.DateTimeFormat(root.dataset['variety'], {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  let count = 0;
  for (const item of items) {
    const day = progress[item.dataset['exercise'] ?? ''];
    item.toggleAttribute('data-practised', day !== undefined);
    item.querySelector('[data-practised-on]')?.remove();
    if (day === undefined) continue;
    count += 1;
    const note = document.createElement('small');
    note.dataset['practisedOn'] = '';
    note.textContent = ` ${(root.dataset['day'] ?? '').replace('[DAY]', days.format(new Date(day)))}`;
    item.append(note);
  }
  const text = root.querySelector('[data-progress-count]');
  if (text) text.textContent = (root.dataset['count'] ?? '').replace('[COUNT]', String(count));
  root.hidden = count === 0;
}
