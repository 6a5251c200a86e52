/** What the reader is told: that there is no internet and the guide works, and that there is a newer version of it. */
import type { WorkerMessage } from '../../worker/list.ts';

/** An exercise that has begun and not ended; a reload would lose it. */
const UNDER_WAY =
  '[data-simulator][data-live][data-outcome=""]:not([data-state="enteringPassword"]), [data-round]';
/** Attributes that change when an exercise begins or ends. */
const SIGNS = ['data-live', 'data-outcome', 'data-state', 'data-round'];

let awake = false;

/**
 * Says what is true now, and from now on whatever changes.
 *
 * @param notice - the lines of OfflineNotice.astro
 */
export function wakeNotice(notice: HTMLElement): void {
  if (awake) return;
  awake = true;
  const [offline, newer] = notice.querySelectorAll('p');
  if (offline) tellOffline(offline, notice.dataset);
  if (newer) void offerNewer(newer);
}

function tellOffline(
  line: HTMLElement,
  { offline = '', cache = '', list = '' }: DOMStringMap,
): void {
  const show = async () => {
    line.hidden = (await hasNetwork(offline)) || !(await isKept(cache, list));
  };
  addEventListener('offline', () => void show());
  addEventListener('online', () => void show());
  void show();
}

/** The worker passes this question on to the host. */
const hasNetwork = async (base: string) =>
  navigator.onLine &&
  fetch(`${base}sw.js`, { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false,
  );

/** Whether all of the page's language is on the device: its list comes last. Without TLS nothing is. */
async function isKept(cache: string, list: string): Promise<boolean> {
  // Opening one that is not there would make it.
  if (!('caches' in window) || !(await caches.has(cache))) return false;
  const keys = await (await caches.open(cache)).keys();
  return keys.some(({ url }) => new URL(url).pathname.startsWith(list));
}

async function offerNewer(line: HTMLElement): Promise<void> {
  const { serviceWorker } = navigator as Partial<Navigator>;
  const registration = await serviceWorker?.getRegistration();
  if (!serviceWorker || !registration) return;
  const show = () => {
    const waits = registration.active && registration.waiting;
    line.hidden = !waits || document.querySelector(UNDER_WAY) !== null;
  };
  const follow = () => {
    const { installing, waiting } = registration;
    for (const worker of [installing, waiting]) worker?.addEventListener('statechange', show);
    show();
  };
  registration.addEventListener('updatefound', follow);
  follow();
  new MutationObserver(show).observe(document.body, { subtree: true, attributeFilter: SIGNS });
  line.querySelector('button')?.addEventListener('click', () => {
    // Only this tab: others stay as they are, and keep the files that they began with.
    serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    registration.waiting?.postMessage({ type: 'takeOver' } satisfies WorkerMessage);
  });
}
