/**
 * What to add first: what one can add today with nothing new, what leaves the least, something on another thing for who
 * lacks the first one's, and a passkey where that helps as much and the organisation may not offer it. Who has one passkey
 * can have another: for them it is one of what is offered.
 */
import type { Translate } from '../../i18n/keys.ts';
import type { Grid } from '../../machines/coverage.ts';
import { holdingFacts, type HoldingId } from '../../machines/holdings.ts';
import { addFirst, addSecond, addToday, type Addition } from '../../machines/lock-out.ts';
import type { MethodId } from '../../machines/method-ids.ts';
import type { MishapId } from '../../machines/mishaps.ts';
import { HelpdeskLink } from './HelpdeskLink.tsx';
import type { LinkTo } from './pages.ts';

export interface AddFirstProps {
  readonly t: Translate;
  readonly grid: Grid;
  readonly have: readonly HoldingId[];
  /** What can be had here at all. */
  readonly holdings: readonly HoldingId[];
  /** What locks the reader out; nothing, where only a second method is missing. */
  readonly locked: readonly MishapId[];
  /** The page on which each method is set up. */
  readonly setUp: Readonly<Partial<Record<MethodId | 'passkey', LinkTo>>>;
  readonly helpdesk: string;
}

const isPasskey = (id: HoldingId) => holdingFacts[id].method === 'passkey';

/** Whether it takes a thing that not everybody has. */
const isExtra = ({ holding }: Addition) => holdingFacts[holding].effort > 1;

const isNotOn = (first: Addition) => (id: HoldingId) =>
  holdingFacts[id].place !== holdingFacts[first.holding].place;

export function AddFirst(props: AddFirstProps) {
  const { t, grid, have, holdings, locked, helpdesk } = props;
  const passkeys = holdings.filter(isPasskey);
  const offered = have.some(isPasskey) ? holdings : holdings.filter((id) => !isPasskey(id));
  const [only] = have;
  const first =
    locked.length === 0 ? only && addSecond(grid, only, offered) : addFirst(grid, have, offered);
  const passkey = offered === holdings ? undefined : addFirst(grid, have, passkeys);
  const asGood = passkey && (!first || passkey.left.length <= first.left.length);
  const extra = first && locked.length > 0 && isExtra(first);
  const today = extra && addToday(grid, have, offered);
  const other = extra && addFirst(grid, have, offered.filter(isNotOn(first)));
  return (
    <>
      {today && <Advice {...props} title={t('check.today')} addition={today} />}
      {first && (
        <Advice {...props} title={t(today ? 'check.better' : 'check.addFirst')} addition={first} />
      )}
      {other && <Advice {...props} title={t('check.orElse')} addition={other} />}
      {asGood && <Advice {...props} title={t('check.withPasskey')} addition={passkey} />}
      {!first && !asGood && (
        <p>
          {t('check.noAddition')} <HelpdeskLink phone={helpdesk} />
        </p>
      )}
    </>
  );
}

interface AdviceProps extends Pick<AddFirstProps, 't' | 'setUp' | 'locked' | 'helpdesk'> {
  readonly title: string;
  readonly addition: Addition;
}

function Advice({ t, setUp, locked, helpdesk, title, addition }: AdviceProps) {
  const { holding, left } = addition;
  const { method, place } = holdingFacts[holding];
  const none = locked.length === 0 ? 'check.leavesSecond' : 'check.leavesNone';
  const page = setUp[method];
  const isGiven = place === 'token' || place === 'key';
  return (
    <div class="check-add" data-add={holding}>
      <h3>{title}</h3>
      <p class="check-what">{t(`check.add.${holding}`)}</p>
      <p>{left.length === 0 ? t(none) : t('check.leaves', { count: left.length })}</p>
      {isGiven && (
        <p>
          {t('check.ask')} <HelpdeskLink phone={helpdesk} />
        </p>
      )}
      {page && (
        <p>
          <a href={page.href}>{page.title}</a>
        </p>
      )}
    </div>
  );
}
