/** Always in reach: refuse what one did not ask for, and the helpdesk. */

import { Icon } from './Icon.tsx';
import type { Translate } from '../../i18n/keys.ts';
import { Press } from './Press.tsx';
import type { SignInEvent } from '../../machines/sign-in.ts';

interface Props {
  readonly t: Translate;
  readonly helpdesk: string;
  readonly ended: boolean;
  readonly send: (event: SignInEvent) => void;
}

export function SafetyBar({ t, helpdesk, ended, send }: Props) {
  return (
    <div class="safety">
      {!ended && (
        <>
          <Press send={send} event={{ type: 'REQUEST_DENIED' }}>
            <Icon name="hand" />
            {t('practice.notMe')}
          </Press>
          <Press send={send} event={{ type: 'HELPDESK_CALLED' }}>
            <Icon name="phone" />
            {t('practice.askHelpdesk')}
          </Press>
        </>
      )}
      <p>
        {t('practice.realHelpdesk')}{' '}
        <a href={`tel:${helpdesk.replace(/[^+\d]/gu, '')}`}>{helpdesk}</a>
      </p>
    </div>
  );
}
