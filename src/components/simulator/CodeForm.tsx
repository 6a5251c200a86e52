/** The box for a code on the sign-in page, with what the page says when it refuses and why it did. */
import { Info } from 'lucide-preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

import type { Translate } from '../../i18n/keys.ts';
import type { MethodContext } from '../../machines/method.ts';

interface Props {
  readonly t: Translate;
  readonly context: Pick<MethodContext, 'lastRefusal' | 'refusals' | 'attemptsLeft'>;
  readonly onSubmit: (code: string) => void;
}

export function CodeForm({ t, context, onSubmit }: Props) {
  const { lastRefusal, refusals, attemptsLeft } = context;
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');

  useEffect(() => {
    if (refusals === 0) return;
    // Whatever was typed goes: what an exercise did not give does not stay on the screen.
    setTyped('');
    box.current?.focus({ preventScroll: true });
  }, [refusals]);

  return (
    <form
      class="code-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(typed);
      }}
    >
      <label for={id}>{t('label.enterCode')}</label>
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
        aria-describedby={lastRefusal && `${id}-page ${id}-why`}
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
        {t('label.verify')}
      </button>
      {lastRefusal && (
        <div class="note" id={`${id}-why`} role="alert" key={refusals}>
          <Info aria-hidden />
          <p>
            <b>{t('practice.why')}</b> {t(`reason.${lastRefusal}`)}{' '}
            {t('reason.triesLeft', { count: attemptsLeft })}
          </p>
        </div>
      )}
    </form>
  );
}
