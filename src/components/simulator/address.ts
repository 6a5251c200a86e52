/** What the page's address asks of the practice. Only what is on a list of ours comes out of it. */
import type { MessageKey } from '../../i18n/keys.ts';
import type { Scenario } from '../../machines/scenario.ts';
import { MODES, type Mode } from './modes.ts';

/** Nothing stands for what the address does not name, or names wrongly; the notice says the latter. */
export interface Asked {
  readonly scenario?: Scenario | undefined;
  readonly mode?: Mode | undefined;
  readonly notice?: MessageKey | undefined;
}

/**
 * Reads the query of an address.
 *
 * @param scenarios - those of the page
 * @param notOffered - ids of exercises that the page would have if the organisation used them
 */
export function readAddress(
  search: string,
  scenarios: readonly Scenario[],
  notOffered: readonly string[],
): Asked {
  const parameters = new URLSearchParams(search);
  const askedMode = parameters.get('mode');
  const mode = MODES.find((one) => one === askedMode);
  const asked = parameters.get('practice');
  const scenario = scenarios.find(({ id }) => id === asked);
  let notice: MessageKey | undefined;
  if (askedMode !== null && !mode) notice = 'mode.unknown';
  if (asked !== null && !scenario)
    notice = notOffered.includes(asked) ? 'practice.notUsedHere' : 'practice.unknown';
  return { scenario, mode, notice };
}
