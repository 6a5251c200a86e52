/** The end of a run: how it went, kindly, what to do for real, and the address of this very run. */
import type { RefObject } from 'preact';

import type { Translate } from '../../i18n/keys.ts';
import type { Round, Verdict } from '../../machines/is-this-me.ts';
import { Icon } from '../simulator/Icon.tsx';
import { VERDICT_MARKS } from './Why.tsx';

interface Props {
  readonly t: Translate;
  readonly rounds: readonly Round[];
  readonly verdicts: readonly Verdict[];
  readonly helpdesk: string;
  readonly title: RefObject<HTMLHeadingElement>;
  readonly onAgain: () => void;
  readonly onAnother: () => void;
}

export function Summary({ t, rounds, verdicts, helpdesk, title, onAgain, onAnother }: Props) {
  const wrong = verdicts.filter((verdict) => verdict === 'wrong').length;
  const address = location.href.replace(/#.*$/u, '');
  return (
    <section class="itm-card" data-summary>
      <h2 ref={title} tabIndex={-1}>
        {wrong === 0 ? t('isThisMe.allOut') : t('isThisMe.letIn', { count: wrong })}
      </h2>
      <p>{t(wrong === 0 ? 'isThisMe.allOutWhy' : 'isThisMe.letInWhy')}</p>
      <ol class="itm-results">
        {rounds.map(({ method }, index) => {
          const verdict = verdicts[index] ?? 'right';
          return (
            <li key={index} data-verdict={verdict}>
              <Icon name={VERDICT_MARKS[verdict]} />
              <span>
                <b>
                  {index + 1}. {t(`method.${method}.name`)}
                </b>{' '}
                {t(`isThisMe.verdict.${verdict}`)}
              </span>
            </li>
          );
        })}
      </ol>
      <h3>{t('isThisMe.real.title')}</h3>
      <ul class="itm-real">
        <li>{t('isThisMe.real.started')}</li>
        <li>{t('isThisMe.real.notMe', { phone: helpdesk })}</li>
        <li>{t('isThisMe.real.code')}</li>
        <li>{t('isThisMe.real.tooLate', { phone: helpdesk })}</li>
      </ul>
      <div class="ending-next">
        <button type="button" class="act" onClick={onAnother}>
          {t('isThisMe.another')}
        </button>
        <button type="button" class="quiet" onClick={onAgain}>
          {t('isThisMe.again')}
        </button>
      </div>
      <p class="itm-link">
        {t('isThisMe.address')} <a href={address}>{address}</a>
      </p>
    </section>
  );
}
