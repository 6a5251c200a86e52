// The helpdesk's list of exercises: each option can be told from the others without the heading of its group, which a closed list hides.
import { describe, expect, it } from 'vitest';
import { answersIn } from '../../src/components/helpdesk/answers.ts';
import { optionsIn } from '../../src/components/helpdesk/exercise-options.ts';
import { LOCALES } from '../content/catalogue-files.ts';
import { pageFilesIn } from '../content/page-files.ts';

describe.each(LOCALES)('in %s', (locale) => {
  const language = answersIn(locale, pageFilesIn(locale));

  it.each(language.answers.map(({ page, exercises }) => [page, exercises] as const))(
    'the list of %s has each exercise once, and no two that read the same',
    (_page, exercises) => {
      const options = optionsIn(exercises, language).flatMap((group) => group.options);
      expect(options.map(({ id }) => id).toSorted()).toEqual(exercises.toSorted());
      expect(new Set(options.map(({ name }) => name)).size).toBe(options.length);
    },
  );

  it('only titles that occur twice name their method', () => {
    const ids = ['app-code-new-phone', 'app-notification-new-phone', 'app-code-offline'];
    const [first, second, other] = ids.map((id) => language.exercises[id]);
    const names = optionsIn(ids, language).flatMap(({ options }) => options);
    expect(Object.fromEntries(names.map(({ id, name }) => [id, name]))).toEqual({
      'app-code-new-phone': `${first?.group} · ${first?.title}`,
      'app-notification-new-phone': `${second?.group} · ${second?.title}`,
      'app-code-offline': other?.title,
    });
  });
});
