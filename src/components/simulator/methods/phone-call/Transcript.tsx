/** What the voice has said, in writing: nobody needs to hear it. */
import { useContext } from 'preact/hooks';

import {
  saidLines,
  type PhoneCallEvent,
  type PhoneCallSnapshot,
} from '../../../../machines/methods/phone-call.ts';
import type { ScreenProps } from '../../part.ts';
import { Staging } from '../../staging.ts';

type Props = ScreenProps<PhoneCallSnapshot, PhoneCallEvent>;

export function Transcript({ snapshot, t, organisation }: Props) {
  const { still } = useContext(Staging);
  const over = snapshot.hasTag('phone:call-over');
  return (
    <div class="transcript">
      <p>{t('phone-call.voice')}</p>
      {/* Read out as it grows, but only in a living page: a picture of it says nothing. */}
      <ol aria-live={still ? undefined : 'polite'}>
        {saidLines(snapshot).map((line) => (
          <li key={line}>{t(`phone-call.line.${line}`, { organisation })}</li>
        ))}
        {snapshot.context.lastRefusal && over && <li>{t('phone-call.line.refused')}</li>}
      </ol>
      {over && <p>{t('phone-call.over')}</p>}
    </div>
  );
}
