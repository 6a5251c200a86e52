/** The sign-in page while it has the reader called, and when a call came to nothing. */

import { Icon } from '../../Icon.tsx';
import { isToOffice } from '../../../../machines/calls.ts';
import {
  canCall,
  type PhoneCallEvent,
  type PhoneCallSnapshot,
} from '../../../../machines/methods/phone-call.ts';
import type { ScreenProps } from '../../part.ts';
import { Press } from '../../Press.tsx';

type Props = ScreenProps<PhoneCallSnapshot, PhoneCallEvent>;

export function Window(props: Props) {
  const { snapshot, t } = props;
  const number = t(isToOffice(snapshot.context) ? 'persona.officePhone' : 'persona.phone');
  const over = snapshot.hasTag('window:call-over');
  return (
    <>
      <h3>{t(over ? 'phone-call.notConfirmedTitle' : 'phone-call.title')}</h3>
      {over ? (
        <CallOver {...props} number={number} />
      ) : (
        <p>{t('phone-call.calling', { number })}</p>
      )}
    </>
  );
}

function CallOver({ snapshot: { context }, send, t, number }: Props & { number: string }) {
  const { lastRefusal, refusals, attemptsLeft } = context;
  return (
    <>
      <p>{t('phone-call.notConfirmed', { number })}</p>
      {canCall(context) ? (
        <Press send={send} event={{ type: 'CALL_REQUESTED' }} look="act">
          {t('label.callAgain')}
        </Press>
      ) : (
        <p class="window-error">{t('phone-call.limit')}</p>
      )}
      {lastRefusal && (
        <div class="note" role="alert" key={refusals}>
          <Icon name="info" />
          <p>
            <b>{t('practice.why')}</b> {t(`reason.${lastRefusal}`)}{' '}
            {t('reason.triesLeft', { count: attemptsLeft })}
          </p>
        </div>
      )}
    </>
  );
}
