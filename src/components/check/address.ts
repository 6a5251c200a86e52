/** What a person has, as it stands in the page's address: `?have=app-code@phone,phone-call@desk`. */
import type { HoldingId } from '../../machines/holdings.ts';

/** The address parameter that names what is ticked. */
const PARAMETER = 'have';

/**
 * Reads what is ticked from the query of an address.
 *
 * @param known - what can be ticked here; everything else is left out, and `misread` is set
 */
export function readHave(
  search: string,
  known: readonly HoldingId[],
): { readonly have: readonly HoldingId[]; readonly misread: boolean } {
  const named = (new URLSearchParams(search).get(PARAMETER) ?? '').split(',').filter(Boolean);
  return {
    have: known.filter((id) => named.includes(id)),
    misread: named.some((name) => !known.some((id) => id === name)),
  };
}

/** The query that brings these ticks back, readable and without escapes; empty when there are none. */
export function writeHave(have: readonly HoldingId[]): string {
  return have.length === 0 ? '' : `?${PARAMETER}=${have.join(',')}`;
}
