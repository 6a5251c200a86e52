/**
 * The picture of a documented step: the simulator's own screens, drawn on the server in the state of
 * that step, with what the reader presses marked. It never wakes and takes no press.
 */
import type { ComponentChildren } from 'preact';

import type { MessageKey, Translate } from '../../i18n/keys.ts';
import type { Scene } from '../../machines/documented-scenes.ts';
import { deviceOf } from '../../machines/method-ids.ts';
import { isReached, type Scenario } from '../../machines/scenario.ts';
import { EndingWords } from '../simulator/Ending.tsx';
import { HalfIcon } from '../simulator/Halves.tsx';
import type { Part } from '../simulator/part.ts';
import { Phone } from '../simulator/Phone.tsx';
import { halfInTurn, hasTag, type Half } from '../simulator/scene.ts';
import { SignInWindow } from '../simulator/SignInWindow.tsx';
import { Staging } from '../simulator/staging.ts';
import { glances, type AttemptView, type ViewProps } from '../simulator/view.ts';
import '../simulator/simulator.css';
import './step-picture.css';

interface Props {
  readonly scene: Scene;
  readonly scenario: Scenario;
  /** Id of the step; the picture's own name for tests and for whoever exports it. */
  readonly step: string;
  /** Key of the picture in words. */
  readonly words: MessageKey;
  /** The screens of the method in use at that moment. */
  readonly part: Part;
  readonly t: Translate;
  readonly locale: string;
  readonly organisation: string;
  readonly helpdesk: string;
}

const nothing = () => undefined;

export function StepPicture(props: Props) {
  const { scene, scenario, step, words, part, t } = props;
  const attempt: AttemptView = { ...scene, part, send: nothing, sendToMethod: nothing };
  const view: ViewProps = { ...props, attempt, now: scene.now };
  const ended = scene.snapshot.output !== undefined;
  return (
    <div
      class="picture not-content"
      role="img"
      aria-label={t(words)}
      data-picture={`${scenario.id}-${step}`}
      data-pagefind-ignore
    >
      <div class="sim" inert aria-hidden="true">
        <Staging.Provider value={{ next: scene.next, still: true }}>
          {ended ? <End {...props} /> : <Shown {...{ view, scene }} />}
        </Staging.Provider>
      </div>
    </div>
  );
}

/**
 * The half that the reader acts on, and the other one if anything is needed from it. What asks for a
 * yes is never shown without the page that the reader opened: only beside that it is theirs.
 */
function Shown({ view, scene }: { readonly view: ViewProps; readonly scene: Scene }) {
  // What the attempt takes itself (the password, another way) is pressed on the sign-in page.
  const acting: Half = scene.takenBy === 'attempt' ? 'window' : halfInTurn(scene);
  const seen = glances(view);
  const prompt = view.attempt.part?.method.prompt;
  const prompted = prompt !== undefined && hasTag(scene, prompt);
  const device = deviceOf(scene.snapshot.context.method);
  const half = (which: Half, name: string, body: ComponentChildren) =>
    (which === acting || seen[which] !== undefined || prompted) && (
      <div class={`half half-${which}`} data-open data-turn={which === acting ? '' : undefined}>
        <p class="half-name">
          <HalfIcon {...{ which, device }} />
          {name}
        </p>
        <div class="half-body">{body}</div>
      </div>
    );
  return (
    <div class="halves">
      {half('window', view.t('window.name'), <SignInWindow {...view} />)}
      {half('phone', view.t(`${device}.name`), <Phone {...view} />)}
    </div>
  );
}

function End({ scene, scenario, t, helpdesk }: Props) {
  const { output, context } = scene.snapshot;
  if (!output) return null;
  const { outcome } = output;
  const reached = isReached(scenario.goal, { ...context, outcome });
  return (
    <div class="ending" data-outcome-kind={outcome} data-reached={reached ? '' : undefined}>
      <EndingWords {...{ t, outcome, scenario, reached, helpdesk }} />
    </div>
  );
}
