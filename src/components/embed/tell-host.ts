/** Runs in the embed page: tells the page around it how tall it is and what happens in the exercise, if that page may know. */
import type { Outcome } from '../../machines/outcomes.ts';
import type { Mode } from '../simulator/modes.ts';
import type { HandrailMessage } from './messages.ts';

/** What an embed page is about. */
export interface EmbedPage {
  /** The page whose exercises these are. */
  readonly method: string;
  /** The ids of the steps that it documents; the statecharts have more. */
  readonly steps: readonly string[];
  /** The ways to do an exercise, the usual one first. */
  readonly modes: readonly string[];
}

type Told<Message> = Message extends HandrailMessage ? Omit<Message, 'version'> : never;

/**
 * The origin of the page around this one, if that is our own or one that the organisation allows.
 *
 * @param allowed - the origins in the settings
 */
export function hostOrigin(allowed: readonly string[]): string | undefined {
  if (window.parent === window) return undefined;
  // Not every browser knows the ancestors; `embed.js` makes sure that the others get the origin as referrer.
  const [around] = (location as Partial<Location>).ancestorOrigins ?? [];
  const origin = around ?? (document.referrer && new URL(document.referrer).origin);
  return [location.origin, ...allowed].find((one) => one === origin);
}

/**
 * Tells one host, and nobody else: the browser keeps a message from a page of another origin.
 *
 * @param simulator - the simulator's root element, awake or not
 * @param page - what the page says of itself; passed on, so that no code of the practice has to come for it
 */
export function tellHost(host: string, simulator: HTMLElement, page: EmbedPage): void {
  const tell = (message: Told<HandrailMessage>) =>
    window.parent.postMessage({ ...message, version: 1 } satisfies HandrailMessage, host);

  const root = document.documentElement;
  const tellSize = () =>
    tell({ type: 'handrail:size', height: Math.ceil(root.getBoundingClientRect().height) });
  // At once: in a frame that is not in view yet, nothing is drawn and so nothing is observed.
  tellSize();
  new ResizeObserver(tellSize).observe(root);

  let before = { run: '', step: '', outcome: '' };
  const look = () => {
    const { live, scenario = '', run = '', at = '', outcome = '' } = simulator.dataset;
    if (live === undefined) return;
    const now = { run: `${scenario} ${run}`, step: at, outcome };
    const started = now.run !== before.run;
    const known = started ? { step: '', outcome: '' } : before;
    before = now;
    if (started)
      tell({ type: 'handrail:start', method: page.method, scenario, mode: modeInUse(page) });
    if (page.steps.includes(at) && at !== known.step) tell({ type: 'handrail:step', step: at });
    if (outcome !== '' && outcome !== known.outcome) {
      tell({ type: 'handrail:end', outcome: outcome as Outcome });
    }
  };
  new MutationObserver(look).observe(simulator, { attributes: true });
  look();
}

function modeInUse({ modes }: EmbedPage): Mode {
  const asked = new URLSearchParams(location.search).get('mode');
  return (modes.find((mode) => mode === asked) ?? modes[0]) as Mode;
}
