// Where the built pages are, as the paths that a headers file gives its rules for.

const EMBED = 'embed';

const unique = (places: readonly string[]) => [...new Set(places)].sort();

/**
 * `en/index.html`, `en/sign-in/…` and `404.html` become `en/*` and `404.html`; the site's own index becomes the base itself.
 *
 * @param files the built pages, below the base
 */
export function placesOf(files: readonly string[]): string[] {
  return unique(files.map((file) => placeOf(file.split('/'), 1)));
}

/**
 * The same, one folder deeper where a folder holds embed pages, because these are framed by others than the pages beside them: `en/`,
 * `en/sign-in/*`, and apart from them `en/embed/*`.
 */
export function framePlacesOf(files: readonly string[]): { own: string[]; embeds: string[] } {
  const parts = files.map((file) => file.split('/'));
  const folders = new Set(parts.filter(([, inner]) => inner === EMBED).map(([folder]) => folder));
  const isEmbed = ([folder, inner]: readonly string[]) => folders.has(folder) && inner === EMBED;
  const places = (of: readonly string[][]) =>
    unique(of.map((file) => placeOf(file, folders.has(file[0]) ? 2 : 1)));
  return {
    own: places(parts.filter((file) => !isEmbed(file))),
    embeds: places(parts.filter(isEmbed)),
  };
}

function placeOf(file: readonly string[], depth: number): string {
  if (file.length > depth) return `${file.slice(0, depth).join('/')}/*`;
  return file.join('/').replace(/index\.html$/u, '');
}
