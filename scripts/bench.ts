// `npm run bench`: what a press in the practice takes, exercise by exercise, and a failure that names each press whose effect is late.
// Other exercises than each page's usual one: `npm run bench -- phone-call-wrong-pin`.
//
// Each is done in *Guide me*, the dearest of the three ways: it does what *On my own* does, and works out what is next besides.
// Once on a processor that the browser slows down four times: there the page has to have changed by the time the first frame after the
// press is drawn. And several times unslowed, with a trace: the processor time of the page's thread from the beginning of the press's
// handling to the end of that frame, four times, has to fit into one frame. Processor time, because the clock also counts what else the
// machine does. The empty press, on the same page, tells what a press costs that does nothing: the ratio to it travels to any machine.
import type { Browser } from '@playwright/test';
import { guide } from '../src/guide.ts';
import {
  PAGE_IDS,
  scenarios,
  scenariosOf,
  type ScenarioId,
} from '../src/machines/scenarios/index.ts';
import type { By } from '../tests/e2e/support/marked.ts';
import { EMPTY, type Press } from '../tests/e2e/support/presses.ts';
import { pressSlowed, pressTraced, type TracedPress } from './measure-presses.ts';
import { withSite } from './with-site.ts';

const SLOWER = 4;
/** One of sixty frames in a second, in milliseconds. */
const FRAME = 1_000 / 60;
const REPETITIONS = 5;
const WAYS: readonly By[] = ['click', 'key'];
/** Besides each page's usual exercise, the one whose next step is the hardest to work out. */
const ALSO: readonly ScenarioId[] = ['phone-call-wrong-pin'];

/** All repetitions of one press in one exercise. `work` is on the slowed processor, in milliseconds, in rising order. */
interface Row {
  readonly name: string;
  readonly work: readonly number[];
  /** How often the effect was not in the first frame, slowed or not. */
  readonly late: number;
  /** Milliseconds by the clock on the slowed processor, in rising order: what this machine made of it. */
  readonly slowed: readonly number[];
}

const rows = await withSite(async (browser, url) => {
  const all: Row[] = [];
  for (const scenario of asked()) all.push(...(await benchExercise(browser, url, scenario)));
  return all;
});
const failures = rows.filter(isTooSlow);
for (const { name, late } of failures) {
  console.error(
    late > 0
      ? `${name}: its effect is not in the first frame.`
      : `${name}: more work than one frame.`,
  );
}
process.exitCode = failures.length > 0 ? 1 : 0;

function asked() {
  const ids = process.argv.slice(2);
  const unknown = ids.find((id) => !scenarios.some((one) => one.id === id));
  if (unknown !== undefined)
    throw new Error(`${unknown} is no exercise: see src/machines/scenarios.`);
  const usual = PAGE_IDS.flatMap((page) =>
    scenariosOf(page)
      .slice(0, 1)
      .map(({ id }) => id),
  );
  const wanted: readonly string[] = ids.length > 0 ? ids : [...usual, ...ALSO];
  return scenarios.filter(({ id }) => wanted.includes(id));
}

async function benchExercise(
  browser: Browser,
  url: string,
  scenario: (typeof scenarios)[number],
): Promise<Row[]> {
  const traced: TracedPress[] = [];
  const slowed: Press[] = [];
  for (const by of WAYS) {
    const doing = { url, locale: guide.defaultLocale, scenario, by };
    slowed.push(...(await pressSlowed(browser, doing, SLOWER)));
    for (let count = 0; count < REPETITIONS; count += 1) {
      traced.push(...(await pressTraced(browser, doing)));
    }
  }
  const own = rowsOf(scenario.id, traced, slowed);
  console.log(`\n${scenario.id}`);
  console.table(tableOf(own));
  return own;
}

function rowsOf(id: string, traced: readonly TracedPress[], slowed: readonly Press[]): Row[] {
  // Which digits a number has is chance: one is as any other.
  const nameOf = ({ control, by }: Press) => `${control.replace(/^\d$/u, 'a digit')} (${by})`;
  return [...new Set(traced.map(nameOf))].map((name) => {
    const [own, ownSlowed] = [traced, slowed].map((all) =>
      all.filter((one) => nameOf(one) === name),
    ) as [TracedPress[], Press[]];
    return {
      name: `${id}, ${name}`,
      work: rising(own.map(({ work }) => work * SLOWER)),
      late: [...own, ...ownSlowed].filter(({ inFirstFrame }) => !inFirstFrame).length,
      slowed: rising(ownSlowed.map(({ time }) => time)),
    };
  });
}

function tableOf(own: readonly Row[]): Record<string, string | number>[] {
  const ofEmpty = own.filter(({ name }) => name.includes(EMPTY)).flatMap(({ work }) => work);
  const empty = at(rising(ofEmpty), 0.5);
  return own.map(({ name, work, late, slowed }) => ({
    press: name.slice(name.indexOf(', ') + 2),
    'in first frame': late === 0 ? 'yes' : `${late} late`,
    'median ms': at(work, 0.5).toFixed(1),
    'p95 ms': at(work, 0.95).toFixed(1),
    'of a frame': `${Math.round((at(work, 0.5) / FRAME) * 100)} %`,
    'times the empty press': (at(work, 0.5) / empty).toFixed(1),
    'ms by the clock, slowed': slowed.length > 0 ? at(slowed, 0.5).toFixed(0) : '-',
  }));
}

function rising(times: readonly number[]): number[] {
  return times.toSorted((one, other) => one - other);
}

/** The value below which such a share of the rising values lies. */
function at(rising: readonly number[], share: number): number {
  return rising[Math.min(rising.length - 1, Math.floor(rising.length * share))] ?? NaN;
}

function isTooSlow({ work, late }: Row): boolean {
  return late > 0 || at(work, 0.5) > FRAME;
}
