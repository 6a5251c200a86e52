/** The clock of an exercise gives whoever stops it all the time in the world, and goes on where it stood. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { PracticeClock } from '../../src/components/simulator/clock.ts';

const START = Date.UTC(2027, 0, 4, 9, 0, 2);
const HOUR = 3_600_000;

describe('a clock that is stopped', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: START });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const clockWith = (timeout: number) => {
    const clock = new PracticeClock(START);
    const run = vi.fn();
    clock.setTimeout(run, timeout);
    return { clock, run };
  };

  it('lets nothing happen, however long it stands still', () => {
    const { clock, run } = clockWith(10_000);
    vi.advanceTimersByTime(4_000);
    clock.pause();
    vi.advanceTimersByTime(HOUR);
    expect(run).not.toHaveBeenCalled();
    expect(clock.now()).toBe(START + 4_000);
  });

  it('goes on with as much time as was left', () => {
    const { clock, run } = clockWith(10_000);
    vi.advanceTimersByTime(4_000);
    clock.pause();
    vi.advanceTimersByTime(HOUR);
    clock.resume();
    vi.advanceTimersByTime(5_900);
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(run).toHaveBeenCalledOnce();
  });

  it('stands still for what is planned meanwhile, too', () => {
    const { clock, run } = clockWith(10_000);
    clock.pause();
    clock.setTimeout(run, 1_000);
    vi.advanceTimersByTime(HOUR);
    expect(run).not.toHaveBeenCalled();
  });

  it('skips a wait without being set going', () => {
    const { clock, run } = clockWith(10_000);
    clock.pause();
    clock.skipAhead();
    expect(run).toHaveBeenCalledOnce();
    expect(clock.paused).toBe(true);
    vi.advanceTimersByTime(HOUR);
    expect(clock.now()).toBe(START + 10_000);
  });
});
