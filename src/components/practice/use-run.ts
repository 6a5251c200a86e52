/** Which run is played, kept in the page's address so that a helpdesk can send it to somebody. */
import { useEffect, useState } from 'preact/hooks';

import { LAST_RUN, runNumber } from '../../machines/is-this-me.ts';

/** The address parameter that holds the number of a run. */
const PARAMETER = 'run';

function drawNumber(): number {
  return 1 + ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % LAST_RUN);
}

/** The run that the address asks for, else a new one, with `misread` set if the address held no number. */
export function useRun() {
  const [number, setNumber] = useState<number>();
  const [misread, setMisread] = useState(false);

  const open = (run: number) => {
    setNumber(run);
    const address = new URL(location.href);
    address.searchParams.set(PARAMETER, String(run));
    // Replaced, not pushed: *Back* leaves the page instead of walking through old runs.
    history.replaceState(history.state, '', address);
  };
  useEffect(() => {
    const asked = new URLSearchParams(location.search).get(PARAMETER);
    const run = runNumber(asked ?? '');
    setMisread(asked !== null && run === undefined);
    open(run ?? drawNumber());
  }, []);

  const drawAnother = () => {
    setMisread(false);
    open(drawNumber());
  };
  return { number, misread, drawAnother };
}
