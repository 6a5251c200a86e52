/** What a guide component needs to know of the page that it stands on. */
import type { Locale } from '../../guide.ts';
import type { PageId } from '../../machines/scenario.ts';
import { GuideError } from '../../guide-error.ts';

interface PageContext {
  /** The page's file, for error messages. */
  readonly file: string;
  readonly locale: Locale;
  /** The page whose exercises are practised here. */
  readonly page: PageId;
}

/**
 * Reads the page's own facts from Starlight's route.
 *
 * @throws {GuideError} when the page has no `practice` in its frontmatter
 */
export function pageContext({ starlightRoute }: App.Locals): PageContext {
  const { entry, locale } = starlightRoute;
  const file = entry.filePath;
  const { practice } = entry.data;
  if (typeof practice !== 'string') {
    throw new GuideError({
      file,
      key: 'practice',
      problem: 'names no exercises, but the page shows steps to practise',
      mend: 'Name the page whose exercises belong here, for example `practice: text-message`.',
    });
  }
  return { file, locale: locale as Locale, page: practice };
}
