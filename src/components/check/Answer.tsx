/** The answer in words: which mishap locks this person out, worst first, and what to add first. */
import { lockOuts } from '../../machines/lock-out.ts';
import { MISHAPS, type MishapId } from '../../machines/mishaps.ts';
import { Icon } from '../simulator/Icon.tsx';
import { AddFirst, type AddFirstProps } from './AddFirst.tsx';
import { Grid } from './Grid.tsx';
import { HelpdeskLink } from './HelpdeskLink.tsx';
import type { LinkTo } from './pages.ts';

export interface AnswerProps extends Omit<AddFirstProps, 'locked'> {
  readonly locale: string;
  /** The page that solves each mishap. */
  readonly solve: Readonly<Record<MishapId, LinkTo>>;
}

export function Answer(props: AnswerProps) {
  const { t, locale, grid, have, solve, helpdesk } = props;
  const locked = lockOuts(grid, have);
  const kind = have.length === 0 ? 'nothing' : locked.length === 0 ? 'safe' : 'locked';
  const verdict =
    kind === 'locked' ? t('check.locked', { count: locked.length }) : t(`check.${kind}`);
  return (
    <section class="check-answer" data-answer={kind} aria-labelledby="check-answer">
      <h2 id="check-answer">{t('check.answer')}</h2>
      <p class="check-verdict" role="status">
        {kind !== 'nothing' && <Icon name={kind === 'safe' ? 'circle-check' : 'triangle-alert'} />}
        {verdict}
      </p>
      {kind === 'safe' && (
        <p>
          {t('check.safeWhy')} <HelpdeskLink phone={helpdesk} />
        </p>
      )}
      {kind === 'locked' && (
        <>
          <ul class="check-locked">
            {locked.map((mishap) => (
              <li key={mishap} data-locked={mishap}>
                {t(`check.mishap.${mishap}.locked`)}{' '}
                <a href={solve[mishap].href}>{solve[mishap].title}</a>
              </li>
            ))}
          </ul>
          <AddFirst {...props} {...{ locked }} />
        </>
      )}
      {kind !== 'nothing' && <Yours {...{ t, locale, grid, have }} />}
    </section>
  );
}

/** The grid of what this person has; mishaps that touch nothing of it are left out, and said to be. */
function Yours({ t, locale, grid, have }: Pick<AnswerProps, 't' | 'locale' | 'grid' | 'have'>) {
  const touching = MISHAPS.filter((mishap) => have.some((id) => grid[id]?.[mishap]));
  return (
    <>
      {touching.length > 0 && (
        <Grid
          {...{ t, locale, grid }}
          holdings={have}
          mishaps={touching}
          caption={t('check.yours.caption')}
        />
      )}
      {touching.length < MISHAPS.length && <p>{t('check.yours.rest')}</p>}
    </>
  );
}
