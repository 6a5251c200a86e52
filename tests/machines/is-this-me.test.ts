/** *Is this me?*: what a run holds, and what each answer leads to on the real statecharts. */
import { describe, expect, it } from 'vitest';

import {
  buildRun,
  eventsOf,
  eventsToRequest,
  LAST_RUN,
  PASTIMES,
  runNumber,
  RUN_LENGTH,
  scenarioOf,
  verdictOf,
  type Answer,
  type Round,
  type Verdict,
} from '../../src/machines/is-this-me.ts';
import { METHOD_IDS } from '../../src/machines/method-ids.ts';
import { placeOf, startAttempt } from './support/attempt.ts';
import { loadedMethods } from './support/world.ts';

const silent = METHOD_IDS.filter((id) => !('prompt' in loadedMethods[id]));
const sending = METHOD_IDS.filter((id) => !silent.includes(id));
const NUMBERS = [...Array.from({ length: 200 }, (_, index) => index + 1), LAST_RUN];

const count = (run: readonly Round[], is: (round: Round) => boolean) => run.filter(is).length;
const byReader = ({ startedBy }: Round) => startedBy === 'reader';
const byStranger = ({ startedBy }: Round) => startedBy === 'stranger';

describe('a run', () => {
  it('is the same for the same number, and another for another', () => {
    const first = JSON.stringify(buildRun(1, { sending, silent }));
    expect(JSON.stringify(buildRun(1, { sending, silent }))).toBe(first);
    const all = NUMBERS.map((number) => JSON.stringify(buildRun(number, { sending, silent })));
    expect(new Set(all).size).toBeGreaterThan(NUMBERS.length * 0.9);
  });

  it.each([
    ['all methods', { sending, silent }],
    ['only methods that send something', { sending, silent: [] }],
    ['only methods that send nothing', { sending: [], silent }],
  ])('mixes both kinds, with %s', (_, methods) => {
    for (const number of NUMBERS) {
      const run = buildRun(number, methods);
      expect(run).toHaveLength(RUN_LENGTH);
      expect(count(run, byReader)).toBeGreaterThanOrEqual(3);
      expect(count(run, byStranger)).toBeGreaterThanOrEqual(3);
    }
  });

  it('has requests that are right to allow, where a method sends any', () => {
    for (const number of NUMBERS) {
      const run = buildRun(number, { sending, silent });
      const own = count(run, (round) => byReader(round) && round.asks === 'method');
      expect(own).toBeGreaterThanOrEqual(3);
      expect(new Set(run.map(({ method }) => method)).size).toBeGreaterThan(1);
    }
  });

  it('starts with either kind', () => {
    const firsts = NUMBERS.map((number) => buildRun(number, { sending, silent })[0]?.startedBy);
    expect(new Set(firsts)).toEqual(new Set(['reader', 'stranger']));
  });
});

it.each([
  ['1', 1],
  ['42', 42],
  [String(LAST_RUN), LAST_RUN],
  ['0', undefined],
  ['', undefined],
  ['-1', undefined],
  ['1.5', undefined],
  ['1000000', undefined],
  ['abc', undefined],
])('the number of a run in an address, %s, is %s', (text, number) => {
  expect(runNumber(text)).toBe(number);
});

/** Plays one round on a real attempt whose clock stands still, as the page does. */
function play(round: Round, answer: Answer) {
  const attempt = startAttempt(scenarioOf(round, 'round'));
  const method = loadedMethods[round.method];
  const running = () => {
    const snapshot = attempt.method();
    if (!snapshot) throw new Error(`No method is running at ${placeOf(attempt)}.`);
    return snapshot;
  };
  if (byReader(round)) attempt.send({ type: 'PASSWORD_SUBMITTED' });
  for (const event of eventsToRequest(round, method, running())) attempt.send(event);
  const request = running();
  for (const event of eventsOf(answer, round, method, request)) attempt.send(event);
  const outcome = attempt.whole().output?.outcome;
  return { request, outcome, verdict: outcome && verdictOf(round, outcome) };
}

type Row = readonly [Pick<Round, 'asks' | 'startedBy'>, Answer, string, Verdict];

/** What each answer leads to; the same for every method. */
const ENDS: readonly Row[] = [
  [{ asks: 'method', startedBy: 'reader' }, 'allow', 'verified', 'right'],
  [{ asks: 'method', startedBy: 'reader' }, 'refuse', 'denied', 'safe'],
  [{ asks: 'method', startedBy: 'stranger' }, 'allow', 'strangerLetIn', 'wrong'],
  [{ asks: 'method', startedBy: 'stranger' }, 'refuse', 'denied', 'right'],
  [{ asks: 'caller', startedBy: 'reader' }, 'allow', 'strangerLetIn', 'wrong'],
  [{ asks: 'caller', startedBy: 'reader' }, 'refuse', 'verified', 'right'],
  [{ asks: 'caller', startedBy: 'stranger' }, 'allow', 'strangerLetIn', 'wrong'],
  [{ asks: 'caller', startedBy: 'stranger' }, 'refuse', 'denied', 'right'],
];

describe.each(METHOD_IDS)('%s', (method) => {
  const asks = silent.includes(method) ? 'caller' : 'method';
  const rows = ENDS.filter(([round]) => round.asks === asks);

  it.each(rows)('%o, %s: %s, which is %s', (round, answer, outcome, verdict) => {
    const played = play({ ...round, method, pastime: PASTIMES[0] }, answer);
    expect([played.outcome, played.verdict]).toEqual([outcome, verdict]);
  });

  it('shows the same on the phone, whoever started the sign-in', () => {
    const tagsOf = (startedBy: Round['startedBy']) => {
      const { request } = play({ method, asks, startedBy, pastime: PASTIMES[0] }, 'refuse');
      return [...request.tags].filter((tag) => tag.startsWith('phone:'));
    };
    expect(tagsOf('reader')).toEqual(tagsOf('stranger'));
  });
});
