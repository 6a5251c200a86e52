/**
 * The grid: what happens, against methods. In a cell stands what still works and what does not, with
 * the reason; where a method can be on several things, which ones. Drawn at build time for the
 * complete grid, and in the page for what the reader has.
 */
import type { Translate } from '../../i18n/keys.ts';
import type { Grid as GridData } from '../../machines/coverage.ts';
import { holdingFacts, type HoldingId } from '../../machines/holdings.ts';
import type { MishapCondition, MishapId } from '../../machines/mishaps.ts';
import { Icon } from '../simulator/Icon.tsx';
import { grouped } from './grouped.ts';
import { byMethod, nameKey } from './names.ts';

interface Props {
  readonly t: Translate;
  /** Decides how a list of things is written (`Intl.ListFormat`). */
  readonly locale: string;
  readonly grid: GridData;
  readonly holdings: readonly HoldingId[];
  readonly mishaps: readonly MishapId[];
  readonly caption: string;
}

export function Grid({ t, locale, grid, holdings, mishaps, caption }: Props) {
  const columns = byMethod(holdings);
  return (
    <table class="check-grid">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('check.grid.mishap')}</th>
          {columns.map(([method]) => (
            <th key={method} scope="col">
              {t(nameKey(method))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {mishaps.map((mishap) => (
          <tr key={mishap} data-mishap={mishap}>
            <th scope="row">
              {t(`check.mishap.${mishap}.name`)}
              <small>{t(`check.mishap.${mishap}.note`)}</small>
            </th>
            {columns.map(([method, ids]) => (
              <td key={method} data-method={method}>
                {/* Only where the columns are stacked; otherwise their heads say it. */}
                <b class="check-of" aria-hidden="true">
                  {t(nameKey(method))}
                </b>
                <Findings {...{ t, locale, grid, mishap, ids }} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface FindingsProps extends Pick<Props, 't' | 'locale' | 'grid'> {
  readonly mishap: MishapId;
  readonly ids: readonly HoldingId[];
}

/** What is alike in a cell is said once; what it is on is named only where that matters. */
function Findings({ t, locale, grid, mishap, ids }: FindingsProps) {
  const alike = grouped(ids, (id) => grid[id]?.[mishap]).sort(failuresFirst);
  const list = new Intl.ListFormat(locale, { type: 'unit' });
  return alike.map(([stoppedBy, some]) => (
    <p key={stoppedBy ?? 'works'} data-works={stoppedBy === undefined}>
      <Icon name={stoppedBy === undefined ? 'circle-check' : 'circle-x'} />
      <span>
        <b>{t(stoppedBy === undefined ? 'check.works' : 'check.fails')}</b>
        {alike.length > 1 &&
          t('check.grid.on', {
            things:
              stoppedBy === undefined && some.length > 2
                ? t('check.short.others')
                : list.format(some.map((id) => t(`check.short.${holdingFacts[id].place}`))),
          })}
        {stoppedBy !== undefined && <small>{reason(t, stoppedBy)}</small>}
      </span>
    </p>
  ));
}

type Group = readonly [MishapCondition | undefined, readonly HoldingId[]];

const failuresFirst = ([one]: Group, [other]: Group) =>
  Number(one === undefined) - Number(other === undefined);

const reason = (t: Translate, condition: MishapCondition) => t(`check.why.${condition}`);
