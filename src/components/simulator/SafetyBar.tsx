/** Always in reach: refuse what one did not ask for, and the helpdesk. */
import { Hand, Phone } from 'lucide-preact';

import type { Translate } from '../../i18n/keys.ts';
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
          <button
            type="button"
            onClick={() => {
              send({ type: 'REQUEST_DENIED' });
            }}
          >
            <Hand aria-hidden />
            {t('practice.notMe')}
          </button>
          <button
            type="button"
            onClick={() => {
              send({ type: 'HELPDESK_CALLED' });
            }}
          >
            <Phone aria-hidden />
            {t('practice.askHelpdesk')}
          </button>
        </>
      )}
      <p>
        {t('practice.realHelpdesk')}{' '}
        <a href={`tel:${helpdesk.replace(/[^+\d]/gu, '')}`}>{helpdesk}</a>
      </p>
    </div>
  );
}
