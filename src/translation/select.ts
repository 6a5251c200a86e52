// Finds the texts that a translator names: pages, messages and concepts, by name or with * for any part of one.
import type { Entry } from './compare.ts';
import type { Report } from './report.ts';

/** @returns for each target, the texts that it names; none where nothing is called that */
export function select(
  { pages, strings, glossary, locale }: Report,
  targets: readonly string[],
): (readonly [target: string, entries: readonly Entry[]])[] {
  const named = [
    ...pages.flatMap(({ page, units }) => units.map((entry) => ({ name: page, entry }))),
    ...strings.map((entry) => ({ name: entry.name, entry })),
    // A concept is named without its fields too.
    ...glossary.flatMap((entry) =>
      [entry.name, entry.name.replace(/\.\w+$/u, '')].map((name) => ({ name, entry })),
    ),
  ];
  // A message may be called by its key alone; a pattern says what it is a pattern of.
  const keys = new Set(strings.map(({ name }) => name.replace('strings:', '')));
  return targets.map((target) => {
    const pattern = patternOf(keys.has(target) ? `strings:${target}` : nameIn(target, locale));
    const entries = named.filter(({ name }) => pattern.test(name)).map(({ entry }) => entry);
    return [target, [...new Set(entries)]];
  });
}

/** A file's path becomes what it holds: a page, all messages, or the whole glossary. */
function nameIn(target: string, locale: string): string {
  const path = target.replaceAll('\\', '/').replace(/^\.?\/|\/$/gu, '');
  if (path === `src/content/i18n/${locale}.json`) return 'strings:*';
  if (path === `src/content/glossary/${locale}.json`) return 'glossary:*';
  return path.replace(`src/content/docs/${locale}/`, '').replace(/\.mdx$/u, '');
}

/** A star stands for any part of a name, but for no slash or colon: `solve/*` is every page in that folder. */
const patternOf = (name: string) =>
  new RegExp(
    `^${name
      .split('*')
      .map((part) => RegExp.escape(part))
      .join('[^/:]*')}$`,
    'u',
  );
