/** Which problems a method's sheet names. */
import { isOffered } from '../../machines/scenario.ts';
import type { MethodId } from '../../machines/method-ids.ts';
import { scenariosOf } from '../../machines/scenarios/index.ts';
import { guide, policies } from '../../guide.ts';

/** A page that solves one problem, and the exercises that it leads to. */
export interface ProblemPage {
  readonly id: string;
  readonly exercises: readonly string[];
}

/**
 * The problems that a method's readers have most, as far as the guide itself knows: first those whose pages lead to most exercises of
 * this method, then those whose pages are about little else, then in the order of the exercises (`src/machines/scenarios/<method>.ts`).
 * Exercises in which the reader has to judge don't count: the sheet says in any case what to do about a request of somebody else's.
 */
export function commonProblems<TPage extends ProblemPage>(
  method: MethodId,
  pages: readonly TPage[],
  most = 3,
): TPage[] {
  const own: readonly string[] = scenariosOf(method)
    .filter(
      (scenario) => scenario.kind !== 'decide' && isOffered(scenario, guide.methods, policies),
    )
    .map(({ id }) => id);
  const ranked = pages.flatMap((page) => {
    const ofMethod = page.exercises.filter((id) => own.includes(id));
    const [first] = ofMethod;
    if (first === undefined) return [];
    const share = ofMethod.length / page.exercises.length;
    return { page, count: ofMethod.length, share, place: own.indexOf(first) };
  });
  return ranked
    .sort((one, two) => two.count - one.count || two.share - one.share || one.place - two.place)
    .slice(0, most)
    .map(({ page }) => page);
}
