/** Redraws twice a second while a clock is on screen, and not while the page is out of sight. */
import { useEffect } from 'preact/hooks';

export function useTicks(redraw: (action: undefined) => void, running: boolean): void {
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => {
      if (!document.hidden) redraw(undefined);
    }, 500);
    return () => {
      clearInterval(timer);
    };
  }, [running]);
}
