/** What can be chosen for a caller: their language, an exercise, and the way in which it opens. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

import type { Translate } from '../../i18n/keys.ts';
import { MODES, USUAL_MODE } from '../simulator/modes.ts';
import type { Answers } from './answers.ts';
import { optionsIn } from './exercise-options.ts';
import type { Sending } from './sending.ts';
import type { View } from './view.ts';

interface Props {
  readonly t: Translate;
  readonly view: View;
  readonly language: Answers;
  readonly languages: readonly Answers[];
  readonly sending: Sending;
  readonly onChange: (part: Partial<View>) => void;
}

export function Choices({ t, view, language, languages, sending, onChange }: Props) {
  const { exercises } = sending.answer;
  return (
    <div class="fas-choices">
      <Choice name={t('helpdesk.language')} value={view.to} onChoose={(to) => onChange({ to })}>
        {languages.map(({ locale, label }) => (
          <option key={locale} value={locale} lang={locale}>
            {label}
          </option>
        ))}
      </Choice>
      {exercises.length > 0 && (
        <Choice
          name={t('helpdesk.exercise')}
          value={view.practice ?? ''}
          onChoose={(id) => onChange({ practice: id === '' ? undefined : id })}
        >
          <option value="">{t('helpdesk.noExercise')}</option>
          {optionsIn(exercises, language).map((group) => (
            <optgroup key={group.name} label={group.name} lang={language.locale}>
              {group.options.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </Choice>
      )}
      {view.practice !== undefined && (
        <Choice
          name={t('helpdesk.mode')}
          value={view.mode}
          onChoose={(id) => onChange({ mode: MODES.find((one) => one === id) ?? USUAL_MODE })}
        >
          {MODES.map((mode) => (
            <option key={mode} value={mode}>
              {t(`mode.${mode}`)}
            </option>
          ))}
        </Choice>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ComponentChildren;
}

function Choice({ name, value, onChoose, children }: ChoiceProps) {
  const id = useId();
  return (
    <p>
      <label for={id}>{name}</label>
      <select {...{ id, value }} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {children}
      </select>
    </p>
  );
}
