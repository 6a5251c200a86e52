/** The phone's lock screen: the time, and whatever lies on it. */
import type { ComponentChildren } from 'preact';

/** Hours and minutes in the reader's language; the server, which knows no time, leaves it out. */
export function timeText(moment: number | undefined, locale: string): string {
  if (moment === undefined) return '–:–';
  return new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
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
      <p class="lock-time">{timeText(moment, locale)}</p>
      {children}
    </div>
  );
}
