/** What the two halves of the simulator are drawn from. */
import type { EventObject } from 'xstate';

import type { Translate } from '../../i18n/keys.ts';
import type { ScreenProps } from './part.ts';
import type { Attempt } from './use-attempt.ts';

export interface ViewProps {
  readonly attempt: Attempt;
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
