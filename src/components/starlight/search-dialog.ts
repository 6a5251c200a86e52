// Opens the search window, and only then loads what searching needs: the search UI, its styles and, as the reader types, the index.

import { RANKING } from './search-ranking.ts';

/** What the page tells the search window, from the attributes of `[data-search]`. */
interface SearchSettings {
  /** Address of Pagefind's own files, ending in a slash. */
  bundle: string;
  /** Address of the search UI's stylesheet. */
  styles: string;
  /** The words of the search UI, by Pagefind's own keys. */
  words: Record<string, string>;
}

function loadStyles(href: string): void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  document.head.append(link);
}

/** Pagefind's UI changes its count silently; this says it aloud, once per change. */
function announceCount(from: Element, to: Element): void {
  new MutationObserver(() => {
    const count = from.querySelector('.pagefind-ui__message')?.textContent.trim() ?? '';
    if (count !== to.textContent) to.textContent = count;
  }).observe(from, { subtree: true, childList: true, characterData: true });
}

async function loadSearch(
  host: HTMLElement,
  status: HTMLElement,
  settings: SearchSettings,
): Promise<void> {
  loadStyles(settings.styles);
  // Its excerpts are markup, and it works in a worker of its own.
  await import('../trusted-types.ts');
  const { PagefindUI } = await import('@pagefind/default-ui');
  new PagefindUI({
    element: host,
    bundlePath: settings.bundle,
    translations: settings.words,
    ranking: RANKING,
    showImages: false,
    showSubResults: true,
    resetStyles: false,
  });
  // Its own name for the box is a title, which not every screen reader says.
  host.querySelector('input')?.setAttribute('aria-label', settings.words['search_label'] ?? '');
  announceCount(host, status);
}

/** Brings the search button and its window to life: click, Ctrl+K or Cmd+K opens, Esc closes, focus returns where it was. */
export function wakeSearch(root: HTMLElement): void {
  const button = root.querySelector('button');
  const dialog = root.querySelector('dialog');
  const host = root.querySelector<HTMLElement>('[data-search-ui]');
  const status = root.querySelector<HTMLElement>('[role="status"]');
  if (!button || !dialog || !host || !status) return;
  const settings = JSON.parse(root.dataset['search'] ?? '{}') as SearchSettings;
  let loaded = false;

  const open = async () => {
    if (!dialog.open) dialog.showModal();
    try {
      if (!loaded) await loadSearch(host, status, settings);
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
