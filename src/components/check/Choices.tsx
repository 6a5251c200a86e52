/** The boxes to tick: each method, and what it is on. */
import type { Translate } from '../../i18n/keys.ts';
import { holdingFacts, type HoldingId } from '../../machines/holdings.ts';
import { byMethod, nameKey } from './names.ts';

interface Props {
  readonly t: Translate;
  readonly holdings: readonly HoldingId[];
  readonly have: readonly HoldingId[];
  readonly onTick: (have: readonly HoldingId[]) => void;
}

export function Choices({ t, holdings, have, onTick }: Props) {
  return (
    <div class="check-choices">
      {byMethod(holdings).map(([method, ids]) => (
        <fieldset key={method}>
          <legend>{t(nameKey(method))}</legend>
          {ids.map((id) => (
            <label key={id}>
              <input
                type="checkbox"
                name="have"
                value={id}
                checked={have.includes(id)}
                onChange={({ currentTarget: { checked } }) => {
                  onTick(checked ? [...have, id] : have.filter((other) => other !== id));
                }}
              />
              {t(`check.place.${holdingFacts[id].place}`)}
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
