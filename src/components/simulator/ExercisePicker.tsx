/** Chooses an exercise and says what it is about. */
import { useId } from 'preact/hooks';

import type { MessageKey, Translate } from '../../i18n/keys.ts';
import type { Scenario } from '../../machines/scenario.ts';
import type { Progress } from '../progress/progress.ts';

interface Props {
  readonly t: Translate;
  readonly scenarios: readonly Scenario[];
  readonly scenario: Scenario;
  /** Why another exercise is open than the address asked for. */
  readonly notice: MessageKey | undefined;
  /** What this reader has practised before. */
  readonly progress: Progress;
  readonly onChoose: (scenario: Scenario) => void;
}

const KINDS = ['usual', 'phone', 'token', 'code', 'decide'] as const;

/** Key of one of an exercise's texts. */
export function scenarioKey({ id }: Scenario, part: 'title' | 'task' | 'lesson'): MessageKey {
  return `scenario.${id}.${part}` as MessageKey;
}

export function ExercisePicker({ t, scenarios, scenario, notice, progress, onChoose }: Props) {
  const id = useId();
  return (
    <div class="picker">
      <p class="sim-mark">{t('practice.mark')}</p>
      {notice && (
        <p class="note" role="alert">
          {t(notice)}
        </p>
      )}
      <label for={id}>{t('practice.exercise')}</label>
      <select
        id={id}
        value={scenario.id}
        onChange={({ currentTarget }) => {
          const chosen = scenarios.find((candidate) => candidate.id === currentTarget.value);
          if (chosen) onChoose(chosen);
        }}
      >
        {KINDS.map((kind) => {
          const ofKind = scenarios.filter((candidate) => candidate.kind === kind);
          return (
            ofKind.length > 0 && (
              <optgroup key={kind} label={t(`practice.kind.${kind}`)}>
                {ofKind.map((candidate) => (
                  <option key={candidate.id} value={candidate.id}>
                    {candidate.id in progress && '✓ '}
                    {t(scenarioKey(candidate, 'title'))}
                  </option>
                ))}
              </optgroup>
            )
          );
        })}
      </select>
      <p class="picker-task">{t(scenarioKey(scenario, 'task'))}</p>
    </div>
  );
}
