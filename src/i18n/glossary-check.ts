// What a glossary holds, and what can be wrong with it: each language's file alone, and held against the default language's.
// Pure: it is given what stands in the files, and returns the mistakes.
import { z } from 'astro/zod';
import { mistakeOf } from '../guide-mistake.ts';
import { misplaced, type CatalogueFile, type CatalogueMistake } from './catalogue-check.ts';

const text = (mend: string) => z.string(mend).regex(/\S/, mend);
const AVOID_MEND = 'Give a list of words between double quotes, or leave "avoid" out.';

/** One concept in one language. */
export const conceptSchema = z.strictObject(
  {
    /** What the guide calls it, everywhere. */
    term: text('Give the one word, or few words, that the guide uses for it.'),
    /** What it is, in a sentence or two. */
    meaning: text('Say in a sentence or two what it is, in plain words.'),
    /**
     * Words that the guide never uses for it; a test looks for them in every text, also with the usual endings. One with a capital
     * is looked for exactly as it stands, any other in small letters and capitals.
     */
    avoid: z.array(text(AVOID_MEND), AVOID_MEND).min(1, AVOID_MEND).optional(),
  },
  'Give an object { "term", "meaning" }, with "avoid" if there are words to avoid.',
);

/** One concept in one language. */
export type Concept = z.infer<typeof conceptSchema>;

/** A language's glossary: every concept under its id, which is the same in all languages and stands in links. */
export type Glossary = Readonly<Record<string, Concept>>;

/**
 * Checks every language's file.
 *
 * @param standard the default language's file, which decides the concepts and their order
 */
export function mistakesInGlossaries(
  standard: CatalogueFile,
  others: readonly CatalogueFile[],
): CatalogueMistake[] {
  const none = Object.keys(standard.messages).length === 0;
  return [
    ...(none ? [emptyFile(standard)] : []),
    ...[standard, ...others].flatMap((file) => [...mistakesAlone(file), ...namedTwice(file)]),
    ...others.flatMap((file) => [
      ...lacking(file, standard),
      ...added(file, standard),
      ...misplaced(file, standard),
    ]),
  ];
}

const emptyFile = ({ file }: CatalogueFile): CatalogueMistake => ({
  file,
  key: '',
  problem: 'holds no concept',
  mend: 'Write the glossary: id, term and meaning of each concept.',
});

function mistakesAlone({ file, messages }: CatalogueFile): CatalogueMistake[] {
  return Object.entries(messages).flatMap(([id, concept]) => {
    const { error } = conceptSchema.safeParse(concept, { reportInput: true });
    return (error?.issues ?? []).map((issue) => {
      const { key, problem, mend } = mistakeOf(issue, conceptSchema);
      return { file, key: key === '' ? id : `${id}.${key}`, problem, mend };
    });
  });
}

/** Two concepts must not share a term, and no term may be a word to avoid. */
function namedTwice({ file, messages }: CatalogueFile): CatalogueMistake[] {
  const concepts = Object.entries(messages).flatMap(([id, concept]) => {
    const { data } = conceptSchema.safeParse(concept);
    return data ? [{ id, ...data }] : [];
  });
  const isTerm = (word: string) => concepts.find(({ term }) => term === word)?.id;
  return concepts.flatMap(({ id, term, avoid = [] }) => [
    ...(isTerm(term) === id ? [] : [same(file, `${id}.term`, term, isTerm(term))]),
    ...avoid.flatMap((word) => {
      const owner = isTerm(word);
      return owner === undefined ? [] : [same(file, `${id}.avoid`, word, owner)];
    }),
  ]);
}

const same = (file: string, key: string, word: string, owner = ''): CatalogueMistake => ({
  file,
  key,
  problem: `has ${JSON.stringify(word)}, which is the term of "${owner}"`,
  mend: 'One word for one concept: choose another, or remove it.',
});

function lacking({ file, messages, published }: CatalogueFile, standard: CatalogueFile) {
  return Object.entries(standard.messages)
    .filter(([id]) => published && !(id in messages))
    .map(([key, concept]) => ({
      file,
      key,
      problem: 'is missing',
      mend: `Add it, with the meaning of ${JSON.stringify(concept)}.`,
    }));
}

const added = ({ file, messages }: CatalogueFile, standard: CatalogueFile): CatalogueMistake[] =>
  Object.keys(messages)
    .filter((id) => !(id in standard.messages))
    .map((key) => ({
      file,
      key,
      problem: 'is extra',
      mend: `Remove it, or add "${key}" to ${standard.file} first.`,
    }));
