/** Lays out one part of a diagram: its main column, what stands beside it, and what can happen in all of it. */
import type { ChartState, Way } from '../../machines/chart.ts';
import type { Half } from '../simulator/scene.ts';
import { merged, type NamedWay } from './exits.ts';
import type { Graph, GraphPart } from './graph.ts';
import type { Card, End, Exit, Part, Scope } from './model.ts';
import type { Names } from './names.ts';

/** One moment of the documented way: a state, and which time it is visited. */
export interface Moment {
  readonly id: string;
  /** As the page marks it: `data-state`, or the step's id where a state is visited twice. */
  readonly node: string;
  readonly name: string;
}

/** A group with no more states than this does not stand apart: its ways are told with each state. */
const FEW = 3;

/** What a diagram is laid out from. */
export interface Material {
  readonly page: string;
  readonly graph: Graph;
  readonly documented: readonly Moment[];
  readonly names: Names;
  readonly nodeOf: (state: string) => string;
}

const halfOf = ({ tags }: Pick<ChartState, 'tags'>): Half | undefined =>
  tags.includes('act:phone') ? 'phone' : tags.includes('act:window') ? 'window' : undefined;

/** A card whose ways are still to be drawn: with its states, and the card of the main column that it stands beside. */
interface Place {
  readonly card: Card;
  readonly ids: readonly string[];
  readonly row: Card;
}

/** Lays out one part. */
export class PartLayout {
  readonly #material: Material;
  readonly #part: GraphPart;
  readonly #main: readonly Moment[];
  readonly #ends: ReadonlyMap<string, End>;
  readonly #rows: Card[];
  /** The way from each card of the main column to the next. */
  readonly #next: readonly (Way | undefined)[];
  /** Where each state is drawn, by its id. */
  readonly #drawn = new Map<string, Card>();
  /** How many cards stand beside one of the main column. */
  readonly #letters = new Map<Card, number>();

