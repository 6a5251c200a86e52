/** The clock of an exercise gives whoever stops it all the time in the world, and whoever asks for it twice the time. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { PracticeClock } from '../../src/components/simulator/clock.ts';

const START = Date.UTC(2027, 0, 4, 9, 0, 2);
const HOUR = 3_600_000;

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

describe('a clock that is stopped', () => {
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

describe('a clock that is slow', () => {
  it('takes twice the time for what is planned, and says half of it', () => {
    const { clock, run } = clockWith(10_000);
    clock.setSlow(true);
    vi.advanceTimersByTime(19_900);
    expect(run).not.toHaveBeenCalled();
    expect(clock.now()).toBe(START + 9_950);
    vi.advanceTimersByTime(200);
    expect(run).toHaveBeenCalledOnce();
    clock.setTimeout(run, 1_000);
    vi.advanceTimersByTime(1_900);
    expect(run).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(200);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('goes on from the moment that it is, whenever it is made slow or quick again', () => {
    const { clock, run } = clockWith(10_000);
    vi.advanceTimersByTime(4_000);
    clock.setSlow(true);
    expect(clock.now()).toBe(START + 4_000);
    vi.advanceTimersByTime(4_000);
    clock.setSlow(false);
    expect(clock.now()).toBe(START + 6_000);
    vi.advanceTimersByTime(3_900);
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(run).toHaveBeenCalledOnce();
  });

  it('can be stopped, and made slow while it stands', () => {
    const { clock, run } = clockWith(10_000);
    clock.pause();
    clock.setSlow(true);
    vi.advanceTimersByTime(HOUR);
    expect(clock.now()).toBe(START);
    clock.resume();
    vi.advanceTimersByTime(8_000);
    clock.pause();
    clock.pause();
    vi.advanceTimersByTime(HOUR);
    expect(clock.now()).toBe(START + 4_000);
    clock.resume();
    vi.advanceTimersByTime(11_900);
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(run).toHaveBeenCalledOnce();
  });

  it('skips as far as any other, and is played again to the same moments', () => {
    const { clock, run } = clockWith(10_000);
    clock.setSlow(true);
    vi.advanceTimersByTime(4_000);
    clock.skipAhead();
    expect(run).toHaveBeenCalledOnce();
    expect(clock.now()).toBe(START + 10_000);
    clock.replay(START + 3_000, false);
    expect(clock.now()).toBe(START + 3_000);
    vi.advanceTimersByTime(2_000);
    expect(clock.now()).toBe(START + 4_000);
  });
});
