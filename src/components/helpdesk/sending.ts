/** What goes to the caller: the links of the page and exercise that were chosen. */
import { USUAL_MODE, type Mode } from '../simulator/modes.ts';
import type { Answer, Answers } from './answers.ts';
import type { View } from './view.ts';

export interface Sending {
  readonly answer: Answer;
  /** Address of the page that tells what to do. */
  readonly page: string;
  /** Address that opens the exercise, where one was chosen. */
  readonly exercise?: string | undefined;
  /** The one to copy: of the exercise, else of the page. */
  readonly link: string;
  readonly short?: string | undefined;
}

/** What a view sends, or undefined while it has no page. All addresses are whole. */
export function sendingOf(view: View, { answers, exercises }: Answers): Sending | undefined {
  const answer = answers.find(({ page }) => page === view.page);
  if (!answer) return undefined;
  const { address: page } = answer;
  const chosen = view.practice === undefined ? undefined : exercises[view.practice];
  if (!chosen) return { answer, page, link: page, short: answer.short };
  const exercise = withMode(chosen.address, view.mode);
  return { answer, page, exercise, link: exercise, short: withMode(chosen.short, view.mode) };
}

function withMode(address: string, mode: Mode): string {
  if (mode === USUAL_MODE) return address;
  const url = new URL(address);
  url.searchParams.set('mode', mode);
  return url.href;
}
