// Opens the search window, and only then loads what searching needs: the search UI, its styles and, as the reader types, the index.

/** Brings the search button and its window to life: click, Ctrl+K or Cmd+K opens, Esc closes, focus returns where it was. */
export function wakeSearch(root: HTMLElement): void {
  const button = root.querySelector('button');
  const dialog = root.querySelector('dialog');
  const host = root.querySelector<HTMLElement>('[data-search-ui]');
  const status = root.querySelector<HTMLElement>('[role="status"]');
  if (!button || !dialog || !host || !status) return;
  let loaded = false;

  const open = async () => {
    if (!dialog.open) dialog.showModal();
    try {
      if (!loaded) (await import('./search-window.ts')).fillWindow(root, host, status);
      loaded = true;
      host.querySelector('input')?.focus();
    } catch {
      status.textContent = root.dataset['failed'] ?? '';
    }
  };
  button.hidden = false;
  button.addEventListener('click', () => void open());
  dialog.addEventListener('click', ({ target }) => {
    const leaves =
      target === dialog || (target instanceof Element && target.closest('a, [data-close]'));
    if (leaves) dialog.close();
  });
  addEventListener('keydown', (event) => {
    if (event.key !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void open();
  });
}
