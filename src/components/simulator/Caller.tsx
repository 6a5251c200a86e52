/** Somebody who wants the reader's code. Whoever asks, the answer is no; the reader finds out here. */
import { MessageCircleQuestion } from 'lucide-preact';

import type { ViewProps } from './view.ts';

export function Caller({ attempt, t, organisation }: ViewProps) {
  const { methodSnapshot, sendToMethod } = attempt;
  if (!methodSnapshot?.can({ type: 'CODE_TOLD' })) return null;
  return (
    <div class="caller" role="group" aria-label={t('phone.caller.name')}>
      <p>
        <MessageCircleQuestion aria-hidden />
        <span>{t('phone.caller.asks', { organisation })}</span>
      </p>
      <button
        type="button"
        onClick={() => {
          sendToMethod({ type: 'CODE_TOLD' });
        }}
      >
        {t('phone.caller.tell')}
      </button>
      <button
        type="button"
        onClick={() => {
          sendToMethod({ type: 'CALLER_REFUSED' });
        }}
      >
        {t('phone.caller.refuse')}
      </button>
    </div>
  );
}
