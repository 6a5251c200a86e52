// The pages of the built site, each with its kind, and those among them that are opened in a browser to be measured.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { guide } from '../src/guide.ts';
import { unusedPages } from '../src/integrations/pages-in-use.ts';
import { kindOf, type PageKind } from './page-kinds.ts';
import { DIST } from './site-server.ts';

/** A built page. */
export interface BuiltPage {
  /** Its address below the base, such as `en/solve/no-signal/`. */
  readonly path: string;
  readonly kind: PageKind;
  /** Bytes of its HTML with gzip. */
  readonly html: number;
  /** Whether it lets search engines list it. */
  readonly listed: boolean;
  /** Whether its language, if it has one, is published. */
  readonly published: boolean;
}

/** Languages that are not published. */
const HIDDEN = Object.entries(guide.locales).flatMap(([locale, { published }]) =>
  published ? [] : [locale],
);

/** What a page is that an organisation does not use: a few words and links, whatever stands there otherwise. */
const asUnused = (kind: PageKind): PageKind => ({
  ...kind,
  name: 'not used here',
  listed: false,
  wakes: false,
  opened: 'heaviest',
});

/**
 * @throws Error naming the pages that are of no kind, so that no page is measured nowhere, and where a kind is added
 */
export function builtPages(dist: string = DIST): BuiltPage[] {
  const unused = unusedPages(join(import.meta.dirname, '..'), guide);
  const paths = globSync('**/*.html', { cwd: dist })
    .map((file) => file.replaceAll('\\', '/').replace(/(?<=^|\/)index\.html$/u, ''))
    .sort();
  const strangers = paths.filter((path) => kindOf(path) === undefined);
  if (strangers.length > 0) throw new Error(ofNoKind(strangers));
  return paths.flatMap((path) => {
    const kind = kindOf(path);
    if (!kind) return [];
    const withoutLocale = path.split('/').slice(1).join('/').replace(/\/$/u, '');
    const html = readFileSync(
      join(dist, path.endsWith('/') || path === '' ? `${path}index.html` : path),
    );
    return {
      path,
      kind: unused.has(withoutLocale) ? asUnused(kind) : kind,
      html: gzipSync(html).length,
      published: !HIDDEN.includes(localeIn(path)),
      listed: !/<meta name="robots" content="[^"]*noindex/u.test(html.toString()),
    };
  });
}

const ofNoKind = (paths: readonly string[]) =>
  `${paths.map((path) => `/${path}`).join(', ')}: of no kind in scripts/page-kinds.ts, so nothing says what it may cost. ` +
  'Add its address to a kind there, or a kind of its own.';

/** Those that a browser opens: of each kind each page, or in each language the one with the most HTML. */
export function pagesToOpen(pages: readonly BuiltPage[]): BuiltPage[] {
  const groups = Map.groupBy(pages, ({ kind, path }) =>
    kind.opened === 'each' ? path : `${kind.address} ${localeIn(path)}`,
  );
  return [...groups.values()].flatMap((group) => group.sort((a, b) => b.html - a.html)[0] ?? []);
}

const localeIn = (path: string) => {
  const [first = ''] = path.split('/');
  return first in guide.locales ? first : '';
};
