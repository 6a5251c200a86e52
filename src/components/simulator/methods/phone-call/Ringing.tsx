/** A phone that rings: who seems to call, and two buttons that don't say which is right. */

import { Icon } from '../../Icon.tsx';
import type { PhoneCallEvent, PhoneCallSnapshot } from '../../../../machines/methods/phone-call.ts';
import type { ScreenProps } from '../../part.ts';
import { Press } from '../../Press.tsx';

export function Ringing({ snapshot, send, t }: ScreenProps<PhoneCallSnapshot, PhoneCallEvent>) {
  const withheld = snapshot.context.conditions.includes('number-withheld');
  return (
    <div class="ringing">
      <p class="ringing-mark">
        <Icon name="phone" />
      </p>
      <p class="ringing-from">
        {t('phone-call.ringing')}
        <b dir="auto">{t(withheld ? 'phone-call.numberWithheld' : 'phone-call.callerNumber')}</b>
      </p>
      <div class="call-buttons">
        <Press send={send} event={{ type: 'CALL_DECLINED' }} look="call-decline">
          <Icon name="phone" />
          {t('phone-call.decline')}
        </Press>
        <Press send={send} event={{ type: 'CALL_ANSWERED' }} look="call-answer">
          <Icon name="phone" />
          {t('phone-call.answer')}
        </Press>
      </div>
    </div>
  );
}
