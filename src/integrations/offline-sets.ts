// Which set a built file belongs to: a language's, the one that all languages share, or none.
import { tagOf } from '../i18n/language-tag.ts';

/** Not for readers, or made for a purpose that needs the network: they stay on the host. */
const NOT_KEPT: readonly (string | undefined)[] = ['embed', 'handouts', 'helpdesk', 'translations'];

/** The name of the set that every language needs besides its own. */
export const SHARED = 'shared';

/** Pagefind ships interfaces besides its search; ours is a script of the site. */
const OF_ALL =
  /^(?:index\.html|favicon\.svg|icons\.svg|_astro\/.+|own\/.+|pagefind\/pagefind(?:-worker)?\.js|pagefind\/pagefind-entry\.json)$/u;

/** What Pagefind makes for one language: its words, its texts, its WebAssembly. Its names have the language's tag. */
const SEARCH =
  /^pagefind\/(?:(?:index|fragment)\/|pagefind\.|wasm\.)([a-z0-9-]+?)(?:_[0-9a-f]+)?\.(?:pf_index|pf_fragment|pf_meta|pagefind)$/u;

/**
 * @param file below the base, such as `en/check/index.html`
 * @param locales the guide's languages
 * @returns a locale, `'shared'`, or undefined for what is not kept
 */
export function setOf(file: string, locales: readonly string[]): string | undefined {
  if (OF_ALL.test(file)) return SHARED;
  const [, searched] = SEARCH.exec(file) ?? [];
  if (searched !== undefined) return locales.find((one) => tagOf(one).toLowerCase() === searched);
  const [folder = '', inner = ''] = file.split('/');
  if (folder === 'strings') return locales.find((locale) => locale === inner);
  return locales.includes(folder) && !NOT_KEPT.includes(inner) ? folder : undefined;
}
