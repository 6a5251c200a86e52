/** What an exercise is: where it starts and what counts as having done it. Data, no words. */
import type { Condition } from './conditions.ts';
import { deviceOf, type MethodId } from './method-ids.ts';
import type { StartedBy } from './method.ts';
import type { Outcome, RefusalReason } from './outcomes.ts';
import type { Policies } from './policies.ts';

/** The page that an exercise stands on: a method's, or that of the fallback. */
export type PageId = MethodId | 'another-way';

/** What the reader is to reach. */
export interface Goal {
  readonly outcome: Outcome;
  /** The method that has to be in use at the end, where only one will do. */
  readonly method?: MethodId;
  /** An answer has to be refused first: the exercise is about getting past that. */
  readonly refused?: true;
}

export interface Scenario {
  /** Public: stands in links that helpdesks mail. Never renamed. */
  readonly id: string;
  readonly page: PageId;
  /** The method that the sign-in page asks for first. */
  readonly method: MethodId;
  readonly startedBy: StartedBy;
  readonly conditions: readonly Condition[];
  readonly goal: Goal;
  /** How the picker groups exercises. `decide` holds the ones where the reader has to judge. */
  readonly kind: 'usual' | 'phone' | 'token' | 'code' | 'decide';
  /** True for a way that a list of steps on the page describes. The page's first one is its usual way. */
  readonly documented?: true;
  /** Id of the documented exercise whose steps this one follows, where that is not the usual way. */
  readonly way?: string;
  /** Methods that the exercise cannot do without, besides its own. */
  readonly needs?: readonly MethodId[];
  /**
   * What else this person has set up; where left out, everything but a token: that is a thing one
   * was given, and few people were.
   */
  readonly setUp?: readonly MethodId[];
  /**
   * Policy values that the exercise needs and runs with; an organisation with other ones does not
   * list it. Of a policy that is a list, the organisation's list has to hold these values.
   */
  readonly policies?: Partial<Policies>;
  /** Starts this many seconds before the next code of the app or token, instead of at any moment. */
  readonly secondsLeft?: number;
}

/** Whether an organisation with these methods and policies can offer an exercise. */
export function isOffered(
  scenario: Scenario,
  methods: readonly MethodId[],
  policies: Policies,
): boolean {
  const needed = [scenario.method, ...(scenario.needs ?? [])];
  const wanted = Object.entries(scenario.policies ?? {});
  return (
    needed.every((method) => methods.includes(method)) &&
    wanted.every(([policy, value]) => allows(policies[policy as keyof Policies], value))
  );
}

function allows(offered: unknown, wanted: unknown): boolean {
  return Array.isArray(offered) && Array.isArray(wanted)
    ? wanted.every((value) => offered.includes(value))
    : offered === wanted;
}

/** The policies that an exercise runs with: the organisation's, narrowed to what it needs. */
export function policiesFor(scenario: Scenario, policies: Policies): Policies {
  return { ...policies, ...scenario.policies };
}

/** The methods that this exercise's person has set up, of those that the organisation offers. */
export function methodsOf(
  { method, needs = [], setUp, conditions }: Scenario,
  offered: readonly MethodId[],
): readonly MethodId[] {
  if (conditions.includes('only-method')) return [method];
  const hasSetUp = (id: MethodId) => (setUp ? setUp.includes(id) : deviceOf(id) === 'phone');
  return offered.filter((id) => id === method || needs.includes(id) || hasSetUp(id));
}

/**
 * Whether an attempt that ended like this has reached the goal. Refusing a stranger's request and
 * telling the helpdesk as well is at least as good as refusing it.
 */
export function isReached(
  { outcome, method, refused }: Goal,
  ended: {
    readonly outcome: Outcome;
    readonly method: MethodId;
    readonly refusals: readonly RefusalReason[];
  },
): boolean {
  return (
    (ended.outcome === outcome || (outcome === 'denied' && ended.outcome === 'reported')) &&
    (method === undefined || ended.method === method) &&
    (!refused || ended.refusals.length > 0)
  );
}
