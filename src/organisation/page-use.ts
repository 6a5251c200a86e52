/** Which pages an organisation has a use for: a page is about the methods of its exercises, and goes when none of them is offered. */
import { METHOD_IDS, type MethodId } from '../machines/method-ids.ts';
import { scenarios } from '../machines/scenarios/index.ts';

/** What a page's frontmatter says that decides it. */
export interface PageFacts {
  /** The page whose exercises are practised on it, the exercises that it leads to, or why there are none. */
  readonly practice: string | { readonly exercises: readonly string[] } | { readonly none: string };
  /** Where the exercises do not tell it: the methods that the page is about, or `every` organisation has a use for it. */
  readonly methods?: readonly MethodId[] | 'every' | undefined;
}

/**
 * Whether a page is about something that the organisation uses.
 *
 * @param offered the methods that the organisation offers
 */
export function isUsed(facts: PageFacts, offered: readonly MethodId[]): boolean {
  const about = methodsIn(facts);
  return about === 'every' || about.some((method) => offered.includes(method));
}

/** The methods that a page is about; the fallback, and what nobody can practise, concern every organisation. */
function methodsIn({ practice, methods }: PageFacts): readonly MethodId[] | 'every' {
  if (methods !== undefined) return methods;
  if (practice === 'another-way') return 'every';
  if (typeof practice === 'string') return METHOD_IDS.filter((id) => id === practice);
  if ('none' in practice) return 'every';
  const exercises = scenarios.filter(({ id }) => practice.exercises.includes(id));
  const ofFallback = exercises.some(({ page }) => page === 'another-way');
  return ofFallback ? 'every' : exercises.map(({ method }) => method);
}
