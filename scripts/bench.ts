// `npm run bench`: what a press in the practice takes, exercise by exercise, and a failure that names each press that is late.
// Other exercises than each page's usual one: `npm run bench -- phone-call-wrong-pin`.
//
// A press is two things. The control answers: it is drawn as pressed. Then what the press brings is drawn. On a processor that is four
// times slower,
//   - the answer has to fit into one frame: the reader's finger is still down;
//   - what it brings has to be on the page by the time the first frame after the press is drawn;
//   - and the work up to the end of that frame has to stay below what people feel as at once.
//
// Each exercise is done in *Guide me*, the dearest of the three ways: it does what *On my own* does, and works out what is next besides.
// Once on a processor that the browser slows down, to see what is in the first frame. And several times unslowed, with a trace, for the
// processor time of the page's thread, four times: the clock would also count what else the machine does. The empty press, on the same
// page, tells what a press costs that changes one letter: the ratio to it travels to any machine. Of all repetitions the least counts,
// because other work adds to a press and nothing takes from it; the median stands beside it.
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
/** What takes no longer is felt as at once, in milliseconds (RAIL, https://web.dev/articles/rail). */
const AT_ONCE = 100;
const REPETITIONS = 8;
const WAYS: readonly By[] = ['click', 'key'];
/** Besides each page's usual exercise, the one whose next step is the hardest to work out. */
const ALSO: readonly ScenarioId[] = ['phone-call-wrong-pin'];

/** All repetitions of one press in one exercise. Works are on the slowed processor, in milliseconds, in rising order. */
interface Row {
  readonly name: string;
  /** Of what the press brings. */
  readonly work: readonly number[];
  /** Of the answer. Empty by keyboard, and for a letter: there what it brings is the answer. */
  readonly answer: readonly number[];
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
const failures = rows.flatMap(problemsOf);
for (const failure of failures) console.error(failure);
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
    // Not counted: a browser that has just started takes longer over everything.
    await pressTraced(browser, doing);
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
      answer: rising(own.flatMap(({ answerWork = [] }) => answerWork).map((work) => work * SLOWER)),
      late: [...own, ...ownSlowed].filter(({ inFirstFrame }) => !inFirstFrame).length,
      slowed: rising(ownSlowed.map(({ time }) => time)),
    };
  });
}

function tableOf(own: readonly Row[]): Record<string, string | number>[] {
  const ofEmpty = own.filter(({ name }) => name.includes(EMPTY)).flatMap(({ work }) => work);
  const empty = least(rising(ofEmpty));
  return own.map(({ name, work, answer, late, slowed }) => ({
    press: name.slice(name.indexOf(', ') + 2),
    'answer, ms': msOf(least(answer)),
    'of a frame': answer.length > 0 ? `${Math.round((least(answer) / FRAME) * 100)} %` : '-',
    'median answer': msOf(at(answer, 0.5)),
    'effect in first frame': late === 0 ? 'yes' : `${late} late`,
    'effect, ms': msOf(least(work)),
    'median effect': msOf(at(work, 0.5)),
    'times the empty press': (least(work) / empty).toFixed(1),
    'ms by the clock, slowed': slowed.length > 0 ? at(slowed, 0.5).toFixed(0) : '-',
  }));
}

function msOf(time: number): string {
  return Number.isNaN(time) ? '-' : time.toFixed(1);
}

function rising(times: readonly number[]): number[] {
  return times.toSorted((one, other) => one - other);
}

function least(rising: readonly number[]): number {
  return at(rising, 0);
}

/** The value below which such a share of the rising values lies. */
function at(rising: readonly number[], share: number): number {
  return rising[Math.min(rising.length - 1, Math.floor(rising.length * share))] ?? NaN;
}

function problemsOf({ name, work, answer, late }: Row): string[] {
  const [took, answered] = [least(work), least(answer)];
  return [
    ...(late > 0 ? [`${name}: its effect is not in the first frame.`] : []),
    ...(answered > FRAME
      ? [`${name}: the control answers in ${msOf(answered)} ms, later than one frame.`]
      : []),
    ...(took > AT_ONCE ? [`${name}: its effect takes ${msOf(took)} ms, which is felt.`] : []),
  ];
}
