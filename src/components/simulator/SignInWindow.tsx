/** The sign-in page: a browser window that always says it is practice. Draws the attempt's state. */

import { Icon } from './Icon.tsx';
import { otherMethods } from '../../machines/sign-in.ts';
import { Press } from './Press.tsx';
import { hasTag } from './scene.ts';
import { screenProps, type ViewProps } from './view.ts';

export function SignInWindow(props: ViewProps) {
  const { attempt, t, organisation } = props;
  const closed = hasTag(attempt, 'window:closed');
  return (
    <div class="window">
      <p class="window-bar">
        <Icon name="globe" />
        <span>{t('window.address')}</span>
        <b>{t('window.practiceMark')}</b>
      </p>
      <div class="window-page">
        {closed ? (
          <div class="window-news">
            <p class="window-brand">{t('window.newsTitle')}</p>
            <p>{t('window.closed')}</p>
          </div>
        ) : (
          <>
            <p class="window-brand">{organisation}</p>
            <Page {...props} />
          </>
        )}
      </div>
    </div>
  );
}

function Page(props: ViewProps) {
  const { attempt } = props;
  if (hasTag(attempt, 'window:password')) return <Password {...props} />;
  if (hasTag(attempt, 'window:choices')) return <Choices {...props} />;
  if (hasTag(attempt, 'window:loading')) return <Loading {...props} />;
  const screen = screenProps(props);
  const Window = attempt.part?.Window;
  if (!screen || !Window) return null;
  return (
    <>
      <Window {...screen} />
      <AnotherWay {...props} />
    </>
  );
}

/** The password is there already: the reader presses, and never types one. */
function Password({ attempt, t }: ViewProps) {
  return (
    <>
      <h3>{t('label.signIn')}</h3>
      <dl class="window-given">
        <dt>{t('window.account')}</dt>
        <dd>{t('persona.email')}</dd>
        <dt>{t('window.password')}</dt>
        <dd>
          <span aria-hidden="true">••••••••••</span>
          <span class="sim-hidden">{t('window.passwordFilled')}</span>
        </dd>
      </dl>
      <p class="window-aside">{t('window.passwordWhy')}</p>
      <Press send={attempt.send} event={{ type: 'PASSWORD_SUBMITTED' }} look="act">
        {t('label.signIn')}
      </Press>
    </>
  );
}

function Loading({ attempt, t }: ViewProps) {
  const failed = attempt.snapshot.matches({ secondStep: 'loadFailed' });
  if (!failed) return <p class="window-wait">{t('window.loading')}</p>;
  return (
    <div class="note" data-kind="problem">
      <Icon name="triangle-alert" />
      <p>{t('window.loadFailed')}</p>
      <Press send={attempt.send} event={{ type: 'LOAD_RETRIED' }} look="act">
        {t('window.tryAgain')}
      </Press>
      <p class="window-aside">{t('window.reload')}</p>
      <AnotherWay attempt={attempt} t={t} />
    </div>
  );
}

/** The way out that every second step has, as long as there is another method. */
function AnotherWay({ attempt, t }: Pick<ViewProps, 'attempt' | 't'>) {
  if (!attempt.snapshot.can({ type: 'ANOTHER_WAY_CHOSEN' })) return null;
  return (
    <Press send={attempt.send} event={{ type: 'ANOTHER_WAY_CHOSEN' }} look="window-link">
      {t('label.signInAnotherWay')}
    </Press>
  );
}

function Choices({ attempt, t }: ViewProps) {
  const { context } = attempt.snapshot;
  const others = otherMethods(context);
  const number = t('persona.phone');
  return (
    <>
      <h3>{t('window.choose')}</h3>
      {attempt.snapshot.matches('codeSentElsewhere') && (
        <p class="window-error">{t('window.sentElsewhere', { number: t('persona.otherPhone') })}</p>
      )}
      {context.unavailable.map((method) => (
        <p class="window-error" role="alert" key={method}>
          {t('window.unavailable', { method: t(`method.${method}.name`) })}
        </p>
      ))}
      <ul class="window-choices">
        {others.map((method) => (
          <li key={method}>
            <Press send={attempt.send} event={{ type: 'METHOD_CHOSEN', method }} look="act">
              {t(`label.choice.${method}`, { number })}
            </Press>
          </li>
        ))}
        {attempt.snapshot.can({ type: 'UNKNOWN_METHOD_CHOSEN' }) && (
          <li>
            <Press send={attempt.send} event={{ type: 'UNKNOWN_METHOD_CHOSEN' }} look="act">
              {t('label.choice.text-message', { number: t('persona.otherPhone') })}
            </Press>
          </li>
        )}
      </ul>
      {others.length === 0 && <p>{t('window.noChoice')}</p>}
      {attempt.snapshot.can({ type: 'METHOD_RESUMED' }) && (
        <Press send={attempt.send} event={{ type: 'METHOD_RESUMED' }} look="window-link">
          {t('window.back')}
        </Press>
      )}
    </>
  );
}
