// The site's part of an nginx configuration: one file for the `http` block, one for the `server` block of the host.
import { ASK_FIRST, byHeader, patternOf, type Rule } from './rules.ts';

/** Where the configuration expects the content of `dist/`; an administrator changes the one line. */
export const FOLDER = '/var/www/handrail/';

/** Compressed already, or not worth it, is what is not named here; pages always are compressed. */
const COMPRESSED = [
  'application/javascript',
  'application/json',
  'application/wasm',
  'application/xml',
  'image/svg+xml',
  'text/css',
  'text/javascript',
  'text/plain',
  'text/xml',
];

const quote = (text: string) => `"${text.replace(/[\\"]/gu, String.raw`\$&`)}"`;

/** Two sites on one server, at two paths, have variables of their own. */
function variableOf(header: string, base: string): string {
  const words = ['handrail', ...base.split('/'), header].filter(Boolean).join('_');
  return `$${words.toLowerCase().replace(/\W/gu, '_')}`;
}

/** nginx takes no word of more than 4,096 characters. */
const inGroups = (paths: readonly string[], size = 20): string[][] =>
  paths.length === 0 ? [] : [paths.slice(0, size), ...inGroups(paths.slice(size), size)];

/** What belongs to all files, and what to some. */
function divide(rules: readonly Rule[], base: string) {
  const all = rules.filter(({ path }) => path === `${base}*`);
  const some = byHeader(rules.filter((rule) => !all.includes(rule)));
  return { all: all.flatMap(({ headers }) => Object.entries(headers)), some };
}

/** The file for the `http` block: which value a header has on which pages. Maps, because nginx forgets headers in nested locations. */
export function nginxMaps(rules: readonly Rule[], base: string): string {
  const maps = [...divide(rules, base).some].map(([header, values]) => {
    const lines = [...values].flatMap(([value, paths]) =>
      inGroups(paths).map((group) => {
        const pattern = `~^(?:${group.map(patternOf).join('|')})`;
        return `  ${quote(pattern)}\n    ${quote(value)};`;
      }),
    );
    const rest = header === 'Cache-Control' ? [`  default ${ASK_FIRST};`] : [];
    return `map $uri ${variableOf(header, base)} {\n${[...rest, ...lines].join('\n')}\n}\n`;
  });
  const use = '# Handrail: the headers by page. Written by the build; belongs into the http block:';
  return [use, '#   include …/handrail-headers.conf;', '', ...maps].join('\n');
}

/** The file for the `server` block. */
export function nginxSite(rules: readonly Rule[], base: string): string {
  const { all, some } = divide(rules, base);
  const headers = [
    ...all.map(([name, value]) => [name, quote(value)] as const),
    ...[...some.keys()].map((name) => [name, variableOf(name, base)] as const),
  ];
  const folder = base.slice(0, -1);
  return `# Handrail: the site. Written by the build; belongs into a server block:
#   include …/handrail.conf;
# nginx sends nothing of an empty header. Certificates and the way from http to https are the server block's own.
${folder === '' ? '' : `location = ${folder} {\n  absolute_redirect off;\n  return 301 ${base}$is_args$args;\n}\n`}
location ${base} {
  # The content of dist/. With gzip_static or brotli in your nginx, add them here.
  alias ${FOLDER};
  index index.html;
  error_page 404 ${base}404.html;
  absolute_redirect off;
  server_tokens off;

  charset utf-8;
  charset_types ${COMPRESSED.filter((type) => type !== 'application/wasm').join(' ')};
  gzip on;
  gzip_comp_level 6;
  gzip_min_length 512;
  gzip_vary on;
  gzip_proxied any;
  gzip_types ${COMPRESSED.join(' ')};

${headers.map(([name, value]) => `  add_header ${name} ${value} always;`).join('\n')}

  # Settings of other hosts.
  location ~ /(?:_headers|\\.htaccess)$ {
    return 404;
  }
}
`;
}
