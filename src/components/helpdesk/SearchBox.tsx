/** The search box with its results, as the combobox of the ARIA practices: the arrow keys choose while the typing goes on. */
import { useEffect, useId, useRef } from 'preact/hooks';

import type { Translate } from '../../i18n/keys.ts';
import type { Answers } from './answers.ts';
import { BOX } from './use-view.ts';

interface Props {
  readonly t: Translate;
  /** Whether the address has been read. */
  readonly live: boolean;
  /** Pages that fit, the best one first. */
  readonly results: readonly string[];
  /** In the page's own language, which names the results. */
  readonly answers: Answers | undefined;
  readonly query: string;
  readonly chosen: string | undefined;
  readonly onType: (query: string) => void;
  readonly onChoose: (page: string) => void;
  /** The choice is made: the reader goes on to what it leads to. */
  readonly onEnter: () => void;
}

export function SearchBox(props: Props) {
  const { t, live, results, query, chosen, onType } = props;
  const box = useRef<HTMLInputElement>(null);
  const id = useId();
  const place = chosen === undefined ? -1 : results.indexOf(chosen);
  const nothing = query.trim() !== '' && results.length === 0 && props.answers !== undefined;
  useEffect(() => {
    // A caller is waiting. Not where it would bring up a keyboard over the page, or take the focus from somewhere.
    const free = document.activeElement === document.body && chosen === undefined;
    if (live && free && matchMedia('(pointer: fine)').matches) box.current?.focus();
  }, [live, chosen]);
  return (
    <div class="fas-search">
      <label for={BOX}>{t('helpdesk.search')}</label>
      <input
        ref={box}
        id={BOX}
        type="text"
        value={query}
        role="combobox"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        maxLength={200}
        aria-autocomplete="list"
        aria-expanded={results.length > 0}
        aria-controls={`${id}-results`}
        aria-activedescendant={place === -1 ? undefined : `${id}-${place}`}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
        onKeyDown={(event) => onKey(event, place, props)}
      />
      <p id={`${id}-hint`} class="fas-hint">
        {t('helpdesk.hint')}
      </p>
      <p class="fas-count" role="status">
        {nothing && t('helpdesk.nothing')}
        {results.length > 0 && t('helpdesk.found', { count: results.length })}
      </p>
      <Results {...props} {...{ id, place }} />
    </div>
  );
}

function Results({ t, id, results, place, answers, onChoose, onEnter }: Props & Listed) {
  const titleOf = (page: string) => answers?.answers.find((one) => one.page === page)?.title;
  const open = (page: string) => {
    onChoose(page);
    onEnter();
  };
  return (
    <div
      id={`${id}-results`}
      role="listbox"
      aria-label={t('helpdesk.results')}
      hidden={results.length === 0}
    >
      {results.map((page, index) => (
        // The keyboard stays in the box, which handles its keys; assistive programs may press an option itself.
        <div
          key={page}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === place}
          data-page={page}
          onClick={() => open(page)}
          onKeyDown={({ key }) => {
            if (key === 'Enter') open(page);
          }}
        >
          {titleOf(page)}
        </div>
      ))}
    </div>
  );
}

interface Listed {
  readonly id: string;
  readonly place: number;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function onKey(event: KeyboardEvent, place: number, { results, ...props }: Props): void {
  if (event.isComposing) return;
  const step = STEPS[event.key];
  if (step !== undefined && results.length > 0) {
    const from = place === -1 && step === -1 ? 0 : place;
    const next = results.at((from + step) % results.length);
    if (next !== undefined) props.onChoose(next);
    event.preventDefault();
  }
  if (event.key === 'Enter' && props.chosen !== undefined) {
    props.onEnter();
    event.preventDefault();
  }
  if (event.key === 'Escape') props.onType('');
}
