// A press shows its effect in the first frame after it, in every method: what is next in *Guide me* is worked out after that.
// How much work that frame is, `npm run bench` measures: a clock is no matter for a test.
import { scenariosOf, PAGE_IDS } from '../../src/machines/scenarios/index.ts';
import { followMarks } from './support/marked.ts';
import { pressesOn, watchPresses } from './support/presses.ts';
import { addressOf } from './support/site.ts';
import { expect, test } from './support/test.ts';

for (const [index, id] of PAGE_IDS.entries()) {
  // Half of them by keyboard: a key is a press like any other, on the same controls.
  const by = index % 2 === 0 ? 'click' : 'key';
  test(`each press (${by}) of ${id} shows its effect at once`, async ({
    page,
    practice,
    language,
  }) => {
    await watchPresses(page);
    await page.goto(`${addressOf(language, id, scenariosOf(id)[0]?.id)}&mode=guide`);
    await practice.waken();
    await followMarks(practice, by);

    await practice.expectOutcome('verified');
    const presses = await pressesOn(page);
    expect(presses.length).toBeGreaterThan(2);
    expect(presses.filter(({ inFirstFrame }) => !inFirstFrame)).toEqual([]);
  });
}
