// Runs in the page before anything else: listens as a screen reader does, to live regions and to the focus.

/** One thing that was heard, or that the reader did. */
export interface Heard {
  readonly kind: 'said' | 'focused' | 'pressed' | 'typed';
  readonly text: string;
  /** Said at once, over anything else. */
  readonly urgent?: boolean;
}

interface Hearing {
  /** Everything since the last time, once nothing new comes. */
  readonly rest: () => Promise<Heard[]>;
  /** The element that something was heard of; undefined when it has left the page. */
  readonly element: (index: number) => Element | undefined;
  readonly forget: () => void;
}

declare global {
  interface Window {
    hearing: Hearing;
  }
}

/**
 * Listens. It is sent to the page as its own source, so nothing from outside it may be used in it.
 *
 * As screen readers do: a region speaks when its words change after it was there, an alert also when it
 * comes with its words; an atomic region says all of its words, another one what was added; hidden words are not said;
 * who is going to a control and presses it does not hear where they went twice.
 */
export function hear(): void {
  const LIVE = '[role=status], [role=alert], [role=log], [aria-live], output';
  const QUIET_FRAMES = 3;
  let heard: (Heard & { element?: Element })[] = [];
  let changes: MutationRecord[] = [];
  let known = new Map<Element, string>();

  const isHidden = (element: Element) =>
    element.getAttribute('aria-hidden') === 'true' ||
    element.hasAttribute('inert') ||
    getComputedStyle(element).display === 'none' ||
    getComputedStyle(element).visibility === 'hidden';
  const words = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || isHidden(node)) return '';
    const own = [...node.childNodes].map(words).join('');
    return getComputedStyle(node).display.startsWith('inline') ? own : ` ${own} `;
  };
  const said = (node: Node) => words(node).replace(/\s+/gu, ' ').trim();
  const isSeen = (element: Element | null): boolean =>
    !element || (!isHidden(element) && isSeen(element.parentElement));

  const urgent = (region: Element) =>
    region.getAttribute('aria-live') === 'assertive' || region.getAttribute('role') === 'alert';
  const isAtomic = (region: Element) => {
    const atomic = region.getAttribute('aria-atomic');
    if (atomic !== null) return atomic === 'true';
    return region.matches('[role=status], [role=alert], output');
  };
  const isOff = (region: Element) => region.getAttribute('aria-live') === 'off';
  const say = (region: Element, text: string) => {
    if (text !== '') heard.push({ kind: 'said', text, urgent: urgent(region) });
  };
  const added = (region: Element) => {
    const nodes = changes.flatMap(({ target, addedNodes, type }) => {
      if (!region.contains(target)) return [];
      return type === 'characterData' ? [target] : [...addedNodes];
    });
    const there = [...new Set(nodes)].filter((node) => region.contains(node));
    return there.filter((node) => !there.some((other) => other !== node && other.contains(node)));
  };

  /** What has changed since the last frame. */
  const look = () => {
    const now = new Map<Element, string>();
    for (const region of document.querySelectorAll(LIVE)) {
      if (isOff(region) || !isSeen(region)) continue;
      const text = said(region);
      now.set(region, text);
      const before = known.get(region);
      if (before === undefined && urgent(region)) say(region, text);
      if (before === undefined || before === text) continue;
      if (isAtomic(region)) say(region, text);
      else for (const node of added(region)) say(region, said(node));
    }
    known = now;
    changes = [];
  };

  const nameOf = (element: Element) => element.getAttribute('aria-label') ?? said(element);
  /** Where the reader was going is told with what they did there. */
  const did = (kind: 'pressed' | 'typed', text: string, element: Element) => {
    const last = heard.at(-1);
    if (last?.element === element && last.kind !== 'pressed') heard.pop();
    heard.push({ kind, text, element });
  };
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element) heard.push({ kind: 'focused', text: '', element: target });
  });
  document.addEventListener(
    'click',
    ({ target, isTrusted }) => {
      const button = target instanceof Element && target.closest('button, a, summary');
      if (button && isTrusted) did('pressed', nameOf(button), button);
    },
    true,
  );
  document.addEventListener(
    'input',
    ({ target, isTrusted }) => {
      // *Show me* fills boxes too.
      if (!(target instanceof HTMLInputElement) || !isTrusted) return;
      if (target.type === 'radio') return;
      const [label] = target.labels ?? [];
      did('typed', `${target.value} into "${label ? said(label) : ''}"`, target);
    },
    true,
  );

  const frame = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        setTimeout(resolve);
      });
    });
  new MutationObserver((records) => {
    const first = changes.length === 0;
    changes.push(...records);
    if (first) void frame().then(look);
  }).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });

  window.hearing = {
    rest: async () => {
      for (let quiet = 0; quiet < QUIET_FRAMES; quiet += 1) {
        const count = heard.length;
        await frame();
        if (changes.length > 0 || heard.length > count) quiet = -1;
      }
      return heard.map(({ kind, text, urgent: isUrgent = false }) => ({
        kind,
        text,
        urgent: isUrgent,
      }));
    },
    element: (index) => {
      const element = heard[index]?.element;
      return element?.isConnected ? element : undefined;
    },
    forget: () => {
      heard = [];
    },
  };
}
