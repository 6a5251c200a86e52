/** What pages for helpdesks and translators have in common: they are no guide pages, and neither a search engine nor the search finds them. */

interface Unlisted {
  readonly title: string;
  readonly description: string;
  /** Why nothing is practised on it. */
  readonly none: string;
}

/** The frontmatter of such a page, for Starlight's own page component. */
export const unlistedPage = ({ title, description, none }: Unlisted) => ({
  title,
  description,
  template: 'splash' as const,
  tableOfContents: false as const,
  practice: { none },
  head: [{ tag: 'meta' as const, attrs: { name: 'robots', content: 'noindex' } }],
  pagefind: false,
});
