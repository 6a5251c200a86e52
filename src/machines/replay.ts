/**
 * What a replay of an attempt runs on, for pictures and tests: a clock that moves only when told to,
 * and methods that are there when they are asked for.
 */
import { SimulatedClock, type PromiseActorLogic } from 'xstate';

import type { MethodId } from './method-ids.ts';
import type { Method } from './method.ts';
import { signInMachine } from './sign-in.ts';

/** A simulated clock that knows when something is due, so that waiting needs no guessing. */
export class WaitingClock extends SimulatedClock {
  #due: number[] = [];
  #planned = new Map<number, number>();

  override setTimeout(run: () => void, delay: number): number {
    const due = this.now() + delay;
    this.#due.push(due);
    const id = super.setTimeout(() => {
      this.#planned.delete(id);
      run();
    }, delay);
    this.#planned.set(id, due);
    return id;
  }

  override clearTimeout(id: number): void {
    this.#planned.delete(id);
    super.clearTimeout(id);
  }

  /** The moments of everything that is planned, in the order of its planning. Milliseconds. */
  get dues(): readonly number[] {
    return [...this.#planned.values()];
  }

  /** The next moment for which something was planned; Infinity when nothing is. Milliseconds. */
  get next(): number {
    return Math.min(...this.#due);
  }

  /** Moves to the next moment for which something was planned. False when nothing is. */
  toNext(): boolean {
    const { next } = this;
    if (next === Infinity) return false;
    this.#due = this.#due.filter((due) => due > next);
    this.set(Math.max(next, this.now()));
    return true;
  }

  /** Moves to this moment, stopping wherever something was planned. Milliseconds. */
  toMoment(moment: number): void {
    while (this.next <= moment) this.toNext();
    this.set(moment);
  }
}

/** The attempt's machine with its methods at hand: nothing is loaded over any network. */
export function readySignIn(methods: Readonly<Record<MethodId, Method>>): typeof signInMachine {
  const instantly: PromiseActorLogic<Method, MethodId> = {
    getInitialSnapshot: (_, method) => ({
      status: 'done',
      output: methods[method],
      error: undefined,
      input: method,
    }),
    transition: (snapshot) => snapshot,
    getPersistedSnapshot: (snapshot) => snapshot,
  };
  return signInMachine.provide({ actors: { loadMethod: instantly } });
}
