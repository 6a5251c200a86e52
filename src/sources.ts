/** What the facts on our pages are held against. The names stand in the catalogue, under `source.<id>`. */

/** Address of each source; undefined where it has no single public page. */
export const SOURCES = {
  entra: 'https://learn.microsoft.com/entra/identity/authentication/',
  'nist-63b': 'https://pages.nist.gov/800-63-4/sp800-63b.html',
  'rfc-6238': 'https://www.rfc-editor.org/rfc/rfc6238',
  wcag: 'https://www.w3.org/TR/WCAG22/',
  cisa: 'https://www.cisa.gov/mfa',
  'login-gov': 'https://login.gov/help/',
  'gov-uk': 'https://www.gov.uk/using-your-gov-uk-one-login',
  github: 'https://docs.github.com/authentication',
  duo: 'https://guide.duo.com/',
  digid: 'https://www.digid.nl/',
  surf: undefined,
} as const satisfies Record<string, `https://${string}` | undefined>;

/** A source that a page's frontmatter may name under `checked.against`. */
export type SourceId = keyof typeof SOURCES;

/** All sources, for the schema of the pages. */
export const SOURCE_IDS = Object.keys(SOURCES) as [SourceId, ...SourceId[]];