  constructor(
    material: Material,
    part: GraphPart,
    main: readonly Moment[],
    ends: ReadonlyMap<string, End>,
    before: number,
  ) {
    this.#material = material;
    this.#part = part;
    this.#main = main;
    this.#ends = ends;
    this.#rows = main.map(({ id, node, name }, index) => ({
      number: String(before + index + 1),
      name,
      nodes: [{ node, name }],
      half: halfOf(this.#state(id) ?? { tags: [] }),
      exits: [],
    }));
    main.forEach(({ id }, index) => {
      const card = this.#rows[index];
      if (card && !this.#drawn.has(id)) this.#drawn.set(id, card);
    });
    this.#next = main.map((_, index) => this.#nextOf(index));
  }

  draw(isDocumented: boolean): Part {
    this.#drawBeside();
    return {
      title: this.#material.names.state(this.#part.id),
      isDocumented,
      rows: this.#rows,
      scopes: this.#scopes(),
    };
  }

  #state(id: string): ChartState | undefined {
    return this.#part.states.find((state) => state.id === id);
  }

  #named(way: Way): NamedWay {
    return { way, label: this.#material.names.way(way) };
  }

  /** The way from one moment of the main column to the next. */
  #nextOf(index: number): Way | undefined {
    const [here, next] = [this.#main[index], this.#main[index + 1]];
    if (!here || !next) return undefined;
    const places = [here.id, ...(this.#state(here.id)?.within ?? [])];
    const found = places
      .flatMap((place) => this.#part.ways.filter(({ from }) => from === place))
      .filter(({ to }) => to === next.id);
    // What the reader does goes before what comes by itself.
    const [way] = [...found.filter(({ cause }) => /^[A-Z]/u.test(cause)), ...found];
    if (way) return way;
    throw new Error(`${this.#material.page}: no way leads from "${here.id}" to "${next.id}".`);
  }

  /** Draws what is beside the main column: its states' other ways, and the states that these lead to first. */
  #drawBeside(): void {
    const queue: Place[] = [];
    this.#main.forEach(({ id }, index) => {
      const row = this.#rows[index];
      if (!row) return;
      const next = this.#next[index];
      if (next) row.exits.push({ ...this.#exit(next), isNext: true });
      // A state that comes round again has been drawn: only the way on is new.
      if (this.#drawn.get(id) === row) queue.push({ card: row, ids: [id], row });
    });
    this.#open(queue);
  }

  #exit(way: Way): Exit {
    const labels = [this.#named(way).label];
    return { labels, to: this.#target(way), isNext: false, opens: false };
  }

  /** Gives each place its ways, and goes on with the states that are reached for the first time. */
  #open(queue: Place[]): void {
    for (const place of queue) {
      const { card, ids, row } = place;
      const next = this.#next[this.#rows.indexOf(card)];
      const ways = this.#waysOf(ids, card === row).filter((way) => way !== next);
      const opened = this.#openTargets(ways, row);
      queue.push(...opened);
      card.exits.push(...this.#exits(ways, opened, card));
    }
  }

  /** Draws the states that some ways are the first to reach. */
  #openTargets(ways: readonly Way[], row: Card): Place[] {
    return ways.flatMap(({ to }) => {
      if (to === undefined || this.#drawn.has(to) || this.#ends.has(to)) return [];
      return [{ ...this.#side(to, this.#nextNumber(row)), row }];
    });
  }

  #exits(ways: readonly Way[], opened: readonly Place[], from?: Card): Exit[] {
    const target = (way: Way) => {
      const to = this.#target(way);
      return to === from ? undefined : to;
    };
    const named = ways.map((way) => this.#named(way));
    return merged(named, target, this.#material.page).map((exit) => ({
      ...exit,
      opens: opened.some(({ card }) => card === exit.to),
    }));
  }

  /** `2a`, `2b` …: what is drawn beside a card of the main column. */
  #nextNumber(row: Card): string {
    const count = (this.#letters.get(row) ?? 0) + 1;
    this.#letters.set(row, count);
    return `${row.number}${String.fromCharCode(96 + count)}`;
  }

  /** A card beside the main column: a state, or its whole group where all states of that lead on alike. */
  #side(id: string, number: string): { card: Card; ids: readonly string[] } {
    const { names, nodeOf } = this.#material;
    const state = this.#state(id);
    if (!state) throw new Error(`${this.#material.page}: the state "${id}" is in no part.`);
    const group = state.within[0] ?? '';
    const ids = this.#isOneCard(group) ? this.#within(group) : [id];
    const card: Card = {
      number,
      name: names.state(ids.length > 1 ? group : id),
      nodes: ids.map((one) => ({ node: nodeOf(one), name: names.state(one) })),
      half: halfOf(state),
      exits: [],
    };
    for (const one of ids) this.#drawn.set(one, card);
    return { card, ids };
  }

  #within(group: string): string[] {
    return this.#part.states.filter(({ within }) => within.includes(group)).map(({ id }) => id);
  }

  #isOneCard(group: string): boolean {
    const ids = this.#within(group);
    return (
      group !== this.#part.id &&
      ids.length > FEW &&
      ids.every((id) => this.#part.ways.every(({ from }) => from !== id))
    );
  }

  /** The ways of a card's states: their own, and those of small groups round them. */
  #waysOf(ids: readonly string[], isMain: boolean): Way[] {
    const [id = ''] = ids;
    const groups = (this.#state(id)?.within ?? []).filter((group) => this.#isTold(group));
    const places = [...ids, ...groups];
    const own = this.#part.ways.filter(({ from, cause }) => {
      if (!places.includes(from)) return false;
      // What a state answers itself does not go to its group.
      return ids.includes(from) || !this.#answers(id, cause);
    });
    if (isMain) return [...own, ...this.#adopted(id), ...this.#otherAnswers(id)];
    return own.length > 0 ? own : this.#ofPart(this.#part.id, id);
  }

  /** Where nothing else leads on from a state: what leads on in the whole part, as far as it leads to another state. */
  #ofPart(part: string, id: string): Way[] {
    return this.#part.ways.filter(
      ({ from, to }) => from === part && to !== id && this.#state(to ?? '') !== undefined,
    );
  }

  /**
   * Where the last thing that the reader does may be done in a whole group, as a code may be typed at any time: what
   * else it can lead to is told with the card where it is usually done.
   */
  #otherAnswers(id: string): Way[] {
    const next = this.#next[this.#main.findIndex((moment) => moment.id === id)];
    if (!next || this.#state(next.from) || !this.#ends.has(next.to ?? '')) return [];
    const eventOf = ({ cause }: Way) => cause.split('.')[0];
    return this.#part.ways.filter(
      (way) => way.from === next.from && eventOf(way) === eventOf(next) && way !== next,
    );
  }

  #answers(id: string, cause: string): boolean {
    return this.#part.ways.some((way) => way.from === id && way.cause === cause);
  }

  /** Whether a group's ways are told with each of its cards. */
  #isTold(group: string): boolean {
    if (group === this.#part.id) return false;
    return this.#within(group).length <= FEW || this.#isOneCard(group);
  }

  /** Ways of a larger group to a state that nothing else leads to: told with the first state of the same step. */
  #adopted(id: string): Way[] {
    const step = this.#state(id)?.step;
    const reached = (to: string) =>
      this.#main.some((moment) => moment.id === to) ||
      this.#part.ways.some((way) => way.to === to && this.#state(way.from) !== undefined);
    if (step === undefined) return [];
    const isFirst =
      this.#main.find(({ id: other }) => this.#state(other)?.step === step)?.id === id;
    if (!isFirst) return [];
    return this.#part.ways.filter(({ from, to }) => {
      if (this.#state(from) || this.#isTold(from) || to === undefined) return false;
      return this.#state(to)?.step === step && this.#state(to) !== undefined && !reached(to);
    });
  }

  #target(way: Way): Card | End | undefined {
    if (way.to === undefined) return undefined;
    const place = this.#main.findIndex(({ id }) => id === way.to);
    return (
      this.#again(way) ?? this.#rows[place] ?? this.#drawn.get(way.to) ?? this.#ends.get(way.to)
    );
  }

  /** Where a state comes twice in the main column, what leads to it the second time. */
  #again({ cause, to }: Way): Card | undefined {
    const index = this.#next.findIndex((next) => next?.cause === cause && next.to === to);
    return index === -1 ? undefined : this.#rows[index + 1];
  }

  /** The ways of larger groups, which are told once. */
  #scopes(): Scope[] {
    const { names } = this.#material;
    const told = this.#main.flatMap(({ id }) => [...this.#adopted(id), ...this.#otherAnswers(id)]);
    const onTheWay = (way: Way) =>
      told.includes(way) || (this.#next.includes(way) && this.#ends.has(way.to ?? ''));
    return this.#part.groups
      .filter(({ id }) => !this.#isTold(id))
      .map(({ id }) => {
        const ways = this.#part.ways.filter((way) => way.from === id && !onTheWay(way));
        const opened = this.#openTargets(ways, this.#firstRowOf(id));
        this.#open([...opened]);
        return {
          title: names.state(id === this.#part.id ? 'throughout' : id),
          exits: this.#exits(ways, opened),
        };
      })
      .filter(({ exits }) => exits.length > 0);
  }

  /** The first card of the main column that shows a state of this group. */
  #firstRowOf(group: string): Card {
    const index = this.#main.findIndex(({ id }) => this.#state(id)?.within.includes(group));
    const row = this.#rows[Math.max(index, 0)];
    if (!row) throw new Error(`${this.#material.page}: its diagram is empty.`);
    return row;
  }
}
