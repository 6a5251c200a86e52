/**
 * Draws every moment in which a reader can rest with the simulator's own parts, as the living page has them. Runs in
 * Node, through Vite, because the parts are JSX. Of each state so many are kept that everything that can be in it is.
 */
import { render } from 'preact-render-to-string';

import { withOwnIds } from '../../../src/components/pictures/draw-steps.ts';
import { PracticeClock } from '../../../src/components/simulator/clock.ts';
import { ClockControls } from '../../../src/components/simulator/ClockControls.tsx';
import { Ending } from '../../../src/components/simulator/Ending.tsx';
import { Halves } from '../../../src/components/simulator/Halves.tsx';
import { loadPart, type Part } from '../../../src/components/simulator/part.ts';
import { SafetyBar } from '../../../src/components/simulator/SafetyBar.tsx';
import { halfInTurn, saysKey, stateName } from '../../../src/components/simulator/scene.ts';
import type { Attempt } from '../../../src/components/simulator/use-attempt.ts';
import { createFormatter } from '../../../src/i18n/format.ts';
import type { Messages } from '../../../src/i18n/keys.ts';
import { stillPorts } from '../../../src/machines/documented.ts';
import { METHOD_IDS } from '../../../src/machines/method-ids.ts';
import { scenariosOf } from '../../../src/machines/scenarios/index.ts';
import { restingMoments, type Moment } from '../../machines/support/resting-states.ts';

/** A moment as HTML. */
export interface DrawnMoment {
  readonly name: string;
  /** The statecharts' states that it shows. */
  readonly states: readonly string[];
  readonly html: string;
}

/** What the pictures are drawn in. */
export interface Language {
  readonly locale: string;
  readonly messages: Messages;
  readonly organisation: string;
  readonly helpdesk: string;
}

/** All moments in each of these languages. */
export async function drawMoments(
  languages: readonly Language[],
): Promise<Record<string, DrawnMoment[]>> {
  const moments = restingMoments();
  const drawn: Record<string, DrawnMoment[]> = {};
  for (const language of languages) drawn[language.locale] = await drawIn(language, moments);
  return drawn;
}

async function drawIn(language: Language, moments: readonly Moment[]): Promise<DrawnMoment[]> {
  const load = async (id: (typeof METHOD_IDS)[number]) =>
    [id, await loadPart(id, '', language.messages)] as const;
  const parts = new Map(await Promise.all(METHOD_IDS.map(load)));
  const kept: DrawnMoment[] = [];
  const seen = new Set<string>();
  for (const [index, moment] of moments.entries()) {
    const part = parts.get(moment.snapshot.context.method);
    const html = part ? draw(language, moment, part, `m${index}-`) : '';
    const { name, states } = moment;
    const unseen = kindsIn(html).filter((kind) => !seen.has(name + kind));
    if (unseen.length > 0) kept.push({ name, states, html });
    for (const kind of unseen) seen.add(name + kind);
  }
  return kept;
}

/** The kinds of elements in a drawing: what they are, without their words. */
function kindsIn(html: string): string[] {
  const particulars = / (?!class|role|type|aria-(?:expanded|invalid|live)|data-)[\w-]+="[^"]*"/gu;
  const elements = html.match(/<[a-z][^>]*>/gu) ?? [];
  return [...new Set(elements.map((element) => element.replace(particulars, '')))];
}

function draw(language: Language, moment: Moment, part: Part, prefix: string): string {
  return render(withOwnIds(<Practice {...language} {...{ moment, part }} />, prefix));
}

const nothing = () => undefined;

/** As `Simulator` puts them together, without what is the same at every moment: exercise and mode to choose from. */
function Practice(props: Language & { readonly moment: Moment; readonly part: Part }) {
  const { moment, part, locale, messages, organisation, helpdesk } = props;
  const { scenario, snapshot, methodSnapshot } = moment;
  const t = createFormatter(() => messages, locale);
  const clock = new PracticeClock(stillPorts.clock.now());
  const attempt = { snapshot, methodSnapshot, part, send: nothing, sendToMethod: nothing };
  const outcome = snapshot.output?.outcome;
  const now = stillPorts.clock.now();
  const scenarios = scenariosOf(scenario.page);
  return (
    <div class="sim" data-simulator data-live data-mode="own" data-state={stateName(moment)}>
      <p class="sim-says" role="status">
        {outcome === undefined ? t(saysKey(moment)) : ''}
      </p>
      {outcome === undefined ? (
        <>
          <Halves {...{ attempt, t, locale, now, organisation }} turn={halfInTurn(moment)} />
          <div class="sim-controls">
            <ClockControls
              {...{ t, clock }}
              slow={false}
              onChange={nothing}
              onSlow={nothing}
              onAgain={nothing}
            />
          </div>
        </>
      ) : (
        <Ending
          {...{ t, outcome, scenario, scenarios, helpdesk }}
          attempt={attempt as unknown as Attempt}
          onAgain={nothing}
          onChoose={nothing}
        />
      )}
      <SafetyBar {...{ t, helpdesk }} send={nothing} ended={outcome !== undefined} />
    </div>
  );
}
