/** The box for a code or a few digits, with what the page or the app says when it refuses and why it did. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';

import type { MessageKey, Translate } from '../../i18n/keys.ts';
import type { MethodContext } from '../../machines/method.ts';
import { useNextMark, useTakeFocus } from './staging.ts';
import { Why } from './Why.tsx';

interface Props {
  readonly t: Translate;
  readonly context: Pick<MethodContext, 'lastRefusal' | 'refusals' | 'attemptsLeft'>;
  /** Why the last code was refused, where the method has words of its own for it. */
  readonly why?: MessageKey | undefined;
  readonly onSubmit: (code: string) => void;
  /** The type of the event that carries what was typed, where it is no code. */
  readonly sends?: 'NUMBER_SUBMITTED' | 'PIN_SUBMITTED';
  /** What stands above the box, and on its button, where it is not for a code. */
  readonly label?: string;
  readonly answer?: string;
}

export function CodeForm(props: Props) {
  const { t, context, why, onSubmit, label, answer, sends = 'CODE_SUBMITTED' } = props;
  const { lastRefusal, refusals, attemptsLeft } = context;
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const takeFocus = useTakeFocus();
  const knownRef = useRef(refusals);

  useEffect(() => {
    // What was refused before this form came takes the reader nowhere.
    if (refusals === knownRef.current) return;
    knownRef.current = refusals;
    // Whatever was typed goes: what an exercise did not give does not stay on the screen.
    setTyped('');
    takeFocus(box.current);
  }, [refusals, takeFocus]);

  return (
    <form
      class="code-form"
      {...useNextMark({ type: sends })}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(typed);
      }}
    >
      <label for={id}>{label ?? t('label.enterCode')}</label>
      <input
        ref={box}
        id={id}
        class="code-box"
        inputMode="numeric"
        // Off, so that a real phone does not offer a real code here.
        autocomplete="off"
        maxLength={16}
        value={typed}
        aria-invalid={lastRefusal !== undefined}
        // Not by the reason, which is said by itself: with the box it would be said twice.
        aria-describedby={lastRefusal && `${id}-page`}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
        }}
      />
      {lastRefusal && (
        <p class="window-error" id={`${id}-page`}>
          {t('window.refused')}
        </p>
      )}
      <button type="submit" class="act">
        {answer ?? t('label.verify')}
      </button>
      {lastRefusal && (
        <Why key={refusals} {...{ t, attemptsLeft }} why={why ?? `reason.${lastRefusal}`} />
      )}
    </form>
  );
}
