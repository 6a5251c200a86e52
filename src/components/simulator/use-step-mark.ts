/** Marks where the reader is in what the page shows outside the simulator: its list of steps, and its diagram. */
import { useEffect } from 'preact/hooks';

/**
 * Marks by script, not by a rule `:has()` on the whole page: with one, every press would have the browser look at every element again.
 *
 * @param way - id of the documented way whose list the exercise follows
 * @param step - id of the current step; undefined marks none
 * @param state - the state as the diagram knows it; undefined while what is practised is not this page's
 */
export function useStepMark(
  way: string | undefined,
  step: string | undefined,
  state: string | undefined,
): void {
  useEffect(() => {
    for (const item of document.querySelectorAll('[data-steps] [data-step]')) {
      const current =
        item.closest(`[data-steps="${way ?? ''}"]`) && item.getAttribute('data-step') === step;
      if (current) item.setAttribute('aria-current', 'step');
      else item.removeAttribute('aria-current');
    }
  }, [way, step]);
  useEffect(() => {
    // Where a diagram has the second step as one, it is named as the step is.
    const places = state === undefined ? [] : [state, step];
    for (const node of document.querySelectorAll<HTMLElement>('[data-node]')) {
      node.toggleAttribute('data-here', places.includes(node.dataset['node']));
    }
  }, [state, step]);
}
