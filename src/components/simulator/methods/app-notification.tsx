/** The screens of the app-notification method: the page's number, and the app with its request. */
import type { ComponentChildren } from 'preact';

import { Icon } from '../Icon.tsx';
import type { MessageKey } from '../../../i18n/keys.ts';
import {
  appNotification,
  asksNumber,
  someoneTells,
  takesFinger,
  type AppNotificationEvent,
  type AppNotificationSnapshot,
} from '../../../machines/methods/app-notification.ts';
import { PRACTICE_PIN, toldNumber } from '../../../machines/requests.ts';
import { CodeForm } from '../CodeForm.tsx';
import { LockScreen } from '../LockScreen.tsx';
import { defineScreens, type ScreenProps } from '../part.ts';
import { Press } from '../Press.tsx';
import { Why } from '../Why.tsx';
import './app-notification.css';

type Props = ScreenProps<AppNotificationSnapshot, AppNotificationEvent>;

/** On the same phone, the app lies over the page. */
function isCovered({ snapshot }: Props): boolean {
  return snapshot.context.conditions.includes('same-phone') && snapshot.hasTag('phone:request');
}

function Window(props: Props) {
  const { snapshot, send, t } = props;
  const { lastRefusal, attemptsLeft, code } = snapshot.context;
  if (isCovered(props)) return <p>{t('app-notification.covered')}</p>;
  if (snapshot.hasTag('window:request-over') && lastRefusal) {
    return (
      <>
        <h3>{t('label.approveRequest')}</h3>
        <p class="window-error">{t('window.refused')}</p>
        <Press send={send} event={{ type: 'REQUESTED_AGAIN' }} look="act">
          {t('label.sendAnotherRequest')}
        </Press>
        <Why {...{ t, attemptsLeft }} why={`reason.${lastRefusal}`} />
      </>
    );
  }
  return (
    <>
      <h3>{t('label.approveRequest')}</h3>
      {asksNumber(snapshot.context) ? (
        <>
          <p>{t('app-notification.typeNumber')}</p>
          <p class="request-number">{code}</p>
          <p class="window-aside">{t('app-notification.noNumber')}</p>
        </>
      ) : (
        <p>{t('app-notification.respond')}</p>
      )}
    </>
  );
}

function Phone(props: Props) {
  const { snapshot } = props;
  const Screen = screenByTag.find(([tag]) => snapshot.hasTag(tag))?.[1] ?? Lock;
  return (
    <div class="request">
      <Screen {...props} />
      {snapshot.can({ type: 'CALLER_REFUSED' }) && someoneTells(snapshot.context) && (
        <Caller {...props} />
      )}
    </div>
  );
}

/** The lock screen, with the notification on it or without. */
function Lock({ snapshot, send, t, locale, now }: Props) {
  const can = (type: 'APP_OPENED' | 'REQUEST_OPENED' | 'WATCH_LOOKED_AT') => snapshot.can({ type });
  const notified = snapshot.hasTag('phone:notified');
  return (
    <LockScreen moment={now} locale={locale}>
      {can('REQUEST_OPENED') && (
        <Press
          send={send}
          event={{ type: 'REQUEST_OPENED' }}
          look={notified ? 'phone-notification' : 'phone-app'}
        >
          <Icon name="bell-ring" />
          <span>
            {notified && <b>{t('app-notification.appName')}</b>}
            {t(notified ? 'app-notification.newRequest' : 'app-notification.silent')}
          </span>
        </Press>
      )}
      {can('WATCH_LOOKED_AT') && (
        <Press send={send} event={{ type: 'WATCH_LOOKED_AT' }}>
          {t('app-notification.lookAtWatch')}
        </Press>
      )}
      {can('APP_OPENED') && (
        <Press send={send} event={{ type: 'APP_OPENED' }} look="phone-app">
          <Icon name="bell-ring" />
          {t('app-notification.appName')}
        </Press>
      )}
    </LockScreen>
  );
}

/** The watch announces what only the phone can answer. */
function Watch(props: Props) {
  return (
    <>
      <p class="request-watch">{props.t('app-notification.watch')}</p>
      <Press send={props.send} event={{ type: 'REQUEST_OPENED' }} look="phone-notification">
        <Icon name="bell-ring" />
        {props.t('app-notification.takePhone')}
      </Press>
    </>
  );
}

/** A screen of the app: its name, and whose request it is about. */
function App({
  t,
  organisation,
  title,
  children,
}: Pick<Props, 't' | 'organisation'> & { title?: string; children: ComponentChildren }) {
  return (
    <>
      <p class="otp-title">{t('app-notification.appName')}</p>
      {title && <p class="request-title">{title}</p>}
      <p class="otp-account">
        <b>{organisation}</b>
        {t('persona.email')}
      </p>
      {children}
    </>
  );
}

