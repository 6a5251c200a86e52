// What a unit of translation is: the smallest text that is translated, compared and marked as done by itself.
import { createHash } from 'node:crypto';

/** What a unit is. A `part` is a component without words of its own: it has to be there, and is not translated. */
export type UnitKind =
  | 'title'
  | 'description'
  | 'heading'
  | 'paragraph'
  | 'step'
  | 'item'
  | 'row'
  | 'note'
  | 'part'
  | 'string'
  | 'term'
  | 'meaning';

/** What must be the same in every language, each list in the order in which it was found. */
export type Tokens = Readonly<
  Record<
    'labels' | 'links' | 'parts' | 'digits' | 'keys' | 'addresses' | 'placeholders',
    readonly string[]
  >
>;

/** One unit in one language. */
export interface Unit {
  readonly kind: UnitKind;
  /** What tells units of a kind apart: a heading's level, the id of the step that a paragraph stands in. */
  readonly detail: string;
  /** The line in its file, from 1. */
  readonly line: number;
  /** The text of the heading above, empty before the first one. */
  readonly section: string;
  /** The components around it, outermost first, as tags without the words in them. */
  readonly within: readonly string[];
  /** The text as it is written, tags and marks included, with single spaces. */
  readonly source: string;
  /** The text as it is read; where a component shows words of its own stands "…". */
  readonly text: string;
  /** The words in bold. */
  readonly bold: readonly string[];
  readonly tokens: Tokens;
  /** Ten hexadecimal digits that change when the kind or the source does. */
  readonly hash: string;
}

/** A unit before its hash is known. */
export type Draft = Omit<Unit, 'hash' | 'tokens'> & { readonly tokens?: Partial<Tokens> };

const ADDRESS = /https?:\/\/[^\s)>”"]+[^\s)>”".,;:!?]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;

/** Completes a unit: the hash, and what a text shows that must be the same in every language. */
export function unitFrom({ tokens = {}, ...draft }: Draft): Unit {
  const source = draft.source.replace(/\s+/gu, ' ').trim();
  const text = draft.text.replace(/\s+/gu, ' ').trim();
  const rest = text.replace(ADDRESS, ' ');
  return {
    ...draft,
    source,
    text,
    tokens: {
      labels: tokens.labels ?? [],
      links: tokens.links ?? [],
      parts: tokens.parts ?? [],
      digits: rest.match(/\d+/gu) ?? [],
      keys: rest.match(/[#*]/gu) ?? [],
      addresses: [...(text.match(ADDRESS) ?? []), ...(tokens.addresses ?? [])],
      placeholders: rest.match(/\[[A-Z_]+\]/gu) ?? [],
    },
    hash: hashOf(`${nameOf(draft)}\n${source}`),
  };
}

/** A unit that is nothing but a text: a message, or a field of a glossary entry. */
export const unitOfText = (kind: UnitKind, text: string, line: number): Unit =>
  unitFrom({ kind, detail: '', line, section: '', within: [], source: text, text, bold: [] });

/** Kind and detail in one: "heading 2", "step enter-code", "paragraph". */
export const nameOf = ({ kind, detail }: Pick<Unit, 'kind' | 'detail'>): string =>
  detail === '' ? kind : `${kind} ${detail}`;

const hashOf = (content: string) => createHash('sha256').update(content).digest('hex').slice(0, 10);
