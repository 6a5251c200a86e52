/** Nothing that the source articles document is missing from our steps, and none of our steps is made up. */
import { describe, expect, it } from 'vitest';

import { policies } from '../../src/guide.ts';
import { documentedSteps } from '../../src/machines/documented.ts';
import { PAGE_IDS, waysOf } from '../../src/machines/scenarios/index.ts';
import { seedSteps, type SeedStep } from './seed-steps.ts';

/** How many steps each article has for the methods that the guide teaches, counted by hand. */
const STEPS_IN_SEED: Record<SeedStep['seed'], number> = {
  '000': 4 + 4 + 4 + 4 + 3,
  '001': 4 + 4 + 4 + 3,
  '002': 3 + 3 + 4 + 3 + 3,
  '003': 2 + 2 + 2 + 2,
  '004': 2 + 2 + 1 + 2 + 1,
};

/** The ways that the articles describe without what comes before and after: in a table, or in two lines. */
const IN_SHORT = ['phone-call-pin', 'app-notification-approve', 'hardware-token-usual'];

const ways = PAGE_IDS.flatMap((page) => waysOf(page));
const ourSteps = new Map(
  await Promise.all(
    ways.map(async (way) => [way.id, await documentedSteps(way, policies)] as const),
  ),
);

describe('the table of the articles’ steps', () => {
  it.each(Object.entries(STEPS_IN_SEED))('has every step of %s', (seed, count) => {
    const places = seedSteps.filter((step) => step.seed === seed);
    expect(new Set(places.map(({ section, step }) => `${section} ${step}`)).size).toBe(count);
  });

  it.each(seedSteps)('$seed, $section, step $step: $says', ({ way, ids }) => {
    expect(ids.length).toBeGreaterThan(0);
    expect(ourSteps.get(way)).toEqual(expect.arrayContaining([...ids]));
  });

  it('keeps the articles’ order', () => {
    for (const lists of Object.values(
      Object.groupBy(seedSteps, (s) => s.seed + s.section + s.way),
    )) {
      const [first] = lists ?? [];
      const order = first ? (ourSteps.get(first.way) ?? []) : [];
      const places = (lists ?? []).flatMap(({ ids }) => ids.map((id) => order.indexOf(id)));
      expect(places, `${first?.seed ?? ''} ${first?.section ?? ''}`).toEqual(
        places.toSorted((a, b) => a - b),
      );
    }
  });
});

describe.each(ways)('the steps of $id', ({ id: way }) => {
  it('all come from an article', () => {
    const fromArticles = seedSteps.filter((step) => step.way === way).flatMap(({ ids }) => ids);
    const ownOnly = (ourSteps.get(way) ?? []).filter((id) => !fromArticles.includes(id));
    const allowed = IN_SHORT.includes(way) ? ['enter-password', 'signed-in'] : [];
    expect(ownOnly.filter((id) => !allowed.includes(id))).toEqual([]);
  });
});
