// Where the built pages are, as the paths that a host's rules are written for. No page is at two places, so no two rules speak of one page.

const EMBED = 'embed';

/** A set of pages that one rule is for. */
export interface Place {
  /** Below the base: `''`, `404.html`, `en/`, `en/sign-in/*`. */
  readonly path: string;
  /** Whether these are the pages that other sites may frame. */
  readonly embeds: boolean;
  /** The built pages, below the base. */
  readonly files: readonly string[];
}

/**
 * `go/app-code/index.html` is at `go/*`, `404.html` at `404.html`, the site's own index at the base itself. Where a folder holds embed
 * pages, it is a language's, and its places are one folder deeper: other sites may frame these, and a page with a diagram needs more styles.
 *
 * @param files the built pages, below the base
 */
export function placesOf(files: readonly string[]): Place[] {
  const languages = new Set(
    files
      .map((file) => file.split('/'))
      .flatMap(([folder, inner]) => (inner === EMBED ? folder : [])),
  );
  const places = new Map<string, string[]>();
  for (const file of [...files].sort()) {
    const parts = file.split('/');
    const path = pathOf(parts, languages.has(parts[0]) ? 2 : 1);
    places.set(path, [...(places.get(path) ?? []), file]);
  }
  return [...places].map(([path, inside]) => {
    const [folder, inner] = path.split('/');
    return { path, embeds: languages.has(folder) && inner === EMBED, files: inside };
  });
}

function pathOf(file: readonly string[], depth: number): string {
  if (file.length > depth) return `${file.slice(0, depth).join('/')}/*`;
  return file.join('/').replace(/index\.html$/u, '');
}
