/** Marks the reader's step in the page's own list of steps, which stands outside the simulator. */
import { useEffect } from 'preact/hooks';

/**
 * @param way - id of the documented way whose list the exercise follows
 * @param step - id of the current step; undefined marks none
 */
export function useStepMark(way: string | undefined, step: string | undefined): void {
  useEffect(() => {
    for (const item of document.querySelectorAll('[data-steps] [data-step]')) {
      const current =
        item.closest(`[data-steps="${way ?? ''}"]`) && item.getAttribute('data-step') === step;
      if (current) item.setAttribute('aria-current', 'step');
      else item.removeAttribute('aria-current');
    }
  }, [way, step]);
}
