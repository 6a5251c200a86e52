/** A phone that rings: who seems to call, and two buttons that don't say which is right. */

import { Icon } from '../../Icon.tsx';
import type { PhoneCallEvent, PhoneCallSnapshot } from '../../../../machines/methods/phone-call.ts';
import type { ScreenProps } from '../../part.ts';

export function Ringing({ snapshot, send, t }: ScreenProps<PhoneCallSnapshot, PhoneCallEvent>) {
  const withheld = snapshot.context.conditions.includes('number-withheld');
  return (
    <div class="ringing">
      <p class="ringing-mark">
        <Icon name="phone" />
      </p>
      <p class="ringing-from">
        {t('phone-call.ringing')}
        <b>{t(withheld ? 'phone-call.numberWithheld' : 'phone-call.callerNumber')}</b>
      </p>
      <div class="call-buttons">
        <button
          type="button"
          class="call-decline"
          onClick={() => {
            send({ type: 'CALL_DECLINED' });
          }}
        >
          <Icon name="phone" />
          {t('phone-call.decline')}
        </button>
        <button
          type="button"
          class="call-answer"
          onClick={() => {
            send({ type: 'CALL_ANSWERED' });
          }}
        >
          <Icon name="phone" />
          {t('phone-call.answer')}
        </button>
      </div>
    </div>
  );
}
