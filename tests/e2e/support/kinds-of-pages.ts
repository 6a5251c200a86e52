// One page of each kind, for what need not be looked at on every page.
import { guide, type Locale } from '../../../src/guide.ts';
import { OTHER_PAGES } from './other-pages.ts';

/** Of the guide, below a language's folder. */
const GUIDE = [
  '',
  'sign-in/',
  'sign-in/phone-call/',
  'sign-in/another-way/',
  'set-up/authenticator-app/',
  'solve/',
  'solve/no-signal/',
  'how-it-works/',
  'practice/',
  'practice/is-this-me/',
  'check/',
  'glossary/',
  'old-labels/',
];

/**
 * Addresses seen from the site's base. Pages in no language come with the default one. The sheets are left out: each is a
 * drawing of one sheet of paper, and what stands on it stands on its method's page.
 */
export function kindsOfPages(language: Locale): string[] {
  const others = OTHER_PAGES.filter(
    ({ kind, locale = guide.defaultLocale }) => locale === language && !kind.startsWith('sheets'),
  );
  return [
    ...GUIDE.map((page) => `${language}/${page}`),
    // What stands under the helpdesk's folder is three pages that have little in common.
    ...others.flatMap(({ kind, addresses }) =>
      addresses.slice(0, kind.startsWith('helpdesk') ? 3 : 1),
    ),
  ];
}
