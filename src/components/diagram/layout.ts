/**
 * Lays a graph out as a reader can follow it: a main column from the beginning to the end, beside each
 * of its states what leads away from it, every state once.
 */
import { longestCourse } from './course.ts';
import { merged } from './exits.ts';
import type { Diagram, End } from './model.ts';
import { PartLayout, type Material } from './part-layout.ts';

/** Lays out a whole diagram. */
export function layOut(material: Material): Diagram {
  const { graph, names, nodeOf, documented } = material;
  const ends = new Map(
    graph.ends.map((end): [string, End] => {
      const { id, outcome } = end;
      return [id, { node: nodeOf(id), name: names.end(end), outcome }];
    }),
  );
  let count = 0;
  const parts = graph.parts.map((part) => {
    const isDocumented = part.states.some(({ id }) => id === documented[0]?.id);
    const main = isDocumented
      ? documented.filter(({ id }) => part.states.some((state) => state.id === id) || ends.has(id))
      : longestCourse(part).map((id) => ({ id, node: nodeOf(id), name: names.state(id) }));
    const laidOut = new PartLayout(material, part, main, ends, count).draw(isDocumented);
    count += laidOut.rows.length;
    return laidOut;
  });
  const always = graph.always.map((way) => ({ way, label: names.way(way) }));
  return {
    parts,
    always: {
      title: names.state('always'),
      exits: merged(always, ({ to }) => ends.get(to ?? ''), material.page),
    },
    ends: [...ends.values()],
  };
}
