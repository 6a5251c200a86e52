/** Which exercise is open, kept in the page's address so that a reload and a mailed link find it. */
import { useEffect, useState } from 'preact/hooks';

import type { MessageKey } from '../../i18n/keys.ts';
import type { Scenario } from '../../machines/scenario.ts';

/** The address parameter that names an exercise. */
const PARAMETER = 'practice';

/**
 * Opens the exercise that the address asks for, else the first, with a notice if there is no such.
 *
 * The server and the first drawing in the browser know no address, so that the two agree; `live`
 * tells when the address has been read.
 */
export function useAddress(
  scenarios: readonly [Scenario, ...Scenario[]],
  notOffered: readonly string[],
) {
  const [scenario, setScenario] = useState<Scenario>(scenarios[0]);
  const [notice, setNotice] = useState<MessageKey>();
  const [live, setLive] = useState(false);

  useEffect(() => {
    const asked = new URLSearchParams(location.search).get(PARAMETER);
    const found = scenarios.find(({ id }) => id === asked);
    if (found) setScenario(found);
    else if (asked !== null) {
      setNotice(notOffered.includes(asked) ? 'practice.notUsedHere' : 'practice.unknown');
    }
    setLive(true);
  }, []);

  const choose = (chosen: Scenario) => {
    setNotice(undefined);
    setScenario(chosen);
    const address = new URL(location.href);
    address.searchParams.set(PARAMETER, chosen.id);
    // Replaced, not pushed: *Back* leaves the page instead of walking through old exercises.
    history.replaceState(history.state, '', address);
  };
  return { scenario, choose, notice, live };
}
