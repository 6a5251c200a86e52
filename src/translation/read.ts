// Reads the files that translation is about. The only place here that touches the disk.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageSources, Source, Sources } from './sources.ts';

/** Where the record of a language is, from the root of the repository. */
export const recordFile = (locale: string): string => `src/content/translated/${locale}.json`;

/**
 * Reads what a report on one language is made of. A file that isn't there is empty.
 *
 * @param root the folder of the repository
 * @param guide its languages, and the one that all others are translated from
 */
export function readSources(
  root: string,
  locale: string,
  {
    locales,
    defaultLocale,
  }: {
    readonly locales: Readonly<Record<string, { readonly published: boolean }>>;
    readonly defaultLocale: string;
  },
): Sources {
  return {
    published: locales[locale]?.published ?? false,
    english: readLanguage(root, defaultLocale),
    translation: readLanguage(root, locale),
    record: read(root, recordFile(locale)),
  };
}

function readLanguage(root: string, locale: string): LanguageSources {
  const folder = `src/content/docs/${locale}`;
  const files = globSync('**/*.mdx', { cwd: join(root, folder) })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  return {
    locale,
    folder,
    pages: Object.fromEntries(
      files.map((file) => [file.replace(/\.mdx$/u, ''), read(root, `${folder}/${file}`)]),
    ),
    strings: read(root, `src/content/i18n/${locale}.json`),
    glossary: read(root, `src/content/glossary/${locale}.json`),
  };
}

function read(root: string, file: string): Source {
  const path = join(root, file);
  return { file, text: existsSync(path) ? readFileSync(path, 'utf8') : '' };
}
