/** The part of the answers in which *Find and send* searches. */
import type { Answers } from './answers.ts';
import type { Searchable } from './find.ts';

/** The pages of one language, as they are searched. */
export const searchableIn = ({ answers, exercises }: Answers): Searchable[] =>
  answers.map(({ page, title, also, description, exercises: ids }) => ({
    page,
    title,
    also,
    description,
    more: ids.flatMap((id) => [exercises[id]?.title ?? '', exercises[id]?.group ?? '']),
  }));
