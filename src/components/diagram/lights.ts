/**
 * The rules that light the reader's state in the diagram while it is practised. They follow what the live
 * simulator says of itself (the page contract), so no script is needed for it.
 */
import type { PageId } from '../../machines/scenario.ts';
import { isCard, type Card, type Diagram } from './model.ts';

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

/** When a state is the reader's: what then stands elsewhere on the page. */
function sign(page: PageId, node: string): string {
  // Which time the reader comes to the second step is known to the page's list of steps only.
  if (/^(?:other-)?second-step$/u.test(node)) return `[data-step="${node}"][aria-current]`;
  const method = page === 'another-way' ? '' : `[data-method="${page}"]`;
  return `[data-simulator][data-live]${method}[data-state="${node}"]`;
}

/** The style rules for one page. */
export function lightsOf(page: PageId, diagram: Diagram): string {
  const selectors = nodesOf(diagram).map(
    (node) => `:root:has(${sign(page, node)}) [data-node="${node}"]`,
  );
  return `${selectors.join(',')}{outline:3px solid var(--hr-act);outline-offset:1px;background:var(--hr-act-soft);&>.diagram-here{display:inline-block}}`;
}
