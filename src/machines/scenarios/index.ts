/** The catalogue of exercises. Links, the picker, the practice page and the tests all read it. */
import type { PageId, Scenario } from '../scenario.ts';
import { anotherWayScenarios } from './another-way.ts';
import { appCodeScenarios } from './app-code.ts';
import { phoneCallScenarios } from './phone-call.ts';
import { appNotificationScenarios } from './app-notification.ts';
import { hardwareTokenScenarios } from './hardware-token.ts';
import { textMessageScenarios } from './text-message.ts';

const byPage = {
  'phone-call': phoneCallScenarios,
  'text-message': textMessageScenarios,
  'app-notification': appNotificationScenarios,
  'app-code': appCodeScenarios,
  'hardware-token': hardwareTokenScenarios,
  'another-way': anotherWayScenarios,
} as const satisfies Record<PageId, readonly Scenario[]>;

/** The id of one exercise; stands in links that helpdesks mail. */
export type ScenarioId = (typeof byPage)[PageId][number]['id'];

export const PAGE_IDS = Object.keys(byPage) as PageId[];

/** All exercises, in the order in which the pages list them. */
export const scenarios: readonly (Scenario & { readonly id: ScenarioId })[] =
  Object.values(byPage).flat();

/** The exercises of one page, its documented ways first. */
export function scenariosOf(page: PageId): readonly (Scenario & { readonly id: ScenarioId })[] {
  return byPage[page];
}

/** The documented ways of a page, the usual one first. */
export function waysOf(page: PageId): readonly (Scenario & { readonly id: ScenarioId })[] {
  return scenariosOf(page).filter(({ documented }: Scenario) => documented);
}

/** Id of the documented way that an exercise follows: its own, the one it names, or the page's usual one. */
export function wayOf({ id, documented, way, page }: Scenario): string {
  return documented ? id : (way ?? waysOf(page)[0]?.id ?? id);
}
