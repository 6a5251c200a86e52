/** The pointer that shows where a person would press. It glides there, or, with reduced motion, is there. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

import type { Advice } from './advice.ts';
import { placeOf, pointedOut } from './press.ts';

interface Props {
  readonly root: RefObject<HTMLElement>;
  readonly advice: Advice | undefined;
  /** True while a box is being filled: the pointer is on it. */
  readonly typing: boolean;
}

/** How close to the upper and lower edge of the window something counts as out of sight, in pixels. */
const EDGE = 40;

export function Pointer({ root, advice, typing }: Props) {
  const pointer = useRef<HTMLSpanElement>(null);
  // At every drawing: what is above the control can grow and push it down.
  useLayoutEffect(() => {
    const [mark, field] = [pointer.current, root.current];
    if (advice?.pending) return;
    const target = advice?.next && pointedOut(field);
    const place = target && placeOf(target, typing).getBoundingClientRect();
    if (!mark || !field) return;
    mark.hidden = !place || place.width === 0;
    if (!place) return;
    const { left, top } = field.getBoundingClientRect();
    const [x, y] = [place.left + place.width / 2 - left, place.top + place.height / 2 - top];
    mark.style.transform = `translate(${String(x)}px, ${String(y)}px)`;
  });
  useLayoutEffect(() => {
    const target = advice?.next && pointedOut(root.current);
    if (!target) return;
    const { top, bottom } = target.getBoundingClientRect();
    if (top < EDGE || bottom > innerHeight - EDGE) target.scrollIntoView({ block: 'center' });
  }, [advice, root]);
  return (
    <span class="coach-pointer" ref={pointer} aria-hidden="true" hidden>
      <svg viewBox="0 0 24 24">
        <path d="M9 11V5a2 2 0 0 1 4 0v5l5 1.2a2.5 2.5 0 0 1 2 2.7L19.3 19a3 3 0 0 1-3 2.5h-4.6a4 4 0 0 1-3-1.4L4.3 15a1.7 1.7 0 0 1 2.4-2.4z" />
      </svg>
    </span>
  );
}
