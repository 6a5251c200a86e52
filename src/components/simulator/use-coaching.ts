/** Brings the part that shows and guides, when the reader wants it: who does an exercise alone never loads it. */
import { useEffect, useState } from 'preact/hooks';

import type { Messages } from '../../i18n/keys.ts';
import type { Mode } from './modes.ts';
import { fetchMessages } from './part.ts';

/** The part with its words. */
export type Coaching = typeof import('./coaching/coaching.ts') & { readonly messages: Messages };

async function loadCoaching(stringsAddress: string): Promise<Coaching> {
  const [part, messages] = await Promise.all([
    import('./coaching/coaching.ts'),
    fetchMessages(`${stringsAddress}coaching.json`),
  ]);
  return { ...part, messages };
}

/** The part once it is there, or that it did not come and how to try again. */
export function useCoaching(mode: Mode, stringsAddress: string) {
  const [coaching, setCoaching] = useState<Coaching>();
  const [failed, setFailed] = useState(false);
  const wanted = mode !== 'own';
  const load = () => {
    setFailed(false);
    void loadCoaching(stringsAddress).then(setCoaching, () => {
      setFailed(true);
    });
  };
  useEffect(() => {
    if (wanted && !coaching) load();
  }, [wanted]);
  return { coaching: wanted ? coaching : undefined, failed: wanted && failed, load };
}
