// Which licences the packages that we use may have, and why. The one list: the tests, `npm run licences` and the built site go by it.

/** Licences of what may travel to readers: they ask for no more than that their text goes along, which /licences.txt does. */
const FOR_READERS = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  // Fonts: they may not be sold by themselves.
  'OFL-1.1',
];

/** More, for what only builds, checks or tests the site and is not changed by us. */
const FOR_BUILDING: Readonly<Record<string, string>> = {
  'CC-BY-4.0': 'a list of browsers, read while building',
  'CC BY-SA 4.0': 'a list of misspellings, read by the spelling check',
  'LGPL-3.0-or-later': 'the picture library of sharp, loaded as it is while building',
  'MPL-2.0': 'programs and a checker used as they are; changed files would have to be shown',
  'Python-2.0': 'permissive; a reader of command lines',
  WTFPL: 'permissive; a small tool of a tool',
};

/** Packages whose entry in the lockfile names no licence, with the one that they name themselves. */
const NAMED_ELSEWHERE: Readonly<Record<string, string>> = {
  // In its package.json, in the old spelling `licenses`.
  format: 'MIT',
};

/** Whether a licence, also an SPDX expression such as `(MIT OR CC0-1.0)`, is on the list. */
export function isAllowed(licence: string, travels: boolean): boolean {
  const allowed = (name: string) =>
    FOR_READERS.includes(name) || (!travels && Object.hasOwn(FOR_BUILDING, name));
  const expression = licence.replace(/[()]/gu, '');
  return expression
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((name) => allowed(name.trim())));
}

/** An entry of package-lock.json, as far as it matters here. */
export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
}

/** The name of the package of an entry: `node_modules/a/node_modules/@b/c` is `@b/c`. */
export const nameOf = (entry: string) => entry.replace(/^.*node_modules\//u, '');

/** The packages whose licence is not on the list, each with what it says. */
export function notAllowed(packages: Readonly<Record<string, LockedPackage>>): string[] {
  return Object.entries(packages)
    .filter(([entry]) => entry !== '')
    .map(([entry, { license }]) => [entry, license ?? NAMED_ELSEWHERE[nameOf(entry)] ?? 'none'])
    .filter(([, licence = '']) => !isAllowed(licence, false))
    .map(([entry = '', licence = '']) => `${nameOf(entry)}: ${licence}`);
}
