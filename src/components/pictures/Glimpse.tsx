/**
 * A glimpse of a moment of a sign-in: the sign-in page and the device beside it, small and cut off below. It is
 * decoration: whatever stands beside it says the same in words.
 */
import type { Translate } from '../../i18n/keys.ts';
import type { Scene } from '../../machines/documented-scenes.ts';
import type { Part } from '../simulator/part.ts';
import { Phone } from '../simulator/Phone.tsx';
import type { Half } from '../simulator/scene.ts';
import { SignInWindow } from '../simulator/SignInWindow.tsx';
import { Staging } from '../simulator/staging.ts';
import type { ViewProps } from '../simulator/view.ts';
import '../simulator/simulator.css';
import './glimpse.css';

interface Props {
  readonly scene: Scene;
  /** The screens of the method in use at that moment. */
  readonly part: Part;
  /** What is shown; where there is room for one only, the last. */
  readonly halves: readonly Half[];
  readonly t: Translate;
  readonly locale: string;
  readonly organisation: string;
}

const nothing = () => undefined;

export function Glimpse({ scene, part, halves, t, locale, organisation }: Props) {
  const attempt = { ...scene, part, send: nothing, sendToMethod: nothing };
  const view: ViewProps = { attempt, t, locale, organisation, now: scene.now };
  return (
    <div class="glimpse" inert aria-hidden="true" data-pagefind-ignore>
      <div class="sim">
        <Staging.Provider value={{ still: true }}>
          {halves.map((half) => (
            <div key={half} class={`half half-${half}`}>
              {half === 'window' ? <SignInWindow {...view} /> : <Phone {...view} />}
            </div>
          ))}
        </Staging.Provider>
      </div>
    </div>
  );
}
