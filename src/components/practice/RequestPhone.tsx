/**
 * The phone with the request on it, drawn by the method's own screen. It is a picture: the answer is
 * given below it, in one place and with the same two words for every method.
 */

import { Icon } from '../simulator/Icon.tsx';
import type { Round } from '../../machines/is-this-me.ts';
import { LockScreen } from '../simulator/LockScreen.tsx';
import { screenProps, type ViewProps } from '../simulator/view.ts';
import { requestText } from './Question.tsx';

interface Props extends ViewProps {
  readonly data: Round;
  readonly asked: boolean;
}

export function RequestPhone(props: Props) {
  const { attempt, data, asked, t, locale, now, organisation } = props;
  const screen = screenProps(props);
  const Screen = attempt.part?.Phone;
  const sent = asked && data.asks === 'method';
  return (
    <div class="phone" data-here inert>
      <div class="phone-screen">
        {sent && screen && Screen ? (
          <Screen {...screen} />
        ) : (
          <LockScreen moment={now} locale={locale}>
            {asked && (
              <div class="caller">
                <p>
                  <Icon name="message-circle-question-mark" />
                  <span>{requestText(t, data, organisation)}</span>
                </p>
              </div>
            )}
          </LockScreen>
        )}
      </div>
    </div>
  );
}
