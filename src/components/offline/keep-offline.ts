/** Keeps the guide on the device, once the page is there and has nothing else to do. What there is to tell about it loads when there is. */
import type { WorkerMessage } from '../../worker/list.ts';

/** @param notice - the lines of OfflineNotice.astro */
export function keepOffline(notice: HTMLElement): void {
  const { offline: base = '', locale = '' } = notice.dataset;
  const tell = () =>
    void import('./notice.ts').then(
      (part) => part.wakeNotice(notice),
      () => undefined,
    );
  addEventListener('offline', tell);
  if (!navigator.onLine) tell();

  const keep = async () => {
    const { connection, serviceWorker } = navigator as MaybeKeeping;
    if (!serviceWorker || connection?.saveData) return;
    const registration = await serviceWorker.register(trusted(`${base}sw.js`));
    // A first worker has nobody to wait for; a second one is a newer release.
    registration.onupdatefound = () => registration.active && tell();
    registration.active?.postMessage({ type: 'keep', locale } satisfies WorkerMessage);
    if (registration.waiting) tell();
    // The browser may believe that it is online; that nothing comes is the surer sign.
    else registration.update().catch(tell);
  };
  addEventListener('load', () => {
    const { requestIdleCallback = setTimeout } = window as Partial<Window>;
    // Refused, as in a private window: then nothing is kept, and all else is the same.
    requestIdleCallback(() => void keep().catch(() => undefined));
  });
}

/** The security policy lets this address, and no other, become a worker's; `components/trusted-types.ts` has what the search needs. */
function trusted(address: string): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('service-worker', { createScriptURL: () => address });
  return policy?.createScriptURL('') ?? address;
}

/** What browsers with Trusted Types have. What it returns stands for the address wherever one is taken. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: () => string },
  ): { createScriptURL(text: string): string };
}

/** A page without TLS has no service workers, and not every browser tells whether the reader saves data. */
interface MaybeKeeping {
  readonly serviceWorker?: ServiceWorkerContainer;
  readonly connection?: { readonly saveData?: boolean };
}
