/** Which sentence explains a next action: the most particular one that there is. */
import type { EventObject } from 'xstate';

import type { MessageKey } from '../../../i18n/keys.ts';
import type { NextAction } from '../../../machines/next-action.ts';
import type { Scenario } from '../../../machines/scenario.ts';
import type { SignInSnapshot } from '../../../machines/sign-in.ts';

/** What makes an action another one than its event alone says; undefined where nothing does. */
function particularOf(
  { event, isMistake }: { readonly event: EventObject; readonly isMistake: boolean },
  { goal, startedBy }: Scenario,
): string | undefined {
  if (isMistake) return 'mistake';
  if (goal.outcome === 'reported') return 'report';
  if (startedBy === 'stranger') return 'stranger';
  const { key } = event as { readonly key?: string };
  return key === undefined || key === '#' ? undefined : 'digit';
}

/**
 * Keys of the sentences that say what to do now, or what to wait for, and why; the most particular first.
 * One of them is in the catalogue: a test walks every exercise.
 */
export function explanationKeys(
  action: NextAction,
  snapshot: SignInSnapshot,
  scenario: Scenario,
): MessageKey[] {
  const { method } = snapshot.context;
  const keyed = (keys: readonly string[]) => keys.map((key) => `coaching.${key}` as MessageKey);
  if (action.kind === 'none') return keyed(['none']);
  if (action.kind === 'wait') {
    const stranger = scenario.startedBy === 'stranger' ? ['WAIT.stranger'] : [];
    const running = snapshot.matches({ secondStep: 'running' }) ? [`${method}.WAIT`] : [];
    return keyed([...stranger, ...running, 'WAIT']);
  }
  const { type } = action.event;
  const particular = particularOf(action, scenario);
  const places = [`${method}.${type}`, type];
  const particulars = particular === undefined ? [] : places.map((at) => `${at}.${particular}`);
  return keyed([...particulars, ...places, 'act']);
}
