/** The words of a diagram: short names of states and of what happens, found by their ids. */
import { GuideError } from '../../guide-error.ts';
import type { MessageKey, Messages, Translate } from '../../i18n/keys.ts';
import type { ChartState, Way } from '../../machines/chart.ts';
import type { PageId } from '../../machines/scenario.ts';

/** Finds the words of one page's diagram in one language. */
export interface Names {
  /** A state, or a group of states. */
  readonly state: (id: string) => string;
  /** An end: how it ends, or where it goes on. */
  readonly end: (state: Pick<ChartState, 'id' | 'outcome'>) => string;
  /** What happens on a way, with the case that it is. */
  readonly way: (way: Way) => string;
}

/**
 * @param known - the default language's messages, which have every key
 * @throws {GuideError} from its functions, naming a key that is missing
 */
export function createNames(page: PageId, known: Messages, t: Translate): Names {
  const keyOf = (ids: readonly string[]) =>
    ids
      .flatMap((id) => [page, 'every'].map((place) => `diagram.${place}.${id}`))
      .find((key) => key in known) as MessageKey | undefined;
  const named = (ids: readonly string[], what: string, first: readonly string[] = []) => {
    const key = keyOf([...first, ...ids]);
    if (key !== undefined) return t(key);
    throw new GuideError({
      file: 'src/content/i18n/en.json',
      key: `diagram.${page}.${ids[0] ?? ''}`,
      problem: `is missing: the diagram has no name for ${what}`,
      mend: 'Name it in 2 to 6 words as the reader meets it, here and in every other language.',
    });
  };
  return {
    state: (id) => named([id], `the state "${id}"`),
    end: ({ id, outcome }) =>
      outcome === undefined ? named([id], `the end "${id}"`) : t(`outcome.${outcome}.title`),
    way: ({ from, cause, cases }) => {
      // A guard needs words of its own only where the same event can lead elsewhere.
      const causes = withoutEnds(cause);
      const here = causes.map((one) => `${from}.${one}`);
      const event = named(causes, `"${cause}", which leads on from "${from}"`, here);
      const inCase = keyOf(cases);
      return inCase ? t('diagram.inCase', { event, case: t(inCase) }) : event;
    },
  };
}

/** `CODE_SUBMITTED.accepted`, then `CODE_SUBMITTED`. */
function withoutEnds(cause: string): string[] {
  const parts = cause.split('.');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
}
