/** Names a way alike in the picture and in the outline, so that a test can hold the two against each other. */
import { isCard, type Card, type Exit } from './model.ts';

/** `2>2a`: from the second card to the first beside it. `*` stands for everywhere, `=` for staying. */
export function wayId(from: Card | undefined, { to }: Exit): string {
  return `${from?.number ?? '*'}>${to ? (isCard(to) ? to.number : to.node) : '='}`;
}
