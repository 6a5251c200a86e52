// The addresses that the built pages name, held against what was built: files, pages, and the anchors in them.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage } from './built-pages.ts';

/** A built site as a host would serve it. */
export interface BuiltSite {
  readonly dist: string;
  /** Such as `https://handrail.example`. */
  readonly site: string;
  /** With a slash at both ends. */
  readonly base: string;
  readonly pages: readonly BuiltPage[];
}

/** One address that a page names. */
export interface NamedAddress {
  readonly tag: string;
  /** As it stands in the page. */
  readonly written: string;
  readonly url: URL;
  readonly hreflang: string | undefined;
}

/** The addresses inside the site that a page names: links, files, alternates, without mail and telephone. */
export function addressesIn(page: BuiltPage, { site, base }: BuiltSite): NamedAddress[] {
  return page.elements.flatMap(({ tag, attributes }) => {
    const written = attributes['href'] ?? attributes['src'];
    if (written === undefined) return [];
    const url = new URL(written, `${site}${base}${page.address}`);
    if (url.origin !== site) return [];
    return [{ tag, written, url, hreflang: attributes['hreflang'] }];
  });
}

/** The addresses on a page that lead to nothing, to an anchor that is not there, or out of the base path. */
export function deadAddresses(page: BuiltPage, built: BuiltSite): string[] {
  const { base, dist, pages } = built;
  return addressesIn(page, built)
    .filter(({ tag, url }) => {
      if (!url.pathname.startsWith(base)) return true;
      const path = url.pathname.slice(base.length);
      const target = pages.find(({ address }) => address === path);
      if (!target) return !existsSync(join(dist, path));
      const anchor = decodeURIComponent(url.hash.slice(1));
      return tag === 'a' && anchor !== '' && !idsOf(target).includes(anchor);
    })
    .map(({ written }) => written);
}

/** The ids of a page's elements. */
export const idsOf = ({ elements }: BuiltPage): string[] =>
  elements.map(({ attributes }) => attributes['id']).filter((id) => id !== undefined);
