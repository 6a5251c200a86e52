/** Reads the folder `own/`: the organisation's own texts in place of ours. Nothing in it is ever changed by us. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GuideError } from '../guide-error.ts';

/** A text of the organisation in place of a section of a page. */
export interface OwnSection {
  /** Its file, from the organisation's folder. */
  readonly file: string;
  /** The page, as its file is called, such as `solve/no-signal`. */
  readonly page: string;
  /** The id of the section's heading. */
  readonly heading: string;
  readonly text: string;
}

/** Everything that an organisation says in its own words in one language. */
export interface OwnWords {
  /** The file of its messages, whether it exists or not. */
  readonly file: string;
  readonly messages: Readonly<Record<string, unknown>>;
  readonly sections: readonly OwnSection[];
}

/**
 * Reads one language's own words; nothing where there are none.
 *
 * @param folder the organisation's folder, which holds guide.config.ts
 * @throws GuideError when the messages are no JSON
 */
export function readOwnWords(folder: string, locale: string): OwnWords {
  const file = `own/${locale}.json`;
  const cwd = join(folder, 'own', locale);
  const sections = globSync('**/*.{md,mdx}', { cwd }).map((path) => {
    const parts = path
      .replaceAll('\\', '/')
      .replace(/\.mdx?$/u, '')
      .split('/');
    const text = readFileSync(join(cwd, path), 'utf8').trim();
    const [page, heading = ''] = [parts.slice(0, -1).join('/'), parts.at(-1)];
    return { file: `own/${locale}/${path.replaceAll('\\', '/')}`, page, heading, text };
  });
  return { file, messages: readMessages(folder, file), sections: sections.sort(byFile) };
}

const byFile = (one: OwnSection, other: OwnSection) => (one.file < other.file ? -1 : 1);

function readMessages(folder: string, file: string): OwnWords['messages'] {
  const path = join(folder, file);
  if (!existsSync(path)) return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as OwnWords['messages'];
  } catch (error) {
    const problem = `is no JSON: ${error instanceof Error ? error.message : String(error)}`;
    throw new GuideError({ file, key: '', problem, mend: 'Look for a missing comma or quote.' });
  }
}
