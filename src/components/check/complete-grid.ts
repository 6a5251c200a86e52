/** The organisation's grid, computed once for all pages that show it. */
import { guide, policies } from '../../guide.ts';
import { coverage, type Grid } from '../../machines/coverage.ts';
import { holdingsOf, type HoldingId } from '../../machines/holdings.ts';

let computed: Promise<Grid> | undefined;

/** What people here can have, and under which mishaps it does not work. */
export async function completeGrid(): Promise<{
  readonly holdings: readonly HoldingId[];
  readonly grid: Grid;
}> {
  const holdings = holdingsOf(guide.methods);
  computed ??= coverage(holdings, policies);
  return { holdings, grid: await computed };
}
