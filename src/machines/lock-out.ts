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
  return additions.sort(
    ({ holding: one, left }, { holding: other, left: otherLeft }) =>
      left.length - otherLeft.length ||
      effort(one) - effort(other) ||
      failures(grid, one) - failures(grid, other),
  )[0];
}

/** The best addition that needs nothing new: on a thing that the person signs in with already. */
export function addToday(
  grid: Grid,
  have: readonly HoldingId[],
  candidates: readonly HoldingId[],
): Addition | undefined {
  const isAtHand = (id: HoldingId) =>
    effort(id) === 1 && have.some((one) => holdingFacts[one].place === holdingFacts[id].place);
  return addFirst(grid, have, candidates.filter(isAtHand));
}

/**
 * What to add to the only thing that a person has, where no mishap locks them out: whatever takes the
 * least, of equals another method, for two of a kind can fail together.
 */
export function addSecond(
  grid: Grid,
  only: HoldingId,
  candidates: readonly HoldingId[],
): Addition | undefined {
  const isAlike = (id: HoldingId) => Number(holdingFacts[id].method === holdingFacts[only].method);
  const [holding] = candidates
    .filter((id) => id !== only)
    .sort(
      (one, other) =>
        effort(one) - effort(other) ||
        isAlike(one) - isAlike(other) ||
        failures(grid, one) - failures(grid, other),
    );
  return holding && { holding, left: [] };
}

const effort = (id: HoldingId) => holdingFacts[id].effort;
const failures = (grid: Grid, id: HoldingId) => Object.keys(grid[id] ?? {}).length;
