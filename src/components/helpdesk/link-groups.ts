/** The short links of what the organisation uses, in groups with a heading, in one language. */
import type { Locale } from '../../guide.ts';
import type { MessageKey } from '../../i18n/keys.ts';
import { PAGE_IDS } from '../../machines/scenarios/index.ts';
import type { PageId } from '../../machines/scenario.ts';
import { SYMPTOM_GROUPS } from '../../symptoms.ts';
import { hrefTo } from '../guide/links.ts';
import { wordsOf } from '../language/locales.ts';
import type { GuidePage } from '../starlight/guide-pages.ts';
import { isUsedHere, problemOf, shortLinks, type ShortLink } from './short-links.ts';

export interface LinkGroup {
  readonly title: string;
  readonly links: readonly {
    readonly id: string;
    readonly title: string;
    /** The page in this language. */
    readonly href: string;
  }[];
}

/**
 * All groups, without those that would be empty.
 *
 * @param pages - the guide's pages with their titles in the language
 * @param only - leaves out the links of other kinds
 */
export function linkGroups(
  locale: Locale,
  pages: readonly GuidePage[],
  only?: ShortLink['kind'],
): LinkGroup[] {
  const t = wordsOf(locale);
  const problems = pages.map(({ path }) => problemOf(path)).filter((id) => id !== undefined);
  const inUse = new Set<string>(pages.filter(({ used }) => used).map(({ path }) => path));
  const used = shortLinks(problems).filter((link) => isUsedHere(link, inUse));
  const pageOf = (link: ShortLink) => pages.find(({ path }) => path === link.page);
  const titleOf = (link: ShortLink) =>
    link.kind === 'exercise'
      ? t(`scenario.${link.id}.title` as MessageKey)
      : (pageOf(link)?.title ?? link.id);
  const group = (title: string, links: readonly ShortLink[]): LinkGroup => ({
    title,
    links: links
      .filter(({ kind }) => only === undefined || kind === only)
      .map((link) => ({
        id: link.id,
        title: titleOf(link),
        href: hrefTo(locale, link.page, link.kind === 'exercise' ? link.id : undefined),
      })),
  });
  const nameOf = (page: PageId) =>
    page === 'another-way' ? t('header.anotherWay') : t(`method.${page}.name`);
  return [
    group(
      t('helpdesk.links.methods'),
      used.filter(({ kind }) => kind === 'method'),
    ),
    ...SYMPTOM_GROUPS.map((symptom) =>
      group(
        t('helpdesk.links.problemsOf', { group: t(`symptom.group.${symptom}`) }),
        used.filter((link) => pageOf(link)?.symptom?.group === symptom),
      ),
    ),
    ...PAGE_IDS.map((page) =>
      group(
        t('helpdesk.links.exercisesOf', { method: nameOf(page) }),
        used.filter((link) => link.kind === 'exercise' && link.method === page),
      ),
    ),
  ].filter(({ links }) => links.length > 0);
}
