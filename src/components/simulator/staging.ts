/** How a view is staged: still, in a picture, and with the next thing to do pointed out. */
import { createContext } from 'preact';
import { useCallback, useContext, useRef } from 'preact/hooks';
import type { EventObject } from 'xstate';

interface Staging {
  /** What the reader does next, where that is pointed out. */
  readonly next?: EventObject | undefined;
  /** True in a picture: it says nothing aloud. */
  readonly still?: boolean;
  /** True while the simulator presses for the reader, whose keyboard it leaves where it is. */
  readonly shown?: boolean;
}

export const Staging = createContext<Staging>({});

/** Takes the focus to where the reader goes on; not while the simulator presses for them. */
export function useTakeFocus(): (element: HTMLElement | null) => void {
  const { shown } = useContext(Staging);
  const latest = useRef(shown);
  latest.current = shown;
  return useCallback((element) => {
    if (!latest.current) element?.focus({ preventScroll: true });
  }, []);
}

/**
 * The attribute for the control that sends an event: there when exactly that is pointed out.
 *
 * @param event - a code or a PIN is left out, because the reader types it
 */
export function useNextMark(event: EventObject): { readonly 'data-next'?: '' } {
  const { next } = useContext(Staging);
  const given = next as Readonly<Record<string, unknown>> | undefined;
  const isNext = given && Object.entries(event).every(([name, value]) => given[name] === value);
  return isNext ? { 'data-next': '' } : {};
}
