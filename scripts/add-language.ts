// Begins a new language: an entry in guide.config.ts, not published, and the files that translators fill. It changes nothing else.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseModule } from 'magicast';
import { format, resolveConfig } from 'prettier';
import { GuideError, type Mistake } from '../src/guide-error.ts';

const CONFIG = 'guide.config.ts';

/** What the person who adds a language says of it; the rest is looked up. */
export interface Wish {
  /** As in a page's address, in small letters: `pl`, `pt-br`. */
  readonly locale: string;
  /** The language's name in the language itself. */
  readonly label?: string | undefined;
  /** Whether its script runs from right to left, where that is not known of the language. */
  readonly rtl?: boolean | undefined;
}

/** A language as it stands in guide.config.ts. */
export interface Language {
  readonly locale: string;
  readonly label: string;
  readonly dir: 'ltr' | 'rtl';
}

/**
 * Adds a language, not published.
 *
 * @param root the folder of the repository
 * @returns the language, and the files and the folder that were made or changed; what was there already stays as it is
 * @throws GuideError when the tag is none, the language is there already, or its name is not known
 */
export async function addLanguage(
  root: string,
  wish: Wish,
): Promise<{ language: Language; made: string[] }> {
  const language = languageOf(wish);
  const config = join(root, CONFIG);
  const text = withEntry(readFileSync(config, 'utf8'), language);
  writeFileSync(
    config,
    await format(text, { ...(await resolveConfig(config)), parser: 'typescript' }),
  );
  const pages = `src/content/docs/${language.locale}/`;
  const files = ['i18n', 'glossary'].map((name) => `src/content/${name}/${language.locale}.json`);
  const missing = [...files, pages].filter((name) => !existsSync(join(root, name)));
  for (const name of missing) makeEmpty(join(root, name));
  return { language, made: [CONFIG, ...missing] };
}

function makeEmpty(path: string): void {
  if (path.endsWith('/')) {
    mkdirSync(path, { recursive: true });
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '{}\n');
}

/** Looks up what is known of the language; what was said goes before it. */
function languageOf({ locale, label, rtl }: Wish): Language {
  const canonical = canonicalOf(locale);
  if (canonical.toLowerCase() !== locale) {
    refuse(locale, `is written ${canonical.toLowerCase()} in an address`, 'Add it under that tag.');
  }
  const name = label?.trim() ?? ownNameOf(locale);
  if (name === undefined || name === '') {
    refuse(locale, 'has no name that is known here', 'Give its name: --label "…".');
  }
  const known = new Intl.Locale(locale).getTextInfo().direction;
  return { locale, label: name, dir: rtl || known === 'rtl' ? 'rtl' : 'ltr' };
}

function canonicalOf(locale: string): string {
  const problem = 'is no language tag';
  const mend =
    'Give a tag such as "pl" or "pt-br": https://www.w3.org/International/questions/qa-choosing-language-tags';
  try {
    const [canonical] = Intl.getCanonicalLocales(locale);
    if (canonical !== undefined && /^[a-z]{2,3}(?:-|$)/u.test(canonical)) return canonical;
  } catch {
    // A RangeError, which says no more than the refusal below.
  }
  refuse(locale, problem, mend);
}

/** What a language calls itself, with the capital that a name in a list has. */
function ownNameOf(locale: string): string | undefined {
  if (Intl.DisplayNames.supportedLocalesOf(locale).length === 0) return undefined;
  const name = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(locale);
  return name?.replace(/^./u, (first) => first.toLocaleUpperCase(locale));
}

/** The settings with the language at the end of their locales; all that stands in them stays, comments too. */
function withEntry(settings: string, { locale, label, dir }: Language): string {
  const direction = dir === 'rtl' ? ", dir: 'rtl'" : '';
  const entry = `'${locale}': { label: ${JSON.stringify(label)}, published: false${direction} }`;
  const { exports } = parseModule(settings) as { exports: { default?: Defined } };
  const locales = exports.default?.$args?.[0].locales;
  if (!locales) refuse('locales', 'is not in the call of defineGuide', `Write it there: ${entry}`);
  if (locale in locales) {
    refuse(
      `locales.${locale}`,
      'is there already',
      `npm run i18n -- ${locale} lists what is left.`,
    );
  }
  const { properties, end } = locales.$ast;
  // Before the closing brace, behind a comma, which may be there.
  const tail = settings.slice(properties.at(-1)?.end, end - 1);
  const comma = /,/u.test(tail.replaceAll(/\/\/.*|\/\*[^]*?\*\//gu, '')) ? '' : ',';
  return `${settings.slice(0, end - 1)}${comma}${entry},\n${settings.slice(end - 1)}`;
}

/** A call of defineGuide with what it is given, as magicast shows it: values as they are, `$ast` with their places. */
interface Defined {
  readonly $args?: readonly [{ readonly locales?: Located }];
}
interface Located {
  readonly $ast: Place & { readonly properties: readonly Place[] };
}
/** Offsets in the file. */
interface Place {
  readonly end: number;
}

function refuse(key: Mistake['key'], problem: string, mend: string): never {
  throw new GuideError({ file: CONFIG, key, problem, mend });
}
