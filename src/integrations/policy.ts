// The content security policy as text: what a page may load and run, and the headers file that a host reads.
import type { PageHashes } from './page-hashes.ts';

/** The policy of a page that carries these inline parts, without `frame-ancestors`: a meta element can't hold that one. */
export function policyFor({ scripts, styles, styleAttributes }: PageHashes): string {
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'none'"],
    // Pagefind's search is WebAssembly: without 'wasm-unsafe-eval' a browser refuses to compile it. It allows no eval().
    'script-src': ["'self'", "'wasm-unsafe-eval'", ...[...scripts].sort()],
    'style-src': ["'self'", ...[...styles].sort()],
    'style-src-attr': styleAttributes.size
      ? ["'unsafe-hashes'", ...[...styleAttributes].sort()]
      : ["'none'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

/** Headers of the paths that this pattern fits. */
type Rule = [path: string, headers: readonly string[]];

/** Scripts, fonts and messages, besides those in `_astro`. */
const OPEN_FILES = ['strings/*', 'embed.js'];
const OPEN = 'Access-Control-Allow-Origin: *';

/** All that a set of pages carries, as one; for the header, which is the same for every page. */
export function unionOf(pages: readonly PageHashes[]): PageHashes {
  return {
    scripts: new Set(pages.flatMap(({ scripts }) => [...scripts])),
    styles: new Set(pages.flatMap(({ styles }) => [...styles])),
    styleAttributes: new Set(pages.flatMap(({ styleAttributes }) => [...styleAttributes])),
  };
}

/** Places that may be framed by other sites too, as against those that only our own pages may frame. */
export interface FramePlaces {
  /** Below the base: `''`, `'404.html'`, `'en/sign-in/*'`. */
  readonly own: readonly string[];
  /** The embed pages: `'en/embed/*'`. */
  readonly embeds: readonly string[];
  /** The sites that may frame these, as origins. */
  readonly origins: readonly string[];
}

/**
 * The text of `_headers`, in the format that Netlify and Cloudflare Pages read.
 *
 * What rules a page is sent with the places that hold pages, not with every file: together these headers weigh as much as a small script.
 * Who may frame a page is a policy of its own: a host joins what two rules say of one header, a browser keeps to both, and so a rule for
 * `en/embed/*` could never allow what one for `en/*` forbids.
 *
 * @param policy as {@link policyFor} makes it, for all pages together
 * @param base the site's base path, with a slash at both ends
 * @param places where pages are, below the base: `''`, `'404.html'`, `'en/*'`
 */
export function headersFile(
  policy: string,
  base: string,
  places: readonly string[],
  { own, embeds, origins }: FramePlaces,
): string {
  const framedBy = (ancestors: readonly string[]) => `frame-ancestors ${ancestors.join(' ')}`;
  const framed = (inside: readonly string[], ancestors: readonly string[]) =>
    inside.map((place): Rule => [place, [`Content-Security-Policy: ${framedBy(ancestors)}`]]);
  const ours = ["'self'"];
  const rules: Rule[] = [
    ['*', ['X-Content-Type-Options: nosniff']],
    ...places.map((place): Rule => [
      place,
      [
        `Content-Security-Policy: ${own.includes(place) ? `${policy}; ${framedBy(ours)}` : policy}`,
        // Nobody needs to know where a reader came from, and an address may name the exercise they do.
        'Referrer-Policy: no-referrer',
        'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      ],
    ]),
    ...framed(
      own.filter((place) => !places.includes(place)),
      ours,
    ),
    ...framed(embeds, [...ours, ...origins]),
    // In a frame whose sandbox takes its origin away, what a practice loads comes from another site. There is no secret in it.
    ...OPEN_FILES.map((place): Rule => [place, [OPEN]]),
    // These names carry a hash of their content, so they never change.
    ['_astro/*', [OPEN, 'Cache-Control: public, max-age=31536000, immutable']],
  ];
  return rules
    .map(([path, headers]) => [`${base}${path}`, ...headers.map((line) => `  ${line}`)].join('\n'))
    .join('\n\n')
    .concat('\n');
}
