/** Somebody who wants the reader's code, or to be let in. Whoever asks, the answer is no; the reader finds out here. */

import { Icon } from './Icon.tsx';
import { Press } from './Press.tsx';
import type { ViewProps } from './view.ts';

export function Caller({ attempt, t, organisation }: ViewProps) {
  const { methodSnapshot, sendToMethod } = attempt;
  if (!methodSnapshot?.can({ type: 'CODE_TOLD' })) return null;
  const words = attempt.part?.caller ?? 'phone.caller';
  return (
    <div class="caller" role="group" aria-label={t(`${words}.name`)}>
      <p role="alert">
        <Icon name="message-circle-question-mark" />
        <span>{t(`${words}.asks`, { organisation })}</span>
      </p>
      <Press send={sendToMethod} event={{ type: 'CODE_TOLD' }}>
        {t(`${words}.tell`)}
      </Press>
      <Press send={sendToMethod} event={{ type: 'CALLER_REFUSED' }}>
        {t(`${words}.refuse`)}
      </Press>
    </div>
  );
}
