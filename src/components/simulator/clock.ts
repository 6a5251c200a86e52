/**
 * The clock of an exercise: real time that the reader can stop, slow down, and skip when nothing but
 * waiting is left. XState's delays and the codes both go by it, so they can't disagree.
 */
import type { Actor, AnyActorLogic } from 'xstate';

type Clock = Actor<AnyActorLogic>['clock'];

const HALF_MINUTE = 30_000;

interface Timer {
  readonly due: number;
  readonly run: () => void;
}

export class PracticeClock implements Clock {
  /** What this clock said at a moment of real time; while it is stopped there is no such moment. */
  #said: number;
  #at: number | undefined = Date.now();
  /** How many milliseconds of real time make one of this clock. */
  #pace = 1;
  #timers = new Map<number, Timer>();
  #nextId = 1;
  #wake: ReturnType<typeof globalThis.setTimeout> | undefined;
  /** Called before something that was planned happens. */
  onFire: (() => void) | undefined;

  /** @param start - what the clock says now, in milliseconds since 1970 */
  constructor(start: number) {
    this.#said = start;
  }

  /** Milliseconds since 1970, on this clock. */
  now(): number {
    if (this.#at === undefined) return this.#said;
    return this.#said + (Date.now() - this.#at) / this.#pace;
  }

  /** The moments of everything that is planned, in the order of its planning. */
  get dues(): number[] {
    return [...this.#timers.values()].map(({ due }) => due);
  }

  get paused(): boolean {
    return this.#at === undefined;
  }

  pause(): void {
    this.#said = this.now();
    this.#at = undefined;
    clearTimeout(this.#wake);
  }

  resume(): void {
    this.#at ??= Date.now();
    this.#schedule();
  }

  /** Lets everything take twice its time from now on, or its usual time again. */
  setSlow(slow: boolean): void {
    this.#set(this.now());
    this.#pace = slow ? 2 : 1;
    this.#schedule();
  }

  /** Moves the clock forward by some milliseconds, and lets everything happen that was due by then. */
  skip(milliseconds: number): void {
    const target = this.now() + milliseconds;
    for (let next = this.#next(); next && next[1].due <= target; next = this.#next()) {
      this.#set(Math.max(next[1].due, this.now()));
      this.#fire(next);
    }
    this.#set(Math.max(target, this.now()));
    this.#schedule();
  }

  /** Skips to the next thing that is due; where nothing is, half a minute. */
  skipAhead(): void {
    const next = this.#next();
    this.skip(next ? Math.max(0, next[1].due - this.now()) : HALF_MINUTE);
  }

  /** Moves to a moment; what is planned next happens then only if it did so when this was first played. */
  replay(moment: number, fires: boolean): void {
    this.#set(moment);
    const next = fires && this.#next();
    if (next) this.#fire(next);
  }

  setTimeout(run: () => void, timeout: number): number {
    const id = this.#nextId++;
    this.#timers.set(id, { due: this.now() + timeout, run });
    this.#schedule();
    return id;
  }

  clearTimeout(id: number): void {
    this.#timers.delete(id);
  }

  /** Ends the clock: nothing happens on it any more. */
  stop(): void {
    clearTimeout(this.#wake);
    this.#timers.clear();
  }

  #set(moment: number): void {
    this.#said = moment;
    if (!this.paused) this.#at = Date.now();
  }

  #next(): [number, Timer] | undefined {
    return [...this.#timers].sort(([, one], [, other]) => one.due - other.due)[0];
  }

  #fire([id, timer]: [number, Timer]): void {
    this.#timers.delete(id);
    this.onFire?.();
    timer.run();
  }

  #schedule(): void {
    clearTimeout(this.#wake);
    const next = this.#next();
    if (!next || this.paused) return;
    this.#wake = globalThis.setTimeout(
      () => {
        const due = this.#next();
        if (due && due[1].due <= this.now()) this.#fire(due);
        this.#schedule();
      },
      Math.max(0, next[1].due - this.now()) * this.#pace,
    );
  }
}
