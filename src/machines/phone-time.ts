/** The phone's own clock. Page and phone each read the time, and the phone's can be off. */
import type { Condition } from './conditions.ts';

/** How far the phone's clock is off when it is off: far outside any drift window. */
const CLOCK_OFFSET = -5 * 60 * 1_000;

/** What the phone's clock says when the page's says `now`, both in milliseconds. */
export function phoneTime(now: number, conditions: readonly Condition[]): number {
  return now + (conditions.includes('clock-off') ? CLOCK_OFFSET : 0);
}
