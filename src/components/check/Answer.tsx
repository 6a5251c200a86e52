/** The answer in words: which mishap locks this person out, worst first, and what to add first. */
import type { HoldingId } from '../../machines/holdings.ts';
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
  const kind = kindOf(have, locked);
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
      {kind === 'single' && <p>{t('check.singleWhy')}</p>}
      {kind === 'locked' && (
        <ul class="check-locked">
          {locked.map((mishap) => (
            <li key={mishap} data-locked={mishap}>
              {t(`check.mishap.${mishap}.locked`)}{' '}
              <a href={solve[mishap].href}>{solve[mishap].title}</a>
            </li>
          ))}
        </ul>
      )}
      {(kind === 'locked' || kind === 'single') && <AddFirst {...props} {...{ locked }} />}
      {kind !== 'nothing' && <Yours {...{ t, locale, grid, have }} />}
    </section>
  );
}

/** One thing alone is never called safe: it is one thing that can fail, in ways that no list foresees. */
function kindOf(have: readonly HoldingId[], locked: readonly MishapId[]) {
  if (have.length === 0) return 'nothing';
  if (locked.length > 0) return 'locked';
  return have.length === 1 ? 'single' : 'safe';
}

/** The grid of what this person has; mishaps that touch nothing of it are left out, and said to be. */
function Yours({ t, locale, grid, have }: Pick<AnswerProps, 't' | 'locale' | 'grid' | 'have'>) {
  const touching = MISHAPS.filter((mishap) => have.some((id) => grid[id]?.[mishap]));
  if (touching.length === 0) return null;
  return (
    <>
      <Grid
        {...{ t, locale, grid }}
        holdings={have}
        mishaps={touching}
        caption={t('check.yours.caption')}
      />
      {touching.length < MISHAPS.length && <p>{t('check.yours.rest')}</p>}
    </>
  );
}
