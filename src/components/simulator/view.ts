/** What the two halves of the simulator are drawn from. */
import type { EventObject } from 'xstate';

import type { Translate } from '../../i18n/keys.ts';
import type { ScreenProps } from './part.ts';
import type { Half } from './scene.ts';
import type { Attempt } from './use-attempt.ts';

/** What the halves need of an attempt. A picture has no more of one. */
export type AttemptView = Pick<
  Attempt,
  'snapshot' | 'methodSnapshot' | 'part' | 'send' | 'sendToMethod'
>;

export interface ViewProps {
  readonly attempt: AttemptView;
  readonly t: Translate;
  readonly locale: string;
  /** The moment on the exercise's clock, in milliseconds; undefined until the page is alive. */
  readonly now: number | undefined;
  readonly organisation: string;
}

/** What the screens of the method in use are given, once there is a method in use. */
export function screenProps({ attempt, ...view }: ViewProps): ScreenProps | undefined {
  const { methodSnapshot, sendToMethod } = attempt;
  return (
    methodSnapshot && {
      ...view,
      snapshot: methodSnapshot,
      send: (event: EventObject) => {
        sendToMethod(event);
      },
    }
  );
}

/** The least that is needed from each half while the reader looks at the other, and what a voice says, if anything is. */
export function glances(props: ViewProps): Partial<Record<Half | 'voice', string | undefined>> {
  const { part } = props.attempt;
  const screen = screenProps(props);
  return screen
    ? {
        window: part?.windowGlance?.(screen),
        phone: part?.glance(screen),
        voice: part?.voice?.(screen),
      }
    : {};
}
