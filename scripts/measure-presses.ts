// Does one exercise in a browser and measures each press: on the clock of a slowed processor, or by the processor time that it takes.
import { z } from 'astro/zod';
import type { Browser, Page } from '@playwright/test';
import type { Locale } from '../src/guide.ts';
import type { Scenario } from '../src/machines/scenario.ts';
import { followMarks, press, type By } from '../tests/e2e/support/marked.ts';
import { Practice } from '../tests/e2e/support/practice.ts';
import {
  addEmptyPress,
  MARKS,
  pressesOn,
  watchPresses,
  type Press,
} from '../tests/e2e/support/presses.ts';
import { addressOf, wordsOf } from '../tests/e2e/support/site.ts';

/** How often the empty press is pressed before the exercise begins. */
const EMPTY_PRESSES = 5;
const VIEWPORT = { width: 1280, height: 900 };

/** How an exercise is done. */
export interface Doing {
  readonly url: string;
  readonly locale: Locale;
  readonly scenario: Scenario;
  readonly by: By;
}

/** A press with the processor time of the page's own thread, in milliseconds: for what it brings, and for its answer where it has one. */
export interface TracedPress extends Press {
  readonly work: number;
  readonly answerWork: number | undefined;
}

/** All presses on a processor that is so many times slower. */
export function pressSlowed(
  browser: Browser,
  doing: Doing,
  rate: number,
): Promise<readonly Press[]> {
  return inPage(browser, doing, async (page, play) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    await play();
    return pressesOn(page);
  });
}

/** All presses as fast as they go, with what they took of the processor. */
export function pressTraced(browser: Browser, doing: Doing): Promise<readonly TracedPress[]> {
  return inPage(browser, doing, async (page, play) => {
    await browser.startTracing(page, { categories: ['blink.user_timing'] });
    await play();
    const workOf = workIn(await browser.stopTracing());
    return (await pressesOn(page)).map((one, index) => ({
      ...one,
      work: workOf(index, MARKS.begun, MARKS.drawn),
      answerWork: one.answer && workOf(index, MARKS.down, MARKS.answered),
    }));
  });
}

/** Opens the exercise in *Guide me*, on a page that nobody has been to before. */
async function inPage<TResult>(
  browser: Browser,
  { url, locale, scenario, by }: Doing,
  run: (page: Page, play: () => Promise<void>) => Promise<TResult>,
): Promise<TResult> {
  const context = await browser.newContext({ baseURL: url, viewport: VIEWPORT });
  try {
    const page = await context.newPage();
    await watchPresses(page);
    const address = addressOf(locale, scenario.page);
    await page.goto(`${address}?practice=${scenario.id}&mode=guide`);
    const practice = new Practice(page, locale, wordsOf(locale));
    await practice.waken();
    await addEmptyPress(page);
    return await run(page, async () => {
      const empty = page.locator('[data-empty-press]');
      for (let count = 0; count < EMPTY_PRESSES; count += 1) await press(empty, by);
      await followMarks(practice, by);
    });
  } finally {
    await context.close();
  }
}

/** As a trace holds it: `tts` is the processor time of the thread so far, in microseconds. */
const traceSchema = z.object({
  traceEvents: z.array(z.object({ name: z.string(), tts: z.number().optional() })),
});

/** @returns for the number of a press the processor time between two of its marks, in milliseconds */
function workIn(trace: Buffer): (press: number, from: string, to: string) => number {
  const { traceEvents } = traceSchema.parse(JSON.parse(trace.toString()));
  const times = new Map(traceEvents.map(({ name, tts }) => [name, tts]));
  return (press, from, to) => {
    const [begun, ended] = [from, to].map((mark) => times.get(`${mark}${String(press)}`));
    if (begun === undefined || ended === undefined) {
      throw new Error('This browser tells no processor times: use Chrome or Chromium on Linux.');
    }
    return (ended - begun) / 1_000;
  };
}
