/** *Is this me?*: eight requests, of which the reader started some. Begins, plays the rounds, sums up. */
import { useEffect, useRef, useState } from 'preact/hooks';

import { createFormatter } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/keys.ts';
import { buildRun, type MethodsInRun, type Verdict } from '../../machines/is-this-me.ts';
import type { Policies } from '../../machines/policies.ts';
import { Rounds } from './Rounds.tsx';
import { Summary } from './Summary.tsx';
import { useRun } from './use-run.ts';
import '../simulator/simulator.css';
import './is-this-me.css';

export interface IsThisMeProps {
  readonly locale: string;
  /** The messages of this page; those of a method are fetched when a round needs them. */
  readonly messages: Messages;
  readonly methods: MethodsInRun;
  readonly policies: Policies;
  readonly organisation: string;
  /** The helpdesk's telephone number, as people read it. */
  readonly helpdesk: string;
  /** Folder of the methods' messages, ending in a slash. */
  readonly stringsAddress: string;
}

export function IsThisMe(props: IsThisMeProps) {
  const { locale, messages, methods, helpdesk } = props;
  const { number, misread, drawAnother } = useRun();
  const [begun, setBegun] = useState(false);
  const [verdicts, setVerdicts] = useState<readonly Verdict[]>([]);
  const [round, setRound] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  const t = createFormatter(() => messages, locale);

  const live = number !== undefined;
  const rounds = live ? buildRun(number, methods) : [];
  const over = live && round >= rounds.length;
  useEffect(() => {
    if (begun) title.current?.focus();
  }, [begun, round]);

  const playAgain = () => {
    setVerdicts([]);
    setRound(0);
  };
  return (
    <div
      class="sim itm"
      inert={!live}
      data-is-this-me
      data-live={live ? '' : undefined}
      data-round={begun && !over ? round + 1 : undefined}
    >
      <p class="sim-mark">{t('practice.mark')}</p>
      {misread && (
        <p class="note" role="alert">
          {t('isThisMe.badRun')}
        </p>
      )}
      {!begun && (
        <div class="itm-card">
          <p>{t('isThisMe.intro')}</p>
          <button
            type="button"
            class="act"
            onClick={() => {
              setBegun(true);
            }}
          >
            {t('isThisMe.start')}
          </button>
        </div>
      )}
      {begun && !over && (
        <>
          <h2 ref={title} tabIndex={-1}>
            {t('isThisMe.round', { number: round + 1, total: rounds.length })}
          </h2>
          <Rounds
            {...props}
            {...{ t, rounds, round }}
            run={number ?? 0}
            onVerdict={(verdict) => {
              setVerdicts((earlier) => [...earlier, verdict]);
            }}
            onNext={() => {
              setRound(round + 1);
            }}
          />
        </>
      )}
      {over && (
        <Summary
          {...{ t, rounds, verdicts, helpdesk, title }}
          onAgain={playAgain}
          onAnother={() => {
            drawAnother();
            playAgain();
          }}
        />
      )}
      <p class="safety">
        {t('practice.realHelpdesk')}{' '}
        <a href={`tel:${helpdesk.replace(/[^+\d]/gu, '')}`}>{helpdesk}</a>
      </p>
    </div>
  );
}
