// `_headers`, which Netlify and Cloudflare Pages read as it is; so does our own server.
import type { Rule } from './rules.ts';

/** What Cloudflare Pages takes: of more rules or a longer line it says nothing and sends nothing. Netlify takes more. */
const MOST_RULES = 100;
const LONGEST_LINE = 2000;

/** The text of `_headers`. */
export function headersFile(rules: readonly Rule[]): string {
  return rules
    .map(({ path, headers }) => [path, ...linesOf(headers)].join('\n'))
    .join('\n\n')
    .concat('\n');
}

const linesOf = (headers: Rule['headers']) =>
  Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);

/** What Cloudflare Pages would leave out, each with what to do about it; empty when it takes everything. */
export function overLimits(rules: readonly Rule[]): string[] {
  const many =
    rules.length > MOST_RULES
      ? [
          `_headers has ${rules.length} rules, and Cloudflare Pages reads the first ${MOST_RULES} only. ` +
            'Build fewer languages for it, or use a host without that limit: Netlify, or nginx with the files in hosting/.',
        ]
      : [];
  const long = rules.flatMap(({ path, headers }) =>
    linesOf(headers)
      .filter((line) => line.length > LONGEST_LINE)
      .map(
        (line) =>
          `_headers, ${path}: ${line.trim().split(':', 1).join()} has ${line.length} characters, and Cloudflare Pages drops lines of more than ` +
          `${LONGEST_LINE}. Put inline styles or scripts of these pages into files, so that the policy needs no hash for them; or use another host.`,
      ),
  );
  return [...many, ...long];
}
