/**
 * The sign-in page and the phone, or the token. Side by side where there is room; else the half that needs the
 * reader is open and the other is a labelled strip.
 */
import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

import { deviceOf, type Device } from '../../machines/method-ids.ts';
import { Icon } from './Icon.tsx';
import { Phone } from './Phone.tsx';
import { stateName, type Half } from './scene.ts';
import { SignInWindow } from './SignInWindow.tsx';
import { glances, type ViewProps } from './view.ts';

/** The sign that stands before the name of a half. */
export function HalfIcon({ which, device }: { readonly which: Half; readonly device: Device }) {
  if (which === 'window') return <Icon name="monitor" />;
  return <Icon name={device === 'phone' ? 'smartphone' : 'key-round'} />;
}

interface Props extends ViewProps {
  readonly turn: Half;
  /** True while it is not known whose turn comes: what stands open stays open. */
  readonly pending?: boolean | undefined;
}

export function Halves(props: Props) {
  const { turn, pending, attempt, t } = props;
  const state = stateName(attempt);
  const moment = `${turn} ${state}`;
  // What the reader opened counts until something happens; then the half in turn opens, in the same drawing.
  const [opened, setOpened] = useState({ half: turn, moment });
  const [kept, keep] = useState(turn);
  const open = pending ? kept : opened.moment === moment ? opened.half : turn;
  if (open !== kept) keep(open);

  const seen = glances(props);
  const device = deviceOf(attempt.snapshot.context.method);
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
        <HalfIcon {...{ which, device }} />
        {name}
      </p>
      <button
        type="button"
        class="half-strip"
        aria-expanded={open === which}
        onClick={() => {
          setOpened({ half: which, moment });
        }}
      >
        <HalfIcon {...{ which, device }} />
        <span>
          <b>{name}</b>
          {seen[which] && <span class="half-glance">{seen[which]}</span>}
        </span>
        <span class="half-show">{t('practice.show')}</span>
      </button>
      <div class="half-body">{body}</div>
    </section>
  );

  return (
    <div class="halves">
      {/* Said, not shown: the code or the number that a reader who sees it reads off the other half. */}
      <p class="sim-hidden" role="status">
        {seen.voice ?? seen[turn === 'phone' ? 'window' : 'phone']}
      </p>
      {half('window', t('window.name'), <SignInWindow {...props} />)}
      {half('phone', t(`${device}.name`), <Phone {...props} />)}
    </div>
  );
}
