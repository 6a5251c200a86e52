/** What `/embed.js` knows of the guide: put into it while it is built, so that it need not ask before it can draw. */
import type { Guide } from '../guide-config.ts';
import { PAGE_IDS } from '../machines/scenarios/index.ts';
import type { PageId } from '../machines/scenario.ts';
import { createFormatter } from './format.ts';
import type { Messages, Translate } from './keys.ts';

export interface EmbedFacts {
  /** The address of the guide in the settings. */
  readonly site: string;
  readonly defaultLocale: string;
  /** Every method that the guide has a page of, also one that the organisation does not use. */
  readonly pages: readonly string[];
  /** By language: what a frame is called, by method; and the link that stands where a practice can't. */
  readonly languages: Readonly<
    Record<string, { readonly titles: Readonly<Record<string, string>>; readonly open: string }>
  >;
}

/** @param messagesOf - the messages of one language, the default one's showing through */
export function embedFacts(
  { site, base, methods, locales, defaultLocale }: Guide,
  messagesOf: (locale: string) => Messages,
): EmbedFacts {
  const offered = PAGE_IDS.filter((page) => page === 'another-way' || methods.includes(page));
  const languages = Object.keys(locales).map((locale) => {
    const messages = messagesOf(locale);
    const t = createFormatter(() => messages, locale);
    const titles = Object.fromEntries(offered.map((page) => [page, titleOf(page, t)]));
    return [locale, { titles, open: t('embed.open') }] as const;
  });
  return {
    site: `${site}${base}`,
    defaultLocale,
    pages: PAGE_IDS,
    languages: Object.fromEntries(languages),
  };
}

function titleOf(page: PageId, t: Translate): string {
  const name = page === 'another-way' ? 'label.signInAnotherWay' : `method.${page}.name`;
  return t('embed.title', { method: t(name as Parameters<Translate>[0]) });
}
