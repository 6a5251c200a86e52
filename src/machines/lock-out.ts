/**
 * What the grid means for one person: which single mishap locks them out, and what to add first.
 * Pure and small, for it runs in the page.
 */
import type { Grid } from './coverage.ts';
import { holdingFacts, type HoldingId } from './holdings.ts';
import { MISHAPS, type MishapId } from './mishaps.ts';

/** The mishaps after which nothing that this person has works any more, worst first. */
export function lockOuts(grid: Grid, have: readonly HoldingId[]): MishapId[] {
  if (have.length === 0) return [];
  return MISHAPS.filter((mishap) => have.every((holding) => grid[holding]?.[mishap]));
}

/** One thing to add, and the mishaps that would still lock this person out. */
export interface Addition {
  readonly holding: HoldingId;
  readonly left: readonly MishapId[];
}

/**
 * The one addition that leaves the fewest mishaps; of equals the one that takes the least, and then
 * the one that itself works under the most. Undefined where nothing helps, or nothing is needed.
 *
 * @param candidates - what this person could add; what they have already is passed over
 */
export function addFirst(
  grid: Grid,
  have: readonly HoldingId[],
  candidates: readonly HoldingId[],
): Addition | undefined {
  const before = lockOuts(grid, have).length;
  const additions = candidates
    .filter((holding) => !have.includes(holding))
    .map((holding) => ({ holding, left: lockOuts(grid, [...have, holding]) }))
    .filter(({ left }) => left.length < before);
  const failures = ({ holding }: Addition) => Object.keys(grid[holding] ?? {}).length;
  const effort = ({ holding }: Addition) => holdingFacts[holding].effort;
  return additions.sort(
    (one, other) =>
      one.left.length - other.left.length ||
      effort(one) - effort(other) ||
      failures(one) - failures(other),
  )[0];
}
