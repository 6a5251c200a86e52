/** The box that says what to do next and why, and, where the exercise is shown, the buttons to play it. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

import type { MessageKey, Translate } from '../../../i18n/keys.ts';
import type { Outcome } from '../../../machines/outcomes.ts';
import type { Scenario } from '../../../machines/scenario.ts';
import type { Mode } from '../modes.ts';
import type { Attempt, Run } from '../use-attempt.ts';
import type { ViewProps } from '../view.ts';
import type { Advice } from './advice.ts';
import { Controls } from './Controls.tsx';
import { Pointer } from './Pointer.tsx';
import { buttonOf, pointedOut } from './press.ts';
import { usePlayer } from './use-player.ts';
import './coaching.css';

interface Props extends ViewProps {
  readonly attempt: Attempt;
  readonly scenario: Scenario;
  readonly mode: Mode;
  readonly advice: Advice | undefined;
  readonly root: RefObject<HTMLElement>;
  readonly onRun: (run: Run) => void;
}

/** The sentence for the first key that the catalogue has. */
function say(t: Translate, keys: readonly MessageKey[], control: string): string {
  const known = keys.find((key) => t(key) !== key);
  return known === undefined ? '' : t(known, { control: strong(control) });
}

const strong = (text: string) => `**${text}**`;

/** What is said where the exercise has shown itself to its end: how it ended, too, since the focus stays where it is. */
const farewell = (t: Translate, outcome: Outcome) =>
  t('coaching.ended', {
    outcome: t(`outcome.${outcome}.title`),
    guide: strong(t('mode.guide')),
    own: strong(t('mode.own')),
  });

/** The sentence as it is drawn: what a control is called stands out. */
function Words({ words }: { readonly words: string }) {
  return <>{words.split('**').map((part, index) => (index % 2 === 1 ? <b>{part}</b> : part))}</>;
}

/** Until a screen reader knows of a place where something will be said, in milliseconds. */
const NOTICING = 100;

/** False at first: only what changes in a place that is there already is said, so the box comes empty, and then its words. */
function useNoticed(): boolean {
  const [isNoticed, notice] = useState(false);
  useEffect(() => {
    const timer = setTimeout(notice, NOTICING, true);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return isNoticed;
}

export function Coach(props: Props) {
  const { t, attempt, mode, advice, root, onRun } = props;
  const shows = mode === 'show';
  const outcome = attempt.snapshot.output?.outcome;
  const ended = outcome !== undefined;
  const [words, setWords] = useState('');
  const isNoticed = useNoticed();
  // A control is called by what stands on it, so it is read off the page once that is drawn.
  useLayoutEffect(() => {
    if (advice?.pending || !isNoticed) return;
    const target = pointedOut(root.current);
    const control = target ? buttonOf(target).textContent.trim() : '';
    if (advice) setWords(say(t, advice.words, control));
    else setWords(outcome && shows ? farewell(t, outcome) : '');
  }, [root, advice, t, outcome, shows, isNoticed]);
  const isSilent = words === '';
  const player = usePlayer(props, shows, words);
  return (
    <>
      <section
        class={isSilent ? 'sim-hidden' : 'coach'}
        aria-label={isSilent ? undefined : t('coaching.name')}
      >
        <p role="status">
          <Words words={words} />
        </p>
        {advice?.action.kind === 'none' && (
          <button
            type="button"
            class="act"
            onClick={() => {
              onRun({});
            }}
          >
            {t('practice.again')}
          </button>
        )}
        {shows && !isSilent && (
          <Controls {...{ t, player, ended }} canGoBack={attempt.journal.length > 0} />
        )}
      </section>
      {/* Not in the box, which stays in sight while the page moves under it. */}
      {shows && <Pointer {...{ root, advice }} typing={player.typing} />}
    </>
  );
}
