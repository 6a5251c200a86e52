// What must be the same in a text and its translation, one rule each. Whether the words mean the same no rule can tell; these
// are what a reader would be led astray by.
import type { Aligned } from './align.ts';
import { labelIn } from './labels.ts';
import { without } from './lists.ts';
import { negationsIn } from './negation.ts';
import { nameOf, type Tokens, type Unit } from './unit.ts';

/** A text and its translation, with what the rules need to know of the language. */
export interface Pair {
  readonly english: Unit;
  readonly translation: Unit;
  /** The languages of both. */
  readonly locales: readonly [english: string, translation: string];
  /** The wordings of labels, which prose shows through <Label>; none where labels are written out, in messages. */
  readonly wordings: readonly string[];
  /** The pair before this one on the page. */
  readonly before?: Aligned | undefined;
}

/** What is wrong with a unit, and how to put it right. */
export interface Problem {
  readonly code: string;
  readonly problem: string;
  readonly mend: string;
}

interface Rule {
  readonly code: string;
  readonly check: (pair: Pair) => string | undefined;
  readonly mend: string;
}

/** The rule about negations asks for a reader, not for a change: a review settles it. */
export const NEGATION = 'negation';

const same = (code: keyof Tokens, mend: string): Rule => ({
  code,
  check: ({ english, translation }) => {
    const gone = without(english.tokens[code], translation.tokens[code]);
    const added = without(translation.tokens[code], english.tokens[code]);
    const problems = [
      ...(gone.length > 0 ? [`lacks ${gone.join(' and ')}`] : []),
      ...(added.length > 0 ? [`has ${added.join(' and ')}, which the English lacks`] : []),
    ];
    return problems.length > 0 ? problems.join(', and ') : undefined;
  },
  mend,
});

const RULES: readonly Rule[] = [
  {
    code: 'kind',
    check: ({ english, translation }) =>
      nameOf(english) === nameOf(translation)
        ? undefined
        : `is a ${inWords(translation)}, and the English is a ${inWords(english)}`,
    mend: 'Give it the same marks as the English: as many #, the same list, the same step.',
  },
  {
    code: 'place',
    check: ({ english, translation, before }) => {
      const [expected, found] = [english, translation].map(placeOf);
      if (expected === found) return undefined;
      // Everything inside a wrong tag stands in it; it is told once, where it begins.
      const told =
        before?.english && before.translation && [before.english, before.translation].map(placeOf);
      if (told?.[0] === expected && told?.[1] === found) return undefined;
      return `stands in ${found ?? ''}, and the English in ${expected ?? ''}`;
    },
    mend: 'Copy the tags around it from the English page, and leave what is in them as it is.',
  },
  same('labels', 'Show the same labels as the English, with the same id.'),
  same('links', 'Lead to the same pages and exercises as the English; only the words are yours.'),
  same('parts', 'Use the same tags as the English, with the same attributes.'),
  same('digits', 'Give the same numbers in digits as the English does.'),
  same('keys', 'Name the same keys of the telephone as the English: # stays #, and * stays *.'),
  same('addresses', 'Give the same addresses as the English.'),
  same('placeholders', 'Keep what stands in square brackets as it is in the English.'),
  {
    code: 'label',
    check: ({ translation, wordings }) => {
      const label = labelIn(translation, wordings);
      return label === undefined ? undefined : `writes out the label “${label}”`;
    },
    mend: 'Put <Label id="…" /> there, with the label’s id from the catalogue.',
  },
  {
    code: NEGATION,
    check: ({ english, translation, locales: [from, to] }) => {
      const expected = negationsIn(english.text, from);
      const found = negationsIn(translation.text, to);
      if (expected === undefined || found === undefined || expected === found) return undefined;
      return `denies ${found} time(s), and the English ${expected}`;
    },
    mend: 'Read both. If they mean the same, say why:',
  },
];

/** Everything that is not the same in a pair. */
export function problemsOf(pair: Pair): Problem[] {
  return RULES.flatMap(({ code, check, mend }) => {
    const problem = check(pair);
    return problem === undefined ? [] : [{ code, problem, mend }];
  });
}

/** The kind of a unit as a translator would call it. */
export function inWords({ kind, detail }: Pick<Unit, 'kind' | 'detail'>): string {
  if (kind === 'heading') return `heading of level ${detail}`;
  if (kind === 'step') return `text in the step "${detail}"`;
  if (kind === 'note') return `${detail} of a note`;
  if (kind === 'part') return `component ${detail}`;
  return { item: 'list item', row: 'row of a table', string: 'message' }[kind as string] ?? kind;
}

const placeOf = ({ within }: Unit) => within.join(' ') || 'no tag';
