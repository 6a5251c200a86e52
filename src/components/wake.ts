/** Wakes a part of a page when the reader comes to it: it is in sight, or soon will be, or somebody goes through the page by keyboard. */
import type { ClientDirective } from 'astro';

/** How far from the window's edge a part wakes, so that it is awake when it is seen. */
const MARGIN = '200px';

/**
 * The directive `client:reach`. What is asleep takes no focus, and Tab goes to the next thing that does, however far down that is: at
 * 400 % it would pass over a practice that begins below the window. So the first Tab wakes it, wherever it lies.
 */
const reach: ClientDirective = (load, _options, element) => {
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
    { rootMargin: MARGIN },
  );
  // The element itself has no box.
  for (const child of element.children) sight.observe(child);
  document.addEventListener('keydown', onKey);
};

export default reach;
