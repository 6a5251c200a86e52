/** The screens of the hardware-token method: the page's box for the code, and the token with its button. */
import type { MessageKey } from '../../../i18n/keys.ts';
import type { RefusalReason } from '../../../machines/outcomes.ts';
import {
  hardwareToken,
  type HardwareTokenEvent,
  type HardwareTokenSnapshot,
} from '../../../machines/methods/hardware-token.ts';
import {
  tokenCode,
  tokenParameters,
  tokensAtHand,
  tokenTime,
  type TokenOwner,
} from '../../../machines/token.ts';
import { secondsLeftAt } from '../../../machines/totp.ts';
import { CodeForm } from '../CodeForm.tsx';
import { defineScreens, type ScreenProps } from '../part.ts';
import { useNextMark } from '../staging.ts';
import './hardware-token.css';

type Props = ScreenProps<HardwareTokenSnapshot, HardwareTokenEvent>;

/** What the general words say of a phone or an app, a token's reader has to be told otherwise. */
const WHY: Partial<Record<RefusalReason, MessageKey>> = {
  wrong: 'hardware-token.reason.wrong',
  expired: 'hardware-token.reason.expired',
  reused: 'hardware-token.reason.reused',
  'clock-drift': 'hardware-token.reason.clock-drift',
  'other-account': 'hardware-token.reason.other-account',
};

function Window({ snapshot, send, t }: Props) {
  const { context } = snapshot;
  return (
    <>
      <h3>{t('hardware-token.title')}</h3>
      <p>{t('hardware-token.prompt')}</p>
      <CodeForm
        t={t}
        context={context}
        why={context.lastRefusal && WHY[context.lastRefusal]}
        onSubmit={(code) => {
          send({ type: 'CODE_SUBMITTED', code });
        }}
      />
      {context.codeOnPaper !== undefined && (
        <p class="paper">
          <span>
            {t('hardware-token.onPaper')} <b class="code">{context.codeOnPaper}</b>
          </span>
        </p>
      )}
    </>
  );
}

/** The tokens that lie on the desk. More than one only where a colleague's lies beside the reader's. */
function Desk(props: Props) {
  const owners = tokensAtHand(props.snapshot.context);
  return (
    <ul class="tokens">
      {owners.map((owner) => (
        <li key={owner}>
          <Token {...props} owner={owner} />
        </li>
      ))}
    </ul>
  );
}

function Token(props: Props & { readonly owner: TokenOwner }) {
  const { snapshot, send, t, owner } = props;
  const press = { type: 'BUTTON_PRESSED', token: owner } as const;
  return (
    <div class="token">
      <p class="token-sticker">{t(`hardware-token.sticker.${owner}`)}</p>
      <Display {...props} />
      <button
        type="button"
        class="token-button"
        data-lit={snapshot.hasTag('act:phone') ? '' : undefined}
        {...useNextMark(press)}
        onClick={() => {
          send(press);
        }}
      >
        {t(owner === 'own' ? 'hardware-token.press' : 'hardware-token.pressOther')}
      </button>
      <p class="token-serial">{t(`hardware-token.serial.${owner}`)}</p>
    </div>
  );
}

/** What the display of this token shows: a code with a bar that runs out, an error, or nothing. */
function Display({ snapshot, t, now, owner }: Props & { readonly owner: TokenOwner }) {
  const { context } = snapshot;
  if (snapshot.hasTag('phone:failed') && context.conditions.includes('token-error')) {
    return <p class="token-display code">{t('hardware-token.error')}</p>;
  }
  if (!snapshot.hasTag('phone:code') || context.pressed !== owner) {
    return (
      <p class="token-display">
        <span class="sim-hidden">{t('hardware-token.dark')}</span>
      </p>
    );
  }
  const parameters = tokenParameters(context.policies);
  const moment = tokenTime(now ?? context.clock.now(), context.conditions);
  const left = Math.ceil(secondsLeftAt(moment, parameters));
  return (
    <>
      <p class="token-display code" data-lit="">
        {grouped(tokenCode(context, owner))}
        <progress
          aria-label={t('hardware-token.secondsLeft', { count: left })}
          max={parameters.period}
          value={left}
        />
      </p>
    </>
  );
}

/** Two groups of digits are easier to carry over than one of six; the box takes the space. */
function grouped(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}

export const screens = defineScreens<HardwareTokenSnapshot, HardwareTokenEvent>({
  method: hardwareToken,
  Window,
  Phone: Desk,
  glance: ({ snapshot, t }) => {
    const { context } = snapshot;
    if (snapshot.hasTag('phone:code')) {
      const code = grouped(tokenCode(context, context.pressed));
      return t('hardware-token.glanceCode', { code });
    }
    return tokensAtHand(context).length > 0 ? t('hardware-token.dark') : undefined;
  },
});
