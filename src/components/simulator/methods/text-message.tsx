/** The screens of the text-message method: the page's box for the code, and the phone's messages. */

import { useContext } from 'preact/hooks';

import {
  canResend,
  textMessage,
  type TextMessageEvent,
  type TextMessageSnapshot,
} from '../../../machines/methods/text-message.ts';
import { Icon } from '../Icon.tsx';
import { arrived } from '../../../machines/text-messages.ts';
import { CodeForm } from '../CodeForm.tsx';
import { LockScreen, Time } from '../LockScreen.tsx';
import { defineScreens, type ScreenProps } from '../part.ts';
import { Press } from '../Press.tsx';
import { Staging } from '../staging.ts';

type Props = ScreenProps<TextMessageSnapshot, TextMessageEvent>;

function Window({ snapshot, send, t }: Props) {
  const { context } = snapshot;
  const { still } = useContext(Staging);
  const limitReached = context.requests >= context.policies.textMessageRequestLimit;
  return (
    <>
      <h3>{t('text-message.title')}</h3>
      <p>{t('text-message.sent', { number: t('persona.phone') })}</p>
      <CodeForm
        t={t}
        context={context}
        onSubmit={(code) => {
          send({ type: 'CODE_SUBMITTED', code });
        }}
      />
      <p class="window-aside" role={still ? undefined : 'status'}>
        {limitReached ? (
          t('text-message.limit')
        ) : (
          <>
            {t('text-message.notReceived')}{' '}
            {canResend(context) ? (
              <Press send={send} event={{ type: 'RESEND_REQUESTED' }} look="window-link">
                {t('label.sendAgain')}
              </Press>
            ) : (
              t('text-message.resendSoon')
            )}
          </>
        )}
      </p>
    </>
  );
}

/** The name of the sender, as a phone shows it. */
function sender({ snapshot, t, organisation }: Props): string {
  return snapshot.context.conditions.includes('message-by-chat-app')
    ? t('text-message.fromChatApp', { organisation })
    : organisation;
}

function Phone(props: Props) {
  const { snapshot, send, t, locale, now } = props;
  const open = { send, event: { type: 'MESSAGE_OPENED' } } as const;
  if (snapshot.hasTag('phone:message')) return <Thread {...props} />;
  const count = arrived(snapshot.context).length;
  return (
    <LockScreen moment={now} locale={locale}>
      {snapshot.hasTag('phone:notified') ? (
        <Press {...open} look="phone-notification">
          <Icon name="message-square" />
          <span>
            <b>{sender(props)}</b>
            {t('text-message.newMessage')}
          </span>
        </Press>
      ) : (
        snapshot.can({ type: 'MESSAGE_OPENED' }) && (
          <Press {...open} look="phone-app">
            <Icon name="message-square" />
            {t('text-message.openMessages', { count })}
          </Press>
        )
      )}
    </LockScreen>
  );
}

function Thread(props: Props) {
  const { snapshot, t, locale, organisation } = props;
  return (
    <div class="thread">
      <p class="thread-from">{sender(props)}</p>
      <ol>
        {arrived(snapshot.context).map(({ id, code, sentAt }) => (
          <li key={id}>
            <p>
              {t('text-message.body', { organisation })} <b class="code">{code}</b>
            </p>
            <time>
              <Time moment={sentAt} locale={locale} />
            </time>
          </li>
        ))}
      </ol>
    </div>
  );
}

export const screens = defineScreens<TextMessageSnapshot, TextMessageEvent>({
  method: textMessage,
  Window,
  Phone,
  glance: ({ snapshot, t }) => {
    const newest = arrived(snapshot.context).at(-1);
    if (!newest) return undefined;
    return snapshot.hasTag('phone:message')
      ? t('text-message.glanceCode', { code: newest.code })
      : t('text-message.newMessage');
  },
});
