/** Whether the answer was right, and why: because of who had started the sign-in, never because of how it looked. */
import { useEffect, useRef } from 'preact/hooks';

import { Icon } from '../simulator/Icon.tsx';
import type { Translate } from '../../i18n/keys.ts';
import type { Answer, Round, Verdict } from '../../machines/is-this-me.ts';

/** A mark beside each verdict's words. */
export const VERDICT_MARKS = {
  right: 'circle-check',
  safe: 'shield-check',
  wrong: 'shield-alert',
} as const;

interface Props {
  readonly t: Translate;
  readonly data: Round;
  readonly answer: Answer;
  readonly verdict: Verdict;
  readonly helpdesk: string;
  readonly isLast: boolean;
  readonly onNext: () => void;
}

export function Why({ t, data, answer, verdict, helpdesk, isLast, onNext }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section class="itm-ask itm-why" data-verdict={verdict}>
      <h3 ref={heading} tabIndex={-1}>
        <Icon name={VERDICT_MARKS[verdict]} />
        {t(`isThisMe.verdict.${verdict}`)}
      </h3>
      <p>{t(`isThisMe.why.${data.asks}.${data.startedBy}.${answer}`, { phone: helpdesk })}</p>
      <button type="button" class="act" onClick={onNext}>
        {t(isLast ? 'isThisMe.finish' : 'isThisMe.next')}
      </button>
    </section>
  );
}
