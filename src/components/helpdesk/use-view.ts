/** The view, kept in the page's address: read once the answers are there, and written whenever it changes. */
import { useEffect, useMemo, useState } from 'preact/hooks';

import { USUAL_MODE } from '../simulator/modes.ts';
import type { Answers } from './answers.ts';
import { createFinder } from './find.ts';
import { searchableIn } from './searchable.ts';
import { readView, searchOf, type View } from './view.ts';

/** Browsers refuse an address that changes with every key press of a fast typist. */
const ADDRESS_WAIT = 150;

/** The search box as the server drew it. */
export const BOX = 'find-and-send';

/** What was typed before the page was awake. */
const typed = () =>
  typeof document === 'undefined'
    ? ''
    : (document.querySelector<HTMLInputElement>(`#${BOX}`)?.value ?? '');

/**
 * What is shown, and what changes it.
 *
 * @param answers - in every language, or undefined until they are there
 * @param own - the page's locale
 */
export function useView(answers: readonly Answers[] | undefined, own: string) {
  const [view, setView] = useState<View>(() => ({ query: typed(), to: own, mode: USUAL_MODE }));
  const [misread, setMisread] = useState(false);
  const [live, setLive] = useState(false);
  const find = useMemo(() => answers && createFinder(answers.map(searchableIn)), [answers]);

  const search = (before: View, query: string): View => ({
    ...before,
    query,
    page: find?.(query)[0],
    practice: undefined,
  });
  useEffect(() => {
    if (!answers) return;
    const read = readView(location.search, answers, own);
    setView(({ query }) => {
      if (query === '' && read.view.page !== undefined) return read.view;
      // A colleague may be sent the words alone: the first page that fits is as good as chosen.
      return search(read.view, query === '' ? read.view.query : query);
    });
    setMisread(read.misread);
    setLive(true);
  }, [answers]);

  useEffect(() => {
    if (!live) return;
    const writing = setTimeout(() => {
      const address = `${location.pathname}${searchOf(view)}${location.hash}`;
      // Replaced, not pushed: *Back* leaves the page instead of walking through one call's key presses.
      history.replaceState(history.state, '', address);
    }, ADDRESS_WAIT);
    return () => clearTimeout(writing);
  }, [view, live]);

  const results = useMemo(() => find?.(view.query) ?? [], [find, view.query]);
  return {
    view,
    results,
    misread,
    live,
    type: (query: string) => {
      setMisread(false);
      setView((before) => search(before, query));
    },
    choose: (page: string) => setView((before) => ({ ...before, page, practice: undefined })),
    change: (part: Partial<View>) => setView((before) => ({ ...before, ...part })),
  };
}
