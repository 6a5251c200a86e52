/** The short links `/go/<id>/`: one for every method, problem and exercise, the same for every language. */
import { GuideError } from '../../guide-error.ts';
import { guide, policies } from '../../guide.ts';
import { isOffered, type PageId } from '../../machines/scenario.ts';
import { PAGE_IDS, scenarios, type ScenarioId } from '../../machines/scenarios/index.ts';
import type { PagePath } from '../guide/links.ts';

/** What an id stands for, and the page that it opens. The fallback counts as a method. */
export type ShortLink =
  | { readonly kind: 'method'; readonly id: PageId; readonly page: PagePath }
  | { readonly kind: 'problem'; readonly id: string; readonly page: PagePath }
  | {
      readonly kind: 'exercise';
      readonly id: ScenarioId;
      readonly page: PagePath;
      readonly method: PageId;
    };

/**
 * Ids that had to change: the old one, and the one it leads to now. An id stands in mail, on paper and in QR codes, so it never
 * just goes: a test keeps the list.
 */
export const RENAMED: Readonly<Record<string, string>> = {};

/**
 * All short links: methods, then problems, then exercises.
 *
 * @param problems - names of the pages in the folder `solve`: `no-signal`
 * @throws GuideError when two things have one id
 */
export function shortLinks(problems: readonly string[]): ShortLink[] {
  const links: ShortLink[] = [
    ...PAGE_IDS.map((id) => ({ kind: 'method', id, page: `sign-in/${id}` }) as const),
    ...problems.map((id) => ({ kind: 'problem', id, page: `solve/${id}` }) as const),
    ...scenarios.map(
      ({ id, page: method }) =>
        ({ kind: 'exercise', id, page: `sign-in/${method}`, method }) as const,
    ),
  ];
  refuseClash(links);
  return links;
}

/** By id, what it leads to: every short link, and those that were renamed. */
export function goAddresses(
  links: readonly ShortLink[],
  renamed = RENAMED,
): ReadonlyMap<string, ShortLink> {
  const byId = new Map<string, ShortLink>(links.map((link) => [link.id, link]));
  for (const [old, id] of Object.entries(renamed)) {
    const link = byId.get(id);
    const problem = byId.has(old) ? 'is an id that is in use' : link ? '' : `leads to no id: ${id}`;
    if (problem !== '' || !link) refuseRenamed(old, problem);
    byId.set(old, link);
  }
  return byId;
}

/**
 * Whether the organisation uses what a link is about.
 *
 * @param pages - those that it has a use for
 */
export function isUsedHere(link: ShortLink, pages: ReadonlySet<string>): boolean {
  if (!pages.has(link.page)) return false;
  const exercise = scenarios.find(({ id }) => id === link.id);
  return !exercise || isOffered(exercise, guide.methods, policies);
}

/** The name of a page in the folder `solve`, or undefined for any other page and for the list of problems. */
export const problemOf = (page: string): string | undefined => /^solve\/(.+)$/u.exec(page)?.[1];

/** The address of a short link, with base path. */
export const goHref = (id: string): string => `${guide.base}go/${id}/`;

/** The whole address of a short link, for mail and paper. */
export const goAddress = (id: string): string => `${guide.site}${goHref(id)}`;

function refuseClash(links: readonly ShortLink[]): void {
  const known = new Map<string, ShortLink>();
  for (const link of links) {
    const other = known.get(link.id);
    if (other) {
      throw new GuideError({
        file: fileOf(link),
        key: link.id,
        problem: `is also the id of a ${other.kind}, in ${fileOf(other)}`,
        mend: `Both would stand at ${goHref(link.id)}. Give the newer one another id.`,
      });
    }
    known.set(link.id, link);
  }
}

function refuseRenamed(key: string, problem: string): never {
  const file = 'src/components/helpdesk/short-links.ts';
  throw new GuideError({
    file,
    key: `RENAMED.${key}`,
    problem,
    mend: 'Name an id that nothing has any more, and the id that it leads to now.',
  });
}

function fileOf(link: ShortLink): string {
  if (link.kind === 'method') return 'src/machines/method-ids.ts';
  if (link.kind === 'problem') return `src/content/docs/${guide.defaultLocale}/${link.page}.mdx`;
  return `src/machines/scenarios/${link.method}.ts`;
}
