/** The exercises of a page as a list to choose from: under their methods, and known apart once the list is closed. */
import { grouped } from '../check/grouped.ts';
import type { Answers, Exercise } from './answers.ts';

export interface ExerciseOption {
  readonly id: string;
  readonly name: string;
}

/** One method's exercises. */
export interface ExerciseGroup {
  readonly name: string;
  readonly options: readonly ExerciseOption[];
}

/**
 * The exercises under the names of their methods, in the order in which they come. Those with the same title name their method
 * too, and first: a closed list does not show the group, and a narrow one cuts off the end.
 */
export function optionsIn(ids: readonly string[], { exercises }: Answers): ExerciseGroup[] {
  const offered = ids.flatMap((id) => {
    const exercise = exercises[id];
    return exercise === undefined ? [] : [{ id, ...exercise }];
  });
  return grouped(offered, ({ group }) => group).map(([name, ofGroup]) => ({
    name,
    options: ofGroup.map((one) => ({ id: one.id, name: nameOf(one, offered) })),
  }));
}

function nameOf({ title, group }: Exercise, all: readonly Exercise[]): string {
  const twins = all.filter((other) => other.title === title);
  return twins.length > 1 ? `${group} · ${title}` : title;
}
