/** Wakes a part of a page when the reader comes to it: it is in sight, or soon will be, or somebody goes through the page by keyboard. */
import type { ClientDirective } from 'astro';

/**
 * The directive `client:reach`. With a distance, as in `client:reach="200px"`, a part wakes that far from the window's edge, so that it is
 * awake when it is seen: for parts that begin far down, because what begins near the first screen would load with every visit.
 *
 * What is asleep takes no focus, and Tab goes to the next thing that does, however far down that is: at
 * 400 % it would pass over a practice that begins below the window. So the first Tab wakes it, wherever it lies.
 */
const reach: ClientDirective = (load, { value }, element) => {
  const wake = () => {
    sight.disconnect();
    document.removeEventListener('keydown', onKey);
    void load().then((hydrate) => hydrate());
  };
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Tab') wake();
  };
  const sight = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) wake();
    },
    { rootMargin: typeof value === 'string' ? value : '' },
  );
  // The element itself has no box.
  for (const child of element.children) sight.observe(child);
  document.addEventListener('keydown', onKey);
};

export default reach;
