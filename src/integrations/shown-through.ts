// Lets the default language's messages show through on the pages of languages that are not published. Left alone, Starlight would mix its
// own translations of a few of them in.
import { readFileSync } from 'node:fs';
import type { StarlightPlugin } from '@astrojs/starlight/types';
import type { Guide } from '../guide-config.ts';

/** What a reader has to be told in their own language, if anybody has translated it. */
const NOTICE = 'i18n.untranslatedContent';

/** The plugin of Starlight. What a language has itself goes before what is given here. */
export function shownThrough({
  locales,
  defaultLocale,
}: Pick<Guide, 'locales' | 'defaultLocale'>): StarlightPlugin {
  const file = new URL(`../content/i18n/${defaultLocale}.json`, import.meta.url);
  return {
    name: 'handrail:shown-through',
    hooks: {
      // Starlight asks every plugin for this one.
      'config:setup': () => undefined,
      'i18n:setup': ({ injectTranslations }) => {
        const all = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
        const words = Object.fromEntries(Object.entries(all).filter(([key]) => key !== NOTICE));
        const unpublished = Object.keys(locales).filter((locale) => !locales[locale]?.published);
        injectTranslations(Object.fromEntries(unpublished.map((locale) => [locale, words])));
      },
    },
  };
}
