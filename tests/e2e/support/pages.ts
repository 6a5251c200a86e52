// Every page of the guide, found by its file, so that a new page is tested from the day it is written.
import { globSync, readFileSync } from 'node:fs';
import { guide, type Locale } from '../../../src/guide.ts';

const FOLDER = `src/content/docs/${guide.defaultLocale}/`;

/** A page, such as `solve/no-signal`; the start page is ''. */
export interface GuidePage {
  readonly path: string;
  /** Whether the page has a practice of its own. */
  readonly practised: boolean;
}

/** All pages of the guide, each in every language. */
export const GUIDE_PAGES: readonly GuidePage[] = globSync(`${FOLDER}**/*.mdx`)
  .sort()
  .map((file) => ({
    path: file.slice(FOLDER.length).replace(/(?:^|\/)index\.mdx$|\.mdx$/u, ''),
    practised: /^practice: \S/mu.test(readFileSync(file, 'utf8')),
  }));

/** The address of a page, with base path. */
export const hrefOf = (locale: Locale, path: string): string =>
  `${guide.base}${locale}/${path === '' ? '' : `${path}/`}`;
