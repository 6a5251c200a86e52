/** The main column of a part that no documented way goes through. */
import type { GraphPart } from './graph.ts';

/** The longest course through a part that visits no state twice. */
export function longestCourse({ states, groups, start, ways }: GraphPart): string[] {
  const steps = (id: string) => {
    const state = states.find((one) => one.id === id);
    const places = [
      id,
      ...groups.map((group) => group.id).filter((g) => state?.within.includes(g)),
    ];
    return ways.flatMap(({ from, to }) => (places.includes(from) && to !== undefined ? [to] : []));
  };
  const from = (id: string, before: readonly string[]): string[] => {
    const courses = steps(id)
      .filter((next) => !before.includes(next) && states.some((state) => state.id === next))
      .map((next) => from(next, [...before, next]));
    const [longest = []] = courses.toSorted((one, other) => other.length - one.length);
    return [id, ...longest];
  };
  return from(start, [start]);
}
