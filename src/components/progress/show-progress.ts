// Marks on the page with all exercises what this reader has practised.
import { forgetProgress, readProgress } from './progress.ts';

/** Fills in the summary and marks the list under it; comes to life only when something was practised. */
export function showProgress(root: HTMLElement): void {
  const items = [...document.querySelectorAll<HTMLElement>('[data-exercise]')];
  const status = document.querySelector<HTMLElement>('[data-progress-status]');
  mark(root, items);
  root.querySelector('[data-progress-print]')?.addEventListener('click', () => print());
  root.querySelector('[data-progress-forget]')?.addEventListener('click', () => {
    forgetProgress();
    mark(root, items);
    if (!status) return;
    status.textContent = status.dataset['forgotten'] ?? '';
    // The button that had the focus is gone.
    status.tabIndex = -1;
    status.focus();
  });
  // Coming back from an exercise by the browser's own button shows the page as it was.
  addEventListener('pageshow', () => mark(root, items));
}

function mark(root: HTMLElement, items: readonly HTMLElement[]): void {
  const progress = readProgress();
  const days = new Intl.DateTimeFormat(document.documentElement.lang, {
    dateStyle: 'medium',
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
