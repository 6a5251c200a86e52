// What a host has to send with the built files, as data: written once here, and put into each host's own format beside this file.

/** Headers of the paths that this pattern fits. No header of one path is set by two rules: hosts disagree on what that means. */
export interface Rule {
  /** From the root of the host: `/guide/en/sign-in/*`; `*` stands for anything and comes last. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Where pages are, and the policy that fits them all. */
export interface PolicyOfPlace {
  /** Below the base: `''`, `404.html`, `en/`, `en/sign-in/*`. */
  readonly path: string;
  readonly embeds: boolean;
  readonly policy: string;
}

/** What the settings say about the site. */
export interface Site {
  /** The origin: `https://handrail.example`. */
  readonly site: string;
  /** The base path, with a slash at both ends. */
  readonly base: string;
  /** The other sites that may frame the embed pages. */
  readonly origins: readonly string[];
}

/** Names that carry a hash of their content: such a file never changes. */
const NEVER_CHANGE = ['_astro/*', 'pagefind/fragment/*', 'pagefind/index/*'];
/** In a frame whose sandbox takes its origin away, what a practice loads comes from another site. There is no secret in it. */
const OPEN_FILES = ['_astro/*', 'strings/*', 'embed.js'];

/** For hosts that would otherwise let a browser guess: ask whether there is a newer one, and use the kept one where there is not. */
export const ASK_FIRST = 'no-cache';

/** A year, in seconds: long enough for whoever comes back once a year. */
const YEAR = 31_536_000;

/** What a practice never needs. A page that looks like a sign-in can't use a passkey either, or read a code from a message. */
const NEVER_USED = [
  'camera',
  'geolocation',
  'microphone',
  'otp-credentials',
  'payment',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'usb',
];

/**
 * The rules of the whole site. What rules a page is sent with the places that hold pages, not with every file: together these headers
 * weigh as much as a small script.
 */
export function hostRules(places: readonly PolicyOfPlace[], site: Site): Rule[] {
  const rule = (path: string, headers: Rule['headers']) => ({ path: site.base + path, headers });
  const files = [...new Set([...NEVER_CHANGE, ...OPEN_FILES])];
  return [
    rule('*', { 'X-Content-Type-Options': 'nosniff' }),
    ...places.map((place) => rule(place.path, headersOfPage(place, site))),
    ...files.map((path) =>
      rule(path, {
        ...(OPEN_FILES.includes(path) && { 'Access-Control-Allow-Origin': '*' }),
        ...(NEVER_CHANGE.includes(path) && {
          'Cache-Control': `public, max-age=${YEAR}, immutable`,
        }),
      }),
    ),
  ];
}

function headersOfPage({ embeds, policy }: PolicyOfPlace, site: Site): Rule['headers'] {
  const framedBy = ["'self'", ...(embeds ? site.origins : [])].join(' ');
  return {
    'Content-Security-Policy': `${policy}; frame-ancestors ${framedBy}`,
    // Nobody needs to know where a reader came from, and an address may name the exercise they do.
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': NEVER_USED.map((feature) => `${feature}=()`).join(', '),
    // A page that opened this one can't reach into its window, or send it elsewhere.
    'Cross-Origin-Opener-Policy': 'same-origin',
    ...secureTransport(site),
    ...(embeds && { 'X-Robots-Tag': 'noindex' }),
  };
}

/** HTTPS from now on is a promise for the whole host, so a site in a folder of somebody's website does not give it. */
function secureTransport({ site, base }: Site): Rule['headers'] {
  const own = site.startsWith('https:') && base === '/';
  return own ? { 'Strict-Transport-Security': `max-age=${YEAR}` } : {};
}

/** The regular expression of a rule's path, for hosts that match by one; an index may be asked for by its name. */
export function patternOf(path: string): string {
  const escaped = path.replace(/\*$/u, '').replace(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`);
  if (path.endsWith('*')) return escaped;
  return `${escaped}${path.endsWith('/') ? String.raw`(?:index\.html)?` : ''}$`;
}

/** For hosts with one setting per header: which values each header has, and on which paths. */
export function byHeader(rules: readonly Rule[]): Map<string, Map<string, string[]>> {
  const headers = new Map<string, Map<string, string[]>>();
  for (const rule of rules) {
    for (const [name, value] of Object.entries(rule.headers)) {
      const values = headers.get(name) ?? new Map<string, string[]>();
      headers.set(name, values.set(value, [...(values.get(value) ?? []), rule.path]));
    }
  }
  return headers;
}
