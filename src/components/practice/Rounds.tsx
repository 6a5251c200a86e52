/** Runs the rounds one after the other, each as an attempt of its own on the real statecharts. */
import { useEffect } from 'preact/hooks';

import { createFormatter } from '../../i18n/format.ts';
import type { Messages, Translate } from '../../i18n/keys.ts';
import { seededChance } from '../../machines/chance.ts';
import { scenarioOf, type Round as RoundData, type Verdict } from '../../machines/is-this-me.ts';
import { useAttempt } from '../simulator/use-attempt.ts';
import type { IsThisMeProps } from './IsThisMe.tsx';
import { Round } from './Round.tsx';

interface Props extends IsThisMeProps {
  readonly rounds: readonly RoundData[];
  /** Index of the round that is played. */
  readonly round: number;
  /** The number of the run; decides the codes, so that whoever is sent the run sees the same ones. */
  readonly run: number;
  readonly t: Translate;
  readonly onVerdict: (verdict: Verdict) => void;
  readonly onNext: () => void;
}

/** A round is played once. */
const ONCE = {};

export function Rounds(props: Props) {
  const { rounds, round, run, locale, messages, methods } = props;
  const data = rounds[round];
  if (!data) throw new Error(`The run has no round ${String(round)}.`);
  const id = `is-this-me-${String(run)}-${String(round)}`;
  const attempt = useAttempt(
    {
      ...props,
      scenario: scenarioOf(data, id),
      methods: [...methods.sending, ...methods.silent],
      chance: seededChance(run + round),
    },
    ONCE,
  );
  // Time stands still: a reader who thinks it over misses nothing.
  useEffect(() => {
    attempt.clock.pause();
  }, [attempt.clock]);

  const known = Object.assign({}, messages, ...attempt.allMessages) as Messages;
  return (
    <Round
      {...props}
      key={id}
      attempt={attempt}
      t={createFormatter(() => known, locale)}
      data={data}
      isLast={round === rounds.length - 1}
    />
  );
}
