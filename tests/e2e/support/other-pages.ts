// The built pages that are no pages of the guide, by kind: all of a kind are made of the same parts.
import { globSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { GUIDE_PAGES } from './pages.ts';
import { LOCALES } from './site.ts';

/** A kind of pages, with the addresses of all of them, seen from the site's base. */
export interface PageKind {
  readonly kind: string;
  /** Their language, where they are in one. */
  readonly locale: string | undefined;
  readonly addresses: readonly string[];
}

/** Where the kinds live, seen from the site's base or from a language's folder. The first that fits counts. */
const KINDS: readonly (readonly [kind: string, place: RegExp])[] = [
  ['language choice', /^$/u],
  ['short links', /^go\//u],
  ['not found', /^404\.html$/u],
  ['embedded practices', /^embed\//u],
  ['sheets', /^helpdesk\/handouts\/./u],
  ['helpdesk', /^helpdesk\//u],
  ['without internet', /^offline\/$/u],
  ['translation status', /^translations\/$/u],
  ['texts side by side', /^translations\//u],
  // What is left at the top are the names that articles of before had.
  ['old addresses', /^[\w-]+\/$/u],
];

const inLanguage = new RegExp(`^(${LOCALES.join('|')})/`, 'u');
const ofGuide = new Set(GUIDE_PAGES.map(({ path }) => (path === '' ? '' : `${path}/`)));

/** All of them; empty where the site is not built. A page of no known kind is a kind of its own. */
export const OTHER_PAGES: readonly PageKind[] = [...groupPages().values()];

function groupPages(): Map<string, PageKind & { readonly addresses: string[] }> {
  const groups = new Map<string, PageKind & { readonly addresses: string[] }>();
  for (const file of globSync('**/*.html', { cwd: 'dist' }).sort()) {
    const address = file.replaceAll('\\', '/').replace(/index\.html$/u, '');
    const locale = inLanguage.exec(address)?.[1];
    const place = address.replace(inLanguage, '');
    if (locale !== undefined && ofGuide.has(place)) continue;
    const kind = KINDS.find(([, where]) => where.test(place))?.[0] ?? address;
    const name = locale === undefined ? kind : `${kind}, ${locale}`;
    const group = groups.get(name) ?? { kind: name, locale, addresses: [] };
    group.addresses.push(address);
    groups.set(name, group);
  }
  return groups;
}

/** Pages in no language lead on to one at once; what stands on them is for readers without script, whose browser this makes it. */
export async function withoutLeadingOn(page: Page): Promise<void> {
  await page.route(/\/_astro\/.*\.js$/u, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
}
