/** The screens of the phone-call method: the page that waits, and the phone that rings, speaks and has keys. */

import { Icon } from '../Icon.tsx';
import { asksPin, isAtPhone, isToOffice, pinOf } from '../../../machines/calls.ts';
import { phoneCall, saidLines, type PhoneCallEvent } from '../../../machines/methods/phone-call.ts';
import type { PhoneCallSnapshot } from '../../../machines/methods/phone-call.ts';
import { LockScreen } from '../LockScreen.tsx';
import { defineScreens, type ScreenProps } from '../part.ts';
import { Call } from './phone-call/Call.tsx';
import { Ringing } from './phone-call/Ringing.tsx';
import { useSound } from './phone-call/use-sound.ts';
import { Window } from './phone-call/Window.tsx';
import './phone-call.css';

type Props = ScreenProps<PhoneCallSnapshot, PhoneCallEvent>;

function Phone(props: Props) {
  const { snapshot, t } = props;
  const sound = useSound(props);
  const office = isToOffice(snapshot.context);
  if (office && !isAtPhone(snapshot.context)) {
    return <p class="phone-dark desk-away">{t('phone-call.deskAway')}</p>;
  }
  return (
    <div class="call-phone" data-desk={office ? '' : undefined}>
      <Screen {...props} office={office} onTone={sound.playKey} />
      <Pin {...props} />
      <button type="button" class="quiet" aria-pressed={sound.on} onClick={sound.toggle}>
        {t('phone-call.sound')}
      </button>
    </div>
  );
}

function Screen(props: Parameters<typeof Call>[0]) {
  const { snapshot, locale, now, t, office } = props;
  if (snapshot.hasTag('phone:ringing')) return <Ringing {...props} />;
  const missed = snapshot.hasTag('phone:missed');
  if (office || !(missed || snapshot.hasTag('phone:locked'))) return <Call {...props} />;
  return (
    <LockScreen moment={now} locale={locale}>
      {missed && (
        <p class="call-missed">
          <Icon name="phone" />
          {t('phone-call.missed')}
        </p>
      )}
    </LockScreen>
  );
}

/** The exercise's PIN, for who has not forgotten it. */
function Pin({ snapshot: { context }, t }: Props) {
  if (!asksPin(context.policies) || context.conditions.includes('pin-forgotten')) return null;
  return (
    <p class="paper">
      <Icon name="sticky-note" />
      <span>
        {t('phone-call.pin')} <b class="code">{pinOf(context.secret)}</b>
      </span>
    </p>
  );
}

/** What the voice said last. Said from outside the list of what it said, which comes with its first line. */
function voice({ snapshot, t, organisation }: Props): string | undefined {
  const over = snapshot.hasTag('phone:call-over');
  if (!over && !snapshot.hasTag('phone:call') && !snapshot.hasTag('phone:keypad')) return undefined;
  const line = over && snapshot.context.lastRefusal ? 'refused' : saidLines(snapshot).at(-1);
  return line && t(`phone-call.line.${line}`, { organisation });
}

export const screens = defineScreens<PhoneCallSnapshot, PhoneCallEvent>({
  method: phoneCall,
  Window,
  Phone,
  caller: 'phone-call.caller',
  voice,
  glance: (props) =>
    props.snapshot.hasTag('phone:ringing') ? props.t('phone-call.ringing') : voice(props),
});
