/** How far a round is: begun by the reader, asked by the phone, answered, judged. */
import { useEffect, useState } from 'preact/hooks';
import type { EventObject } from 'xstate';

import {
  eventsOf,
  eventsToRequest,
  verdictOf,
  type Answer,
  type Round,
  type Verdict,
} from '../../machines/is-this-me.ts';
import type { Attempt } from '../simulator/use-attempt.ts';

/**
 * Follows one round on its attempt. As soon as the reader has done something on the screen and the
 * method is loaded, the request comes.
 *
 * @param onVerdict - called once, when the attempt has ended by the reader's answer
 */
export function useRound(attempt: Attempt, data: Round, onVerdict: (verdict: Verdict) => void) {
  const { snapshot, methodSnapshot, part } = attempt;
  const [pastimeLeft, setPastimeLeft] = useState(false);
  const [asked, setAsked] = useState(false);
  const [answered, setAnswered] = useState<{ answer: Answer; attempt: Attempt }>();

  const signingIn = data.startedBy === 'reader';
  const begun = signingIn ? !snapshot.matches('enteringPassword') : pastimeLeft;
  const play = (events: readonly EventObject[]) => {
    for (const event of events) attempt.sendToMethod(event);
  };

  useEffect(() => {
    if (!begun || asked || !methodSnapshot || !part) return;
    play(eventsToRequest(data, part.method, methodSnapshot));
    setAsked(true);
  }, [begun, asked, methodSnapshot, part]);

  const outcome = snapshot.output?.outcome;
  const verdict = answered && outcome && verdictOf(data, outcome);
  useEffect(() => {
    if (verdict) onVerdict(verdict);
  }, [verdict]);

  return {
    signingIn,
    pastimeLeft,
    phase: verdict ? 'answered' : asked ? 'asked' : begun ? 'begun' : 'before',
    asked,
    judged: verdict && { verdict, answer: answered.answer },
    /** The attempt as the reader sees it: after the answer still as it was then, to look at once more. */
    shown: answered?.attempt ?? attempt,
    leavePastime: () => {
      setPastimeLeft(true);
    },
    answer: (given: Answer) => {
      if (!part || !methodSnapshot) return;
      setAnswered({ answer: given, attempt });
      play(eventsOf(given, data, part.method, methodSnapshot));
    },
  } as const;
}
