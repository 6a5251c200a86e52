/** The screens of the app-code method: the page's box for the code, and the app with its running codes. */

import {
  appCode,
  appCodeParameters,
  appEntries,
  type AppCodeEvent,
  type AppCodeSnapshot,
} from '../../../machines/methods/app-code.ts';
import { Icon } from '../Icon.tsx';
import { secondsLeftAt } from '../../../machines/totp.ts';
import { CodeForm } from '../CodeForm.tsx';
import { LockScreen } from '../LockScreen.tsx';
import { defineScreens, type ScreenProps } from '../part.ts';
import { Press } from '../Press.tsx';

type Props = ScreenProps<AppCodeSnapshot, AppCodeEvent>;

function Window({ snapshot, send, t }: Props) {
  const { codeOnPaper } = snapshot.context;
  return (
    <>
      <h3>{t('app-code.title')}</h3>
      <p>{t('app-code.prompt')}</p>
      <CodeForm
        t={t}
        context={snapshot.context}
        onSubmit={(code) => {
          send({ type: 'CODE_SUBMITTED', code });
        }}
      />
      {codeOnPaper !== undefined && (
        <p class="paper">
          <Icon name="sticky-note" />
          <span>
            {t('app-code.onPaper')} <b class="code">{codeOnPaper}</b>
          </span>
        </p>
      )}
    </>
  );
}

function Phone(props: Props) {
  const { snapshot, send, t, locale, now } = props;
  if (snapshot.hasTag('phone:app')) return <App {...props} />;
  return (
    <LockScreen moment={now} locale={locale}>
      <Press send={send} event={{ type: 'APP_OPENED' }} look="phone-app">
        <Icon name="key-round" />
        {t('app-code.openApp')}
      </Press>
    </LockScreen>
  );
}

function App({ snapshot, t, organisation, now }: Props) {
  const { context } = snapshot;
  const entries = appEntries(context);
  const parameters = appCodeParameters(context.policies);
  const left = now === undefined ? parameters.period : secondsLeftAt(now, parameters);
  return (
    <div class="otp">
      <p class="otp-title">{t('app-code.appName')}</p>
      {entries.length === 0 && <p>{t('app-code.empty')}</p>}
      <ul>
        {entries.map(({ account, code }) => (
          <li key={account}>
            <p class="otp-account">
              <b>{account === 'own' ? organisation : t('app-code.otherAccount')}</b>
              {account === 'own' ? t('persona.email') : t('app-code.otherEmail')}
            </p>
            <p class="otp-code">
              <b class="code">{grouped(code)}</b>
              <Ring left={left} period={parameters.period} t={t} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Two groups of digits are easier to carry over than one of six; the box takes the space. */
function grouped(code: string): string {
  const half = Math.ceil(code.length / 2);
  return `${code.slice(0, half)} ${code.slice(half)}`;
}

const RADIUS = 9;
const ROUND = 2 * Math.PI * RADIUS;

/** How much is left of the code's time: a ring that empties, and the seconds in figures. */
function Ring({ left, period, t }: { left: number; period: number } & Pick<Props, 't'>) {
  const seconds = Math.ceil(left);
  return (
    <span class="ring" data-low={seconds <= 5 ? '' : undefined}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r={RADIUS} />
        <circle
          class="ring-left"
          cx="12"
          cy="12"
          r={RADIUS}
          stroke-dasharray={ROUND}
          stroke-dashoffset={ROUND * (1 - left / period)}
        />
      </svg>
      <span>{t('app-code.secondsLeft', { count: seconds })}</span>
    </span>
  );
}

export const screens = defineScreens<AppCodeSnapshot, AppCodeEvent>({
  method: appCode,
  Window,
  Phone,
  glance: ({ snapshot, t }) => {
    const own = appEntries(snapshot.context).find(({ account }) => account === 'own');
    return snapshot.hasTag('phone:app') && own
      ? t('app-code.glanceCode', { code: grouped(own.code) })
      : undefined;
  },
});
