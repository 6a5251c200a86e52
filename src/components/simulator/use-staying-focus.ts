/** Keeps the keyboard in the simulator when the button that was pressed goes away with its screen. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/**
 * When focus is lost by something that happens, it goes to what is marked `data-focus`: the half that
 * needs the reader, or the end of the exercise.
 *
 * @param happened - a change of any of these may have taken the focused control away
 * @param pending - true while it is not known yet what needs the reader: then the focus waits
 */
export function useStayingFocus(
  root: RefObject<HTMLElement>,
  happened: readonly unknown[],
  pending = false,
): void {
  const wasInside = useRef(false);

  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      wasInside.current = root.current?.contains(target as Node) === true;
    };
    const onPointer = ({ target }: PointerEvent) => {
      if (root.current?.contains(target as Node) === false) wasInside.current = false;
    };
    document.addEventListener('focusin', onFocus);
    document.addEventListener('pointerdown', onPointer);
    return () => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('pointerdown', onPointer);
    };
  }, []);

  useLayoutEffect(() => {
    if (pending) return;
    const lost = document.activeElement === document.body || document.activeElement === null;
    if (wasInside.current && lost) {
      root.current?.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true });
    }
  }, [...happened, pending]);
}
