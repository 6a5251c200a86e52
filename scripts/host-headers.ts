// Reads `_headers` as a static host does (the format of Netlify and Cloudflare Pages), so that our own server sends the same.

/** Headers to send, by name. */
export type Headers = Readonly<Record<string, string>>;

interface Rule {
  readonly matches: RegExp;
  readonly headers: [name: string, value: string][];
}

/**
 * Makes a function that tells the headers of a path. Where several rules set one header, the values are joined with a comma.
 *
 * @param text the content of `_headers`: a path on a line of its own (`*` stands for anything), its headers indented below it
 * @throws Error naming the line that is neither a path nor a header
 */
export function headersOf(text: string): (path: string) => Headers {
  const rules = parseRules(text);
  return (path) => {
    const headers: Record<string, string> = {};
    for (const [name, value] of rules
      .filter(({ matches }) => matches.test(path))
      .flatMap((rule) => rule.headers)) {
      headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
    }
    return headers;
  };
}

function parseRules(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (line.startsWith('/')) {
      rules.push({ matches: patternOf(line.trim()), headers: [] });
      continue;
    }
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (!rule || name === undefined || value === undefined) {
      throw new Error(
        `_headers, line ${index + 1}: expected a path or an indented header, found "${line}".`,
      );
    }
    rule.headers.push([name, value.trim()]);
  }
  return rules;
}

const patternOf = (path: string) =>
  new RegExp(
    `^${path
      .split('*')
      .map((part) => RegExp.escape(part))
      .join('.*')}$`,
  );
