/** One round: what the reader is doing, the request on the phone, the answer, and what it led to. */
import { useLayoutEffect, useRef } from 'preact/hooks';

import { Icon } from '../simulator/Icon.tsx';
import type { Translate } from '../../i18n/keys.ts';
import type { Round as RoundData, Verdict } from '../../machines/is-this-me.ts';
import { SignInWindow } from '../simulator/SignInWindow.tsx';
import type { Attempt } from '../simulator/use-attempt.ts';
import { useStayingFocus } from '../simulator/use-staying-focus.ts';
import { Pastime } from './Pastime.tsx';
import { Question } from './Question.tsx';
import { RequestPhone } from './RequestPhone.tsx';
import { useRound } from './use-round.ts';
import { Why } from './Why.tsx';

interface Props {
  readonly attempt: Attempt;
  readonly data: RoundData;
  readonly t: Translate;
  readonly locale: string;
  readonly organisation: string;
  readonly helpdesk: string;
  readonly isLast: boolean;
  readonly onVerdict: (verdict: Verdict) => void;
  readonly onNext: () => void;
}

export function Round(props: Props) {
  const { attempt, data, t, locale, organisation, onVerdict } = props;
  const round = useRound(attempt, data, onVerdict);
  const { asked, phase, judged, pastimeLeft } = round;
  const root = useRef<HTMLDivElement>(null);

  useStayingFocus(root, [phase]);
  useLayoutEffect(() => {
    const ask = asked && root.current?.querySelector('.itm-ask');
    // What is higher than the screen, as much enlarged, is read from its beginning.
    if (ask) ask.scrollIntoView({ block: ask.clientHeight < innerHeight ? 'nearest' : 'start' });
  }, [asked, phase]);

  const now = attempt.clock.now();
  const view = { attempt: round.shown, t, locale, organisation, now };
  return (
    <div class="itm-round" ref={root} data-phase={phase}>
      <div class="halves">
        <section class="half half-window" data-open aria-label={t('isThisMe.screen')}>
          <p class="half-name" aria-hidden="true">
            <Icon name="monitor" />
            {t('isThisMe.screen')}
          </p>
          <div class="half-body" inert={asked}>
            {round.signingIn ? (
              <SignInWindow {...view} />
            ) : (
              <Pastime
                {...{ t, left: pastimeLeft, pastime: data.pastime }}
                onLeave={round.leavePastime}
              />
            )}
          </div>
        </section>
        <section class="half half-phone" data-open aria-label={t('phone.name')}>
          <p class="half-name" aria-hidden="true">
            <Icon name="smartphone" />
            {t('phone.name')}
          </p>
          <RequestPhone {...view} {...{ asked, data }} />
        </section>
      </div>
      {judged ? (
        <Why {...props} {...judged} />
      ) : (
        <Question {...{ t, data, asked, attempt, organisation }} onAnswer={round.answer} />
      )}
    </div>
  );
}
