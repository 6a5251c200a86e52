// The guide's pages as the helpdesk's tool reads them, straight from their files.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { PageFile } from '../../src/components/helpdesk/answers.ts';
import type { PagePath } from '../../src/components/guide/links.ts';
import type { Locale } from '../../src/guide.ts';
import { pagesIn } from './prose.ts';

/** All pages of one language. */
export const pageFilesIn = (locale: Locale): PageFile[] =>
  pagesIn(locale).map((file) => {
    const [, settings = '', ...body] = readFileSync(file, 'utf8').split(/^---$/mu);
    const path = file.split(`/${locale}/`)[1]?.replace(/(?:^|\/)index\.mdx$|\.mdx$/u, '') ?? '';
    const read = parse(settings) as Pick<PageFile, 'title' | 'practice'>;
    return { ...read, path: path as PagePath, file, body: body.join('---') };
  });
