// Gives Starlight the messages that it does not find itself: those of languages whose tag has capitals, such as pt-BR, and the default
// language's for languages that are not published. Left alone, it would mix its own translations of a few messages in.
import { existsSync, readFileSync } from 'node:fs';
import type { StarlightPlugin } from '@astrojs/starlight/types';
import type { Guide } from '../guide-config.ts';
import { tagOf } from '../i18n/language-tag.ts';

/** What a reader has to be told in their own language, if anybody has translated it. */
const NOTICE = 'i18n.untranslatedContent';

/** The plugin of Starlight. What Starlight reads from a language's own file goes before what is given here. */
export function starlightWords({
  locales,
  defaultLocale,
}: Pick<Guide, 'locales' | 'defaultLocale'>): StarlightPlugin {
  // An empty message is none.
  const wordsFor = (locale: string) => ({
    ...(locales[locale]?.published ? {} : { ...read(defaultLocale), [NOTICE]: '' }),
    ...(tagOf(locale) === locale ? {} : read(locale)),
  });
  return {
    name: 'handrail:words',
    hooks: {
      // Starlight asks every plugin for this one.
      'config:setup': () => undefined,
      'i18n:setup': ({ injectTranslations }) => {
        const names = Object.keys(locales);
        injectTranslations(
          Object.fromEntries(names.map((locale) => [tagOf(locale), wordsFor(locale)])),
        );
      },
    },
  };
}

function read(locale: string): Record<string, string> {
  const file = new URL(`../content/i18n/${locale}.json`, import.meta.url);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
}
