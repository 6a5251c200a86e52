/** The phone's lock screen: the time, and whatever lies on it. */
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';

import { Staging } from './staging.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one takes far longer than using it. */
function formatOf(locale: string, timeZone: string | undefined): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone ?? ''}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale, {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone,
    });
  formats.set(key, format);
  return format;
}

/** Hours and minutes in the reader's language; the server, which knows no time, leaves them out. */
export function Time({ moment, locale }: Pick<Props, 'moment' | 'locale'>) {
  const { still } = useContext(Staging);
  if (moment === undefined) return '–:–';
  // A picture must not depend on where the site was built.
  return formatOf(locale, still ? 'UTC' : undefined).format(moment);
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
