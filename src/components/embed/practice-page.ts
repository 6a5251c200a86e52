/** Where a practice stands in the guide itself, for when it can't be shown on another site. */
import type { EmbedFacts } from '../../i18n/embed-facts.ts';

/** What the element's attributes ask for; any of it can be missing or mistyped. */
type Asked = Readonly<Record<'method' | 'locale' | 'scenario', string | null>>;

/**
 * The page of the method with its exercise, also of a method that the organisation does not use: that page says so.
 * Of an unknown method, the guide's first page; of an unknown language, the one of the page around.
 */
export function practicePage(
  { languages, pages }: Pick<EmbedFacts, 'languages' | 'pages'>,
  { method, locale: wanted, scenario }: Asked,
  around: string,
): { readonly locale: string; readonly path: string } {
  const locale = wanted !== null && Object.hasOwn(languages, wanted) ? wanted : around;
  if (method === null || !pages.includes(method)) return { locale, path: `${locale}/` };
  const query = scenario === null ? '' : `?practice=${encodeURIComponent(scenario)}`;
  return { locale, path: `${locale}/sign-in/${method}/${query}` };
}
