/** The phone's lock screen: the time, and whatever lies on it. */
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';

import { Staging } from './staging.ts';

/** Hours and minutes in the reader's language; the server, which knows no time, leaves them out. */
export function Time({ moment, locale }: Pick<Props, 'moment' | 'locale'>) {
  const { still } = useContext(Staging);
  if (moment === undefined) return '–:–';
  return new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    // A picture must not depend on where the site was built.
    timeZone: still ? 'UTC' : undefined,
  }).format(moment);
}

interface Props {
  /** What the phone's own clock says, in milliseconds. */
  readonly moment: number | undefined;
  readonly locale: string;
  readonly children?: ComponentChildren;
}

export function LockScreen({ moment, locale, children }: Props) {
  return (
    <div class="lock">
      <p class="lock-time">
        <Time {...{ moment, locale }} />
      </p>
      {children}
    </div>
  );
}
