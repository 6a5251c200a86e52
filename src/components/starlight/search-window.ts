// What stands in the search window: Pagefind's own UI with our words. It comes when the window is first opened.
import { PagefindUI } from '@pagefind/default-ui';

// Its excerpts are markup, and it works in a worker of its own.
import '../trusted-types.ts';
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

/** Pagefind's button for more results is pushed out of sight by them, and the one that clears fades: the keyboard goes on at what each brought. */
function keepFocus(host: HTMLElement): void {
  const isOn = ({ target }: Event, control: string) =>
    target instanceof Element && target.closest(control) !== null;
  // Before Pagefind hears of it, while the results can be counted; the box only after, because Pagefind leaves it.
  const more = (event: Event) => {
    if (isOn(event, '.pagefind-ui__button')) focusResult(host, resultsIn(host).length);
  };
  host.addEventListener('click', more, { capture: true });
  host.addEventListener('click', (event) => {
    if (isOn(event, '.pagefind-ui__search-clear')) host.querySelector('input')?.focus();
  });
}

const resultsIn = (host: HTMLElement) => host.querySelectorAll('.pagefind-ui__result');

/** As soon as it is there. */
function focusResult(host: HTMLElement, index: number): void {
  const observer = new MutationObserver(() => {
    const link = resultsIn(host)[index]?.querySelector('a');
    if (!link) return;
    observer.disconnect();
    link.focus();
  });
  observer.observe(host, { subtree: true, childList: true });
}

/**
 * Puts the search into its window.
 *
 * @param root - the element with the settings
 * @param host - where it goes
 * @param status - where the number of results is announced
 */
export function fillWindow(root: HTMLElement, host: HTMLElement, status: HTMLElement): void {
  const settings = JSON.parse(root.dataset['search'] ?? '{}') as SearchSettings;
  loadStyles(settings.styles);
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
  keepFocus(host);
}
