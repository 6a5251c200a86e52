/** Which exercise is open and how it is done, kept in the page's address so that a reload and a mailed link find it. */
import { useEffect, useState } from 'preact/hooks';

import type { MessageKey } from '../../i18n/keys.ts';
import type { Scenario } from '../../machines/scenario.ts';
import { readAddress } from './address.ts';
import { USUAL_MODE, type Mode } from './modes.ts';

/** Keeps a parameter in the address; without a value it goes. */
function keep(name: 'practice' | 'mode', value?: string): void {
  const address = new URL(location.href);
  address.searchParams.delete(name);
  if (value) address.searchParams.set(name, value);
  // Replaced, not pushed: *Back* leaves the page instead of walking through old exercises.
  history.replaceState(history.state, '', address);
}

/**
 * Opens the exercise that the address asks for, in the way that it asks for. Where there is no such, it
 * is the first exercise and the usual way, with a notice.
 *
 * The server and the first drawing in the browser know no address, so that the two agree; `live`
 * tells when the address has been read.
 */
export function useAddress(
  scenarios: readonly [Scenario, ...Scenario[]],
  notOffered: readonly string[],
) {
  const [scenario, setScenario] = useState<Scenario>(scenarios[0]);
  const [mode, setMode] = useState<Mode>(USUAL_MODE);
  const [notice, setNotice] = useState<MessageKey>();
  const [live, setLive] = useState(false);

  useEffect(() => {
    const asked = readAddress(location.search, scenarios, notOffered);
    if (asked.mode) setMode(asked.mode);
    if (asked.scenario) setScenario(asked.scenario);
    setNotice(asked.notice);
    setLive(true);
  }, []);

  const choose = (chosen: Scenario) => {
    setNotice(undefined);
    setScenario(chosen);
    keep('practice', chosen.id);
  };
  const chooseMode = (chosen: Mode) => {
    setMode(chosen);
    keep('mode', chosen === USUAL_MODE ? undefined : chosen);
  };
  return { scenario, choose, mode, chooseMode, notice, live };
}
