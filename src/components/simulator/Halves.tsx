/**
 * The sign-in page and the phone. Side by side where there is room; else the half that needs the
 * reader is open and the other is a labelled strip.
 */
import { Monitor, Smartphone } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

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
  const glance = screen && attempt.part?.glance(screen);
  const half = (which: Half, name: string, body: ComponentChildren, seen?: string) => (
    <section
      class={`half half-${which}`}
      data-open={open === which ? '' : undefined}
      data-turn={turn === which ? '' : undefined}
      data-focus={turn === which ? '' : undefined}
      tabIndex={-1}
      aria-label={name}
    >
      <p class="half-name" aria-hidden="true">
        {which === 'window' ? <Monitor /> : <Smartphone />}
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
        {which === 'window' ? <Monitor aria-hidden /> : <Smartphone aria-hidden />}
        <span>
          <b>{name}</b>
          {seen && <span class="half-glance">{seen}</span>}
        </span>
        <span class="half-show">{t('practice.show')}</span>
      </button>
      <div class="half-body">{body}</div>
    </section>
  );

  return (
    <div class="halves">
      {half('window', t('window.name'), <SignInWindow {...props} />)}
      {half('phone', t('phone.name'), <Phone {...props} />, glance)}
    </div>
  );
}
