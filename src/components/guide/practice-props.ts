/** What a simulator is given, on a guide page and on an embed page alike. */
import { guide, policies, type Locale } from '../../guide.ts';
import { commonMessages, methodMessages } from '../../i18n/simulator-messages.ts';
import { isOffered, type PageId } from '../../machines/scenario.ts';
import { scenariosOf, wayOf } from '../../machines/scenarios/index.ts';
import { helpdeskIn } from '../../organisation/helpdesk.ts';
import { unbroken } from '../../organisation/unbroken.ts';
import type { SimulatorProps } from '../simulator/Simulator.tsx';
import { hrefTo } from './links.ts';

/**
 * The props of the simulator that practises one page's exercises; undefined where the organisation's settings leave none.
 */
export function practiceProps(locale: Locale, page: PageId): SimulatorProps | undefined {
  const offered = scenariosOf(page)
    .filter((scenario) => isOffered(scenario, guide.methods, policies))
    .map((scenario) => ({ ...scenario, way: wayOf(scenario) }));
  const [first, ...others] = offered;
  if (!first) return undefined;
  const ids = offered.map(({ id }) => id);
  return {
    page,
    locale,
    messages: {
      ...commonMessages(locale, ids, guide.methods),
      ...methodMessages(locale, first.method),
    },
    scenarios: [first, ...others],
    notOffered: scenariosOf(page)
      .map(({ id }) => id)
      .filter((id) => !ids.includes(id)),
    policies,
    methods: guide.methods,
    methodPages: guide.methods.map((method) => [method, hrefTo(locale, `sign-in/${method}`)]),
    organisation: guide.organisation.name,
    helpdesk: unbroken(helpdeskIn(locale).phone),
    stringsAddress: `${guide.base}strings/${locale}/`,
  };
}
