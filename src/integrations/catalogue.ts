// When a build starts: reads every language's messages and glossary, and stops at mistakes, all of them in one error.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { GuideError, GuideErrors } from '../guide-error.ts';
import type { Guide } from '../guide-config.ts';
import {
  checkCatalogue,
  type CatalogueFile,
  type CatalogueMistake,
} from '../i18n/catalogue-check.ts';
import { mistakesInGlossaries } from '../i18n/glossary-check.ts';

const MESSAGES = 'src/content/i18n';
const GLOSSARY = 'src/content/glossary';

/** The mistakes of all messages and glossaries. */
export class CatalogueError extends GuideErrors {
  constructor(mistakes: readonly CatalogueMistake[]) {
    super(`Messages and glossary have ${String(mistakes.length)} mistake(s).`, mistakes);
    this.name = 'CatalogueError';
  }
}

/**
 * The integration. For languages that are not published it only logs how many messages are still missing.
 *
 * @throws CatalogueError naming file, key, problem and mend of every mistake
 */
export function catalogue({
  locales,
  defaultLocale,
}: Pick<Guide, 'locales' | 'defaultLocale'>): AstroIntegration {
  let root: URL;
  const read = (folder: string, name: string) => readRecord(root, `${folder}/${name}.json`);
  const fileIn =
    (folder: string) =>
    (locale: string): CatalogueFile => ({
      locale,
      ...read(folder, locale),
      published: locales[locale]?.published ?? false,
    });
  return {
    name: 'handrail:catalogue',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:start': ({ logger }) => {
        const others = Object.keys(locales).filter((locale) => locale !== defaultLocale);
        const [messagesIn, glossaryIn] = [fileIn(MESSAGES), fileIn(GLOSSARY)];
        const { mistakes: inMessages, missing } = checkCatalogue(
          messagesIn(defaultLocale),
          others.map(messagesIn),
          read(MESSAGES, '_notes'),
        );
        const mistakes = [
          ...inMessages,
          ...mistakesInGlossaries(glossaryIn(defaultLocale), others.map(glossaryIn)),
        ];
        if (mistakes.length > 0) throw new CatalogueError(mistakes);
        for (const [locale, count] of Object.entries(missing)) {
          logger.info(`${locale} is not published; ${String(count)} messages are still missing`);
        }
      },
    },
  };
}

/** A file that is not there holds nothing, so that the check names every key it should hold. */
function readRecord(root: URL, file: string): Pick<CatalogueFile, 'file' | 'messages'> {
  const path = fileURLToPath(new URL(file, root));
  if (!existsSync(path)) return { file, messages: {} };
  try {
    return { file, messages: JSON.parse(readFileSync(path, 'utf8')) as CatalogueFile['messages'] };
  } catch (error) {
    const problem = `is no JSON: ${error instanceof Error ? error.message : String(error)}`;
    throw new GuideError({ file, key: '', problem, mend: 'Look for a missing comma or quote.' });
  }
}