function Home(props: Props) {
  const { snapshot, send, t } = props;
  const { conditions } = snapshot.context;
  if (conditions.includes('app-not-set-up')) {
    return (
      <>
        <p class="otp-title">{t('app-notification.appName')}</p>
        <p>{t('app-notification.empty')}</p>
      </>
    );
  }
  return (
    <App {...props}>
      {snapshot.can({ type: 'REQUESTS_CHECKED' }) ? (
        <Press send={send} event={{ type: 'REQUESTS_CHECKED' }} look="act">
          {t('label.checkForRequests')}
        </Press>
      ) : (
        <p>{t('app-notification.offline')}</p>
      )}
    </App>
  );
}

/* The two answers look alike: which one is right is for the reader to know. */
function Request(props: Props) {
  const { snapshot, send, t } = props;
  const { context } = snapshot;
  const number = asksNumber(context);
  const [wording] = context.policies.notificationWordings;
  return (
    <App {...props} title={t(number ? 'label.tryingToSignIn' : 'label.approveRequest')}>
      {number ? (
        <CodeForm
          {...{ t, context }}
          label={t('label.enterNumber')}
          answer={t('label.yes')}
          sends="NUMBER_SUBMITTED"
          onSubmit={(code) => {
            send({ type: 'NUMBER_SUBMITTED', code });
          }}
        />
      ) : (
        <Press send={send} event={{ type: 'REQUEST_APPROVED' }}>
          {t(wording === 'verify' ? 'label.verify' : 'label.approve')}
        </Press>
      )}
      <Press send={send} event={{ type: 'REQUEST_REFUSED' }}>
        {t(number ? 'label.noNotMe' : 'label.deny')}
      </Press>
      {snapshot.can({ type: 'NUMBER_LOOKED_UP' }) && (
        <Press send={send} event={{ type: 'NUMBER_LOOKED_UP' }} look="quiet">
          {t('label.showNumberAgain')}
        </Press>
      )}
    </App>
  );
}

function Unlock(props: Props) {
  const { send, t } = props;
  const { context } = props.snapshot;
  const finger = takesFinger(context);
  return (
    <App
      {...props}
      title={t(finger ? 'app-notification.unlockPhone' : 'app-notification.unlockPin')}
    >
      {finger && (
        <Press send={send} event={{ type: 'FINGER_USED' }}>
          {t('app-notification.finger')}
        </Press>
      )}
      <CodeForm
        {...{ t, context }}
        label={t('app-notification.pin', { pin: PRACTICE_PIN })}
        answer={t('app-notification.unlock')}
        sends="PIN_SUBMITTED"
        onSubmit={(pin) => {
          send({ type: 'PIN_SUBMITTED', pin });
        }}
      />
    </App>
  );
}

function Report(props: Props) {
  const { send, t } = props;
  return (
    <App {...props} title={t('app-notification.offerReport')}>
      <Press send={send} event={{ type: 'REQUEST_REPORTED' }}>
        {t('label.report')}
      </Press>
      <Press send={send} event={{ type: 'REPORT_DECLINED' }}>
        {t('label.dontReport')}
      </Press>
    </App>
  );
}

/** A screen of the app on which nothing can be done. */
const telling = (message: MessageKey) => (props: Props) => (
  <App {...props}>
    <p>{props.t(message)}</p>
  </App>
);

const screenByTag = [
  ['phone:request', Request],
  ['phone:app', Home],
  ['phone:unlock', Unlock],
  ['phone:report', Report],
  ['phone:watch', Watch],
  ['phone:request-over', telling('app-notification.over')],
  ['phone:app-too-old', telling('app-notification.tooOld')],
] as const;

/** Somebody rings and has a number ready. What becomes of it is up to the reader. */
function Caller({ snapshot, send, t, organisation }: Props) {
  const number = toldNumber(snapshot.context);
  return (
    <div class="caller" role="group" aria-label={t('app-notification.caller.name')}>
      <p role="alert">{t('app-notification.caller.tells', { organisation, number })}</p>
      <Press send={send} event={{ type: 'CALLER_REFUSED' }}>
        {t('phone.caller.refuse')}
      </Press>
    </div>
  );
}

export const screens = defineScreens<AppNotificationSnapshot, AppNotificationEvent>({
  method: appNotification,
  Window,
  Phone,
  glance: ({ snapshot, t }) =>
    snapshot.hasTag('phone:notified') ? t('app-notification.newRequest') : undefined,
  windowGlance: (props) => {
    const { snapshot, t } = props;
    const { context } = snapshot;
    return snapshot.hasTag('window:request') && asksNumber(context) && !isCovered(props)
      ? t('app-notification.glanceNumber', { number: context.code })
      : undefined;
  },
});
