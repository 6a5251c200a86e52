/** What is ticked, kept in the page's address and nowhere else, so that a link brings the answer to somebody else. */
import { useEffect, useState } from 'preact/hooks';

import type { HoldingId } from '../../machines/holdings.ts';
import { readHave, writeHave } from './address.ts';

/** The server and the first drawing know no address; `live` tells when it has been read. */
export function useHave(known: readonly HoldingId[]) {
  const [have, setHave] = useState<readonly HoldingId[]>([]);
  const [misread, setMisread] = useState(false);
  const [live, setLive] = useState(false);

  useEffect(() => {
    const asked = readHave(location.search, known);
    setHave(asked.have);
    setMisread(asked.misread);
    setLive(true);
  }, []);

  const tick = (ticked: readonly HoldingId[]) => {
    const next = known.filter((id) => ticked.includes(id));
    setHave(next);
    setMisread(false);
    const address = new URL(location.href);
    address.search = writeHave(next);
    // Replaced, not pushed: *Back* leaves the page instead of walking through old ticks.
    history.replaceState(history.state, '', address);
  };
  return { have, tick, misread, live };
}
