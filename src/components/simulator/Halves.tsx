/**
 * The sign-in page and the phone, or the token. Side by side where there is room; else the half that needs the
 * reader is open and the other is a labelled strip.
 */
import { useEffect, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

import { deviceOf } from '../../machines/method-ids.ts';
import { Icon } from './Icon.tsx';
import { Phone } from './Phone.tsx';
import { stateName, type Half } from './scene.ts';
import { SignInWindow } from './SignInWindow.tsx';
import { screenProps, type ViewProps } from './view.ts';

export function Halves(props: ViewProps & { readonly turn: Half }) {
  const { turn, attempt, t } = props;
  const state = stateName(attempt);
  const [open, setOpen] = useState<Half>(turn);
  useEffect(() => {
    setOpen(turn);
  }, [turn, state]);

  const screen = screenProps(props);
  const seen = screen && {
    window: attempt.part?.windowGlance?.(screen),
    phone: attempt.part?.glance(screen),
  };
  const device = deviceOf(attempt.snapshot.context.method);
  const deviceIcon = <Icon name={device === 'phone' ? 'smartphone' : 'key-round'} />;
  const half = (which: Half, name: string, body: ComponentChildren) => (
    <section
      class={`half half-${which}`}
      data-open={open === which ? '' : undefined}
      data-turn={turn === which ? '' : undefined}
      data-focus={turn === which ? '' : undefined}
      tabIndex={-1}
      aria-label={name}
    >
      <p class="half-name" aria-hidden="true">
        {which === 'window' ? <Icon name="monitor" /> : deviceIcon}
        {name}
      </p>
      <button
        type="button"
        class="half-strip"
        aria-expanded={open === which}
        onClick={() => {
          setOpen(which);
        }}
      >
        {which === 'window' ? <Icon name="monitor" /> : deviceIcon}
        <span>
          <b>{name}</b>
          {seen?.[which] && <span class="half-glance">{seen[which]}</span>}
        </span>
        <span class="half-show">{t('practice.show')}</span>
      </button>
      <div class="half-body">{body}</div>
    </section>
  );

  return (
    <div class="halves">
      {half('window', t('window.name'), <SignInWindow {...props} />)}
      {half('phone', t(`${device}.name`), <Phone {...props} />)}
    </div>
  );
}
