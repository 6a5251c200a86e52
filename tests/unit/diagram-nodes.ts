// Every state and end that a diagram shows, wherever in it.
import { isCard, type Card, type Diagram } from '../../src/components/diagram/model.ts';

/** Every state and end of a diagram, as `data-node` names it. */
export function nodesOf({ parts, always, ends }: Diagram): string[] {
  const inCard = ({ nodes, exits }: Card): string[] => [
    ...nodes.map(({ node }) => node),
    ...exits.flatMap(({ to, opens }) => (opens && to && isCard(to) ? inCard(to) : [])),
  ];
  const inScopes = [...parts.flatMap(({ scopes }) => scopes), always].flatMap(({ exits }) =>
    exits.flatMap(({ to, opens }) => (opens && to && isCard(to) ? inCard(to) : [])),
  );
  const inRows = parts.flatMap(({ rows }) => rows.flatMap(inCard));
  return [...new Set([...inRows, ...inScopes, ...ends.map(({ node }) => node)])];
}
