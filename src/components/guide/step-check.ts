/** Holds the steps that a page describes against the steps that the statechart takes. */
import { GuideError } from '../../guide-error.ts';

/**
 * Compares the ids of a page's steps with those of its documented exercise.
 *
 * @param file - the page's file
 * @param written - ids of the page's steps, in the page's order
 * @param taken - ids in the order in which the statechart visits them
 * @throws {GuideError} naming the first step that is missing, extra or in another order
 */
export function checkSteps(file: string, written: readonly string[], taken: readonly string[]) {
  const fault =
    faultOf(
      taken.find((id) => !written.includes(id)),
      'is missing: the statechart visits it',
    ) ??
    faultOf(
      written.find((id) => !taken.includes(id)),
      'is extra: the statechart does not visit it',
    ) ??
    faultOf(
      written.find((id, index) => written.indexOf(id) !== index),
      'is described twice',
    ) ??
    faultOf(
      written.find((id, index) => id !== taken[index]),
      'stands in another place than the statechart visits it',
    );
  if (!fault) return;
  throw new GuideError({
    file,
    key: `<Step id="${fault.id}">`,
    problem: fault.problem,
    mend: `Describe exactly these steps, in this order: ${taken.join(', ')}.`,
  });
}

function faultOf(id: string | undefined, problem: string) {
  return id === undefined ? undefined : { id, problem };
}
