/** What makes one exercise different from another: what can happen in it, put in words. */
import type { Scenario } from '../../../src/machines/scenario.ts';
import type { AttemptState } from './attempt-graph.ts';
import type { Graph } from './graph.ts';

/** What can happen in an exercise, one line each. */
export type Signature = ReadonlySet<string>;

/** Every transition between places, every method's refusal reasons, and the goal. */
export function signatureOf({ goal }: Scenario, { states, edges }: Graph<AttemptState>): Signature {
  const place = (key: string) => {
    const { place = key, inbox = '' } = states.get(key) ?? {};
    return inbox ? `${place} [${inbox}]` : place;
  };
  const lines = edges.flatMap(({ from, event, to, refused }) => [
    `${place(from)} -- ${event} -> ${place(to)}`,
    ...(refused ? [`${states.get(from)?.method ?? ''} refuses: ${refused}`] : []),
  ]);
  return new Set([
    ...lines,
    ...Object.entries(goal).map(([key, value]) => `goal: ${key} ${value}`),
  ]);
}

/** What only the one has, marked `+`, and what only the other has, marked `-`. */
export function differences(one: Signature, other: Signature): string[] {
  return [
    ...[...one.difference(other)].map((line) => `+ ${line}`),
    ...[...other.difference(one)].map((line) => `- ${line}`),
  ].sort();
}
