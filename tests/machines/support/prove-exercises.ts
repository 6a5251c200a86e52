/**
 * What holds for every exercise of a page, proved on the attempt and its methods together. One test
 * file for each page calls it, so that the searches run side by side.
 */
import { describe, expect, it } from 'vitest';

import type { MethodId } from '../../../src/machines/method-ids.ts';
import type { Outcome } from '../../../src/machines/outcomes.ts';
import type { PageId, Scenario } from '../../../src/machines/scenario.ts';
import { scenariosOf, type ScenarioId } from '../../../src/machines/scenarios/index.ts';
import { exploreAttempt, type AttemptState } from './attempt-graph.ts';
import { withoutWayTo, type Graph } from './graph.ts';
import { namedDifferences, runAlike } from './named-differences.ts';
import { differences, signatureOf } from './signature.ts';

/** A search takes one to three seconds, more on a busy machine. */
const TIMEOUT = 60_000;

/** Methods whose request lets a stranger in by itself, where a code has to be told first. */
const ANSWERED_AT_ONCE: readonly MethodId[] = ['phone-call', 'app-notification'];

/** The ends that an attempt may have, by who started it and whether somebody wants to be let in. */
function possibleEnds({ startedBy, conditions, method }: Scenario): Outcome[] {
  const tempted =
    conditions.includes('someone-asks') ||
    conditions.includes('someone-tells-number') ||
    (startedBy === 'stranger' && ANSWERED_AT_ONCE.includes(method));
  const asked: Outcome[] = tempted ? ['strangerLetIn'] : [];
  return startedBy === 'reader'
    ? ['verified', 'denied', 'reported', 'lockedOut', 'unavailable', ...asked]
    : ['denied', 'reported', ...asked];
}

/** Proves all exercises of a page. */
export function proveExercises(page: PageId): void {
  const exercises = scenariosOf(page);
  const found = new Map<ScenarioId, Graph<AttemptState>>();
  const graphOf = (exercise: (typeof exercises)[number]) => {
    const graph = found.get(exercise.id) ?? exploreAttempt(exercise);
    found.set(exercise.id, graph);
    return graph;
  };
  const signature = (exercise: (typeof exercises)[number]) =>
    signatureOf(exercise, graphOf(exercise));

  describe.each(exercises)('exercise $id', { timeout: TIMEOUT }, (exercise) => {
    it('can be done from every place in it', () => {
      const graph = graphOf(exercise);
      const stuck = withoutWayTo(graph, ({ goalReached }) => goalReached)
        .map((key) => graph.states.get(key))
        .filter((state) => state?.outcome === undefined);
      expect(stuck).toEqual([]);
    });

    it('ends only as its start allows: nobody but a reader who started it gets in', () => {
      const { states } = graphOf(exercise);
      const ends = new Set([...states.values()].map(({ outcome }) => outcome));
      expect(possibleEnds(exercise)).toEqual(expect.arrayContaining([...ends].filter(Boolean)));
    });

    it('lets the stranger in when the code is told, and never anything milder', () => {
      const { states, edges } = graphOf(exercise);
      const told = edges.filter(({ event }) => event === 'CODE_TOLD');
      expect(told.length > 0).toBe(exercise.conditions.includes('someone-asks'));
      for (const { to } of told) expect(states.get(to)?.outcome).toBe('strangerLetIn');
    });

    it('differs from the usual one as its name says', () => {
      const [usual] = exercises;
      const named = namedDifferences[exercise.id];
      if (!usual || named === undefined) return;
      expect(differences(signature(exercise), signature(usual))).toContain(named);
    });
  });

  const pairs = exercises.flatMap((one, index) =>
    exercises.slice(index + 1).map((other) => [one, other] as const),
  );

  it('no two exercises are the same', { timeout: TIMEOUT }, () => {
    const same = pairs
      .filter((pair) => differences(...twoOf(pair, signature)).length === 0)
      .map((pair) => twoOf(pair, ({ id }) => id));
    const expected = runAlike.map(({ pair }) => pair).filter(([id]) => found.has(id));
    expect(same, 'These pairs run alike: change one, or say why in named-differences.ts').toEqual(
      expected,
    );
  });

  it('exercises that run alike start from something different', () => {
    for (const pair of pairs) {
      const [one, other] = twoOf(pair, (scenario: Scenario) => {
        const { conditions, secondsLeft, goal, policies } = scenario;
        return JSON.stringify({ conditions, secondsLeft, goal, policies });
      });
      expect(one, `${pair[0].id} and ${pair[1].id}`).not.toBe(other);
    }
  });
}

function twoOf<T, R>([one, other]: readonly [T, T], what: (each: T) => R): [R, R] {
  return [what(one), what(other)];
}
