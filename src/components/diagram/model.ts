/** What a diagram consists of, laid out: the picture and the outline both draw this. Words, no ids of the statechart. */
import type { Outcome } from '../../machines/outcomes.ts';
import type { Half } from '../simulator/scene.ts';

/** A state, or several in one that all lead on alike. */
export interface Card {
  readonly number: string;
  readonly name: string;
  /** The states in it, as `data-state` of the simulator names them; with names where there are several. */
  readonly nodes: readonly { readonly node: string; readonly name: string }[];
  /** Who has to act. */
  readonly half: Half | undefined;
  readonly exits: Exit[];
}

export interface End {
  readonly node: string;
  readonly name: string;
  /** Undefined where the attempt goes on, elsewhere. */
  readonly outcome: Outcome | undefined;
}

export interface Exit {
  /** What happens; several where different things lead to the same place. */
  readonly labels: readonly string[];
  /** Where it leads; undefined where the reader stays. */
  readonly to: Card | End | undefined;
  /** The documented way goes on here. */
  readonly isNext: boolean;
  /** The state that it leads to is drawn here. */
  readonly opens: boolean;
}

/** What can happen in several states. */
export interface Scope {
  readonly title: string;
  readonly exits: readonly Exit[];
}

export interface Part {
  readonly title: string;
  readonly isDocumented: boolean;
  readonly rows: readonly Card[];
  readonly scopes: readonly Scope[];
}

export interface Diagram {
  readonly parts: readonly Part[];
  readonly always: Scope;
  readonly ends: readonly End[];
}

export const isCard = (to: Card | End): to is Card => 'number' in to;
