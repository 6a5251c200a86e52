/** What *Find and send* shows, as it stands in the address: a colleague who is sent the address sees the same. */
import { MODES, USUAL_MODE, type Mode } from '../simulator/modes.ts';
import type { Answers } from './answers.ts';

export interface View {
  /** What the caller says. */
  readonly query: string;
  /** Locale of the caller. */
  readonly to: string;
  /** The page to send, such as `solve/no-signal`. */
  readonly page?: string | undefined;
  /** Id of the exercise to send with it. */
  readonly practice?: string | undefined;
  readonly mode: Mode;
}

/** A caller says no more than this. */
const LONGEST_QUERY = 200;

/**
 * Reads the address. What it names is held against what there is; what is unknown is left out, and `misread` says so.
 *
 * @param search - the part of the address after the page: `?q=new+phone&to=nl`
 * @param answers - in every language of the guide
 * @param own - locale of the page itself, for an address that names no caller's language
 */
export function readView(
  search: string,
  answers: readonly Answers[],
  own: string,
): { readonly view: View; readonly misread: boolean } {
  const asked = new URLSearchParams(search);
  let misread = false;
  const oneOf = <Known extends string>(name: string, known: readonly Known[]) => {
    const value = asked.get(name);
    const found = known.find((one) => one === value);
    if (value !== null && found === undefined) misread = true;
    return found;
  };
  const pages = answers[0]?.answers ?? [];
  const to = oneOf(
    'to',
    answers.map(({ locale }) => locale),
  );
  const page = oneOf(
    'page',
    pages.map((one) => one.page),
  );
  const exercises = pages.find((one) => one.page === page)?.exercises ?? [];
  const practice = oneOf('practice', exercises);
  const mode = oneOf('mode', MODES) ?? USUAL_MODE;
  const query = (asked.get('q') ?? '').slice(0, LONGEST_QUERY);
  return { view: { query, to: to ?? own, page, practice, mode }, misread };
}

/** The part of the address that shows this view; empty for the view of a page just opened. */
export function searchOf({ query, to, page, practice, mode }: View): string {
  const asked = new URLSearchParams();
  if (query !== '') asked.set('q', query);
  if (page !== undefined) {
    // Named even where it is the page's own: the colleague may read the page in another language.
    asked.set('to', to);
    asked.set('page', page);
  }
  if (practice !== undefined) asked.set('practice', practice);
  if (mode !== USUAL_MODE) asked.set('mode', mode);
  return asked.size === 0 ? '' : `?${asked.toString()}`;
}
