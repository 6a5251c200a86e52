/** A call on either phone: what the voice says, the keys, and hanging up. A phone on a desk has its keys at all times. */

import { Icon } from '../../Icon.tsx';
import type { PhoneCallEvent, PhoneCallSnapshot } from '../../../../machines/methods/phone-call.ts';
import type { ScreenProps } from '../../part.ts';
import { Press } from '../../Press.tsx';
import { Keypad } from './Keypad.tsx';
import { Transcript } from './Transcript.tsx';

interface Props extends ScreenProps<PhoneCallSnapshot, PhoneCallEvent> {
  readonly office: boolean;
  readonly onTone: (key: string) => void;
}

export function Call(props: Props) {
  const { snapshot, send, t, office } = props;
  const active = snapshot.hasTag('phone:keypad');
  const speaking = active || snapshot.hasTag('phone:call');
  return (
    <div class="call">
      {speaking || snapshot.hasTag('phone:call-over') ? (
        <Transcript {...props} />
      ) : (
        <p class="transcript">
          {t(snapshot.hasTag('phone:missed') ? 'phone-call.missed' : 'phone-call.deskPhone')}
        </p>
      )}
      {(active || office) && <Keypad {...props} active={active} />}
      {speaking && (
        <div class="call-buttons">
          {!active && (
            <Press send={send} event={{ type: 'KEYPAD_OPENED' }}>
              {t('phone-call.openKeypad')}
            </Press>
          )}
          <Press send={send} event={{ type: 'CALL_HUNG_UP' }} look="call-decline">
            <Icon name="phone" />
            {t('phone-call.hangUp')}
          </Press>
        </div>
      )}
    </div>
  );
}
