// Tests on a copy of the site with the pseudo-locales, served as a host would.
import { createSiteServer, listen } from '../../../scripts/site-server.ts';
import { guide } from '../../../src/guide.ts';
import { createFormatter } from '../../../src/i18n/format.ts';
import type { Translate } from '../../../src/i18n/keys.ts';
import { PSEUDO_LOCALES, pseudoWords } from '../../content/pseudo-site.ts';
import type { PseudoLocale } from '../../content/pseudo.ts';
import { Practice } from './practice.ts';
import { marksIn, test as base } from './test.ts';

/** Where tests/e2e/pseudo.setup.ts puts the built copy. */
export const PSEUDO_SITE = 'test-results/pseudo-site';

function speaking(pseudo: PseudoLocale): Translate {
  const words = pseudoWords(pseudo);
  return createFormatter(() => words, pseudo.locale);
}

/** Tests on the copy: addresses are those of the copy, and the practice speaks the pseudo-locale. */
export const test = base.extend<
  { pseudo: PseudoLocale; practised: Practice },
  { folder: string; copy: { readonly url: string } }
>({
  folder: [PSEUDO_SITE, { scope: 'worker', option: true }],
  copy: [
    async ({ folder }, use) => {
      const server = createSiteServer(folder);
      await use({ url: await listen(server, 0) });
      server.close();
      server.closeAllConnections();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ copy }, use) => {
    await use(copy.url);
  },
  pseudo: [undefined as never, { option: true }],
  marks: PSEUDO_LOCALES.flatMap((pseudo) => marksIn(speaking(pseudo))),
  practised: async ({ page, pseudo }, use) => {
    await use(new Practice(page, pseudo.locale, speaking(pseudo)));
  },
});

export const { expect } = test;

/** A text without what no translator writes: names in the settings, addresses, and the words of `Intl`: months, “and”, “or”. */
export function withoutNames(text: string, { locale }: PseudoLocale): string {
  const { organisation, helpdesk } = guide;
  const names = [organisation.name, helpdesk.email, 'Handrail', locale, ...monthsIn(locale)];
  return (
    names
      .reduce((rest, name) => rest.replaceAll(name, ''), text)
      .replaceAll(wordsOfLists(locale), '')
      // The number of a state in a diagram: 2a.
      .replaceAll(/\b\d+[a-z]\b/gu, '')
      .replaceAll(/https?:\/\/\S+|[\w.+-]+@[\w.-]+|\w[\w-]*(?:\.\w[\w-]*)+(?:\/[\w/-]*)?/gu, '')
  );
}

function monthsIn(locale: string): string[] {
  const format = new Intl.DateTimeFormat(locale, { month: 'long' });
  return Array.from({ length: 12 }, (_, month) => format.format(new Date(2027, month, 1)));
}

/** What `Intl` puts between the last two things of a list. */
function wordsOfLists(locale: string): RegExp {
  const joined = (['conjunction', 'disjunction'] as const).map((type) =>
    new Intl.ListFormat(locale, { type }).format(['', '']).trim(),
  );
  return new RegExp(`(?<!\\p{L})(?:${joined.join('|')})(?!\\p{L})`, 'gu');
}
