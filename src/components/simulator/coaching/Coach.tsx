/** The box that says what to do next and why, and, where the exercise is shown, the buttons to play it. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

import type { MessageKey, Translate } from '../../../i18n/keys.ts';
import type { Scenario } from '../../../machines/scenario.ts';
import type { Mode } from '../modes.ts';
import type { Attempt, Run } from '../use-attempt.ts';
import type { Advice } from './advice.ts';
import { Controls } from './Controls.tsx';
import { Pointer } from './Pointer.tsx';
import { buttonOf, pointedOut } from './press.ts';
import { usePlayer } from './use-player.ts';
import './coaching.css';

interface Props {
  readonly t: Translate;
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

const namesOfOtherModes = (t: Translate) => ({
  guide: strong(t('mode.guide')),
  own: strong(t('mode.own')),
});

/** The sentence as it is drawn: what a control is called stands out. */
function Words({ words }: { readonly words: string }) {
  return <>{words.split('**').map((part, index) => (index % 2 === 1 ? <b>{part}</b> : part))}</>;
}

export function Coach(props: Props) {
  const { t, attempt, mode, advice, root, onRun } = props;
  const shows = mode === 'show';
  const ended = attempt.snapshot.output !== undefined;
  const [words, setWords] = useState('');
  // A control is called by what stands on it, so it is read off the page once that is drawn.
  useLayoutEffect(() => {
    if (advice?.pending) return;
    const target = pointedOut(root.current);
    const control = target ? buttonOf(target).textContent.trim() : '';
    if (advice) setWords(say(t, advice.words, control));
    else setWords(ended && shows ? t('coaching.ended', namesOfOtherModes(t)) : '');
  }, [root, advice, t, ended, shows]);
  const player = usePlayer(props, shows, words);
  return (
    <>
      <section class="coach" aria-label={t('coaching.name')} hidden={words === ''}>
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
        {shows && <Controls {...{ t, player, ended }} canGoBack={attempt.journal.length > 0} />}
      </section>
      {/* Not in the box, which stays in sight while the page moves under it. */}
      {shows && <Pointer {...{ root, advice }} typing={player.typing} />}
    </>
  );
}
