/** What the voice has said, in writing: nobody needs to hear it. Read out as it grows, but not from here: see `voice`. */
import {
  saidLines,
  type PhoneCallEvent,
  type PhoneCallSnapshot,
} from '../../../../machines/methods/phone-call.ts';
import type { ScreenProps } from '../../part.ts';

type Props = ScreenProps<PhoneCallSnapshot, PhoneCallEvent>;

export function Transcript({ snapshot, t, organisation }: Props) {
  const over = snapshot.hasTag('phone:call-over');
  return (
    <div class="transcript">
      <p>{t('phone-call.voice')}</p>
      <ol>
        {saidLines(snapshot).map((line) => (
          <li key={line}>{t(`phone-call.line.${line}`, { organisation })}</li>
        ))}
        {snapshot.context.lastRefusal && over && <li>{t('phone-call.line.refused')}</li>}
      </ol>
      {over && <p>{t('phone-call.over')}</p>}
    </div>
  );
}
