/** What the accessibility tests draw is everything: each state of each statechart, and each reason for a refusal. */
import { describe, expect, it } from 'vitest';

import { readChart } from '../../src/machines/chart.ts';
import { METHOD_IDS } from '../../src/machines/method-ids.ts';
import { REFUSAL_REASONS } from '../../src/machines/outcomes.ts';
import { signInMachine } from '../../src/machines/sign-in.ts';
import { restingMoments } from './support/resting-states.ts';
import { loadedMethods } from './support/world.ts';

const moments = restingMoments();

describe('the moments in which a reader can rest', () => {
  it.each(['sign-in', ...METHOD_IDS] as const)('are all the states of %s', (id) => {
    const chart = readChart(id === 'sign-in' ? signInMachine : loadedMethods[id].machine);
    const states = chart.states.map((state) => `${id} ${state.id}`);
    const found = new Set(moments.flatMap((moment) => moment.states));
    expect([...new Set(states).difference(found)], 'not found').toEqual([]);
    const own = [...found].filter((state) => state.startsWith(`${id} `));
    expect([...new Set(own).difference(new Set(states))], 'unknown').toEqual([]);
  });

  it('are seen with every reason for a refusal', () => {
    const seen = moments.map(
      ({ methodSnapshot }) =>
        (methodSnapshot?.context as { lastRefusal?: string } | undefined)?.lastRefusal,
    );
    // The last try ends the attempt: that is a state of its own, and no other shows the reason.
    const missing = new Set<string>(REFUSAL_REASONS).difference(new Set(seen));
    expect([...missing]).toEqual(['too-many-attempts']);
  });
});
