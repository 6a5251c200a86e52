/**
 * What every search here gives: the places that can be reached and the ways between them. Plus the
 * two keys that tell places apart, which leave out what only numbers them.
 */
import type { EventObject } from 'xstate';

import { stateKey } from '../../../src/machines/search.ts';
import type { RefusalReason } from '../../../src/machines/outcomes.ts';

/** One way from one place to another. */
export interface Edge {
  readonly from: string;
  /** What happened: the event's type with what it is about, or `WAITED`. */
  readonly event: string;
  readonly to: string;
  /** Why an answer was refused on this way. */
  readonly refused?: RefusalReason | undefined;
}

/** Everything that a search found; `states` holds each place by its key. */
export interface Graph<TState> {
  readonly start: string;
  readonly states: ReadonlyMap<string, TState>;
  readonly edges: readonly Edge[];
}

/** An event's name for people: its type and what it is about, without codes. */
export function nameOf(event: EventObject): string {
  const { condition, method, key } = event as { condition?: string; method?: string; key?: string };
  return [event.type, condition, method, key].filter(Boolean).join(' ');
}

/** The keys from which none of the wanted places can be reached. */
export function withoutWayTo<TState>(
  { states, edges }: Graph<TState>,
  wanted: (state: TState) => boolean,
): string[] {
  const comingFrom = new Map<string, string[]>();
  for (const { from, to } of edges) comingFrom.set(to, [...(comingFrom.get(to) ?? []), from]);
  const reaching = new Set<string>();
  let next = [...states].filter(([, state]) => wanted(state)).map(([key]) => key);
  while (next.length > 0) {
    for (const key of next) reaching.add(key);
    next = next.flatMap((key) => comingFrom.get(key) ?? []).filter((key) => !reaching.has(key));
    next = [...new Set(next)];
  }
  return [...states.keys()].filter((key) => !reaching.has(key));
}

/** What only says how the reader got to a place, not what can happen from it; a call speaks on its own. */
const FORGOTTEN = {
  lines: undefined,
  lastRefusal: undefined,
  tried: undefined,
  memory: undefined,
  methods: undefined,
  method: undefined,
};

interface Place {
  readonly value: unknown;
  readonly context: object;
}

/** The key of a method's state: its active states and its context without codes, times and numbers. */
export function methodKey({ value, context }: Place): string {
  return stateKey({ value, context: { ...context, ...FORGOTTEN } });
}
