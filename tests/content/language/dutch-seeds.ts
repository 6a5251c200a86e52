// The sentences that must never come back in Dutch, whatever the patterns see in them.
import type { Words } from '../prose.ts';
import { OF_2017 } from './dutch-seeds-2017.ts';
import { OF_OTHERS } from './dutch-seeds-others.ts';
import { sentencesIn } from './sentences.ts';

/** A sentence, or the part of one, that must never come back. */
export interface SeedFault {
  readonly bad: string;
  /** What to say instead; it must pass every rule. */
  readonly better?: string;
  /** True when only the words as they stand can be refused: scrambled grammar that no pattern should chase. */
  readonly scrambled?: true;
}

/** All of them. */
export const SEED_FAULTS: readonly SeedFault[] = [...OF_2017, ...OF_OTHERS];

/**
 * Which of the sentences stand in a text, whatever its capitals, bold type and quotation marks. A single word is refused as a whole
 * sentence only: "Zien." is a fault, "Laat het zien." is not.
 */
export const deniedIn = ({ place, text }: Words): Words[] =>
  SEED_FAULTS.filter(({ bad }) =>
    plain(bad).includes(' ')
      ? ` ${plain(text)} `.includes(` ${plain(bad)} `)
      : sentencesIn(text, 'nl').some((sentence) => plain(sentence) === plain(bad)),
  ).map(({ bad }) => ({ place, text: bad }));

const plain = (text: string) =>
  text
    .toLocaleLowerCase('nl')
    .replaceAll(/[^\p{L}\p{N}#-]+/gu, ' ')
    .trim();
