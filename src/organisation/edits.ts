/** Changes to a text by places in it, made all at once so that no place shifts under another. */

/** What stands from one offset up to another becomes this text. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with all changes made; of two that overlap, the one that begins first counts. */
export function withEdits(source: string, edits: readonly Edit[]): string {
  let result = '';
  let place = 0;
  for (const { from, to, text } of edits.toSorted((one, other) => one.from - other.from)) {
    if (from < place) continue;
    result += source.slice(place, from) + text;
    place = to;
  }
  return result + source.slice(place);
}
