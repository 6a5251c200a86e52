/** The phone, or the token: its frame, how it is doing (off, lost, no signal), and the screen of the method in use. */

import { Icon } from './Icon.tsx';
import { isMendable, isVisible, works, type Condition } from '../../machines/conditions.ts';
import { deviceOf } from '../../machines/method-ids.ts';
import { phoneTime } from '../../machines/phone-time.ts';
import { Caller } from './Caller.tsx';
import { LockScreen, Time } from './LockScreen.tsx';
import { Press } from './Press.tsx';
import { screenProps, type ViewProps } from './view.ts';

export function Phone(props: ViewProps) {
  const { attempt, t, now, locale } = props;
  const { conditions, method } = attempt.snapshot.context;
  const device = deviceOf(method);
  const isPhone = device === 'phone';
  const here = works(device, conditions);
  const moment = now === undefined ? undefined : phoneTime(now, conditions);
  const screen = screenProps({ ...props, now: moment });
  const Screen = attempt.part?.Phone;
  return (
    <>
      <div class="phone" data-device={device} data-here={here ? '' : undefined}>
        {here ? (
          <>
            {isPhone && <StatusBar {...{ conditions, moment, locale }} />}
            <div class="phone-screen">
              {screen && Screen ? (
                <Screen {...screen} />
              ) : (
                isPhone && <LockScreen {...{ moment, locale }} />
              )}
            </div>
            <Caller {...props} />
          </>
        ) : (
          <p class="phone-dark">
            {t(isPhone && conditions.includes('phone-off') ? 'phone.off' : `${device}.notHere`)}
          </p>
        )}
      </div>
      <Situation {...props} />
    </>
  );
}

interface Status {
  readonly conditions: readonly Condition[];
  readonly moment: number | undefined;
  readonly locale: string;
}

function StatusBar({ conditions, moment, locale }: Status) {
  const signal = conditions.includes('no-signal') ? (
    <Icon name="signal-zero" />
  ) : (
    <Icon name="signal" />
  );
  return (
    <p class="phone-status" aria-hidden="true">
      <span>
        <Time {...{ moment, locale }} />
      </span>
      <span>
        {conditions.includes('aeroplane-mode') ? <Icon name="plane" /> : signal}
        <Icon name="battery-medium" />
      </span>
    </p>
  );
}

/** What is the matter, and what the reader can do about it on the spot. */
function Situation({ attempt, t }: ViewProps) {
  const { conditions } = attempt.snapshot.context;
  const seen = conditions.filter(isVisible);
  if (seen.length === 0) return null;
  return (
    <ul class="situation">
      {seen.map((condition) => (
        <li key={condition}>
          <span>{t(`condition.${condition}.seen`)}</span>
          {isMendable(condition) && (
            <Press send={attempt.send} event={{ type: 'CONDITION_MENDED', condition }} look="mend">
              {t(`condition.${condition}.mend`)}
            </Press>
          )}
        </li>
      ))}
    </ul>
  );
}
