// The test function of all browser tests: knows the language, has the practice at hand, and fails on anything a page complains about.
import { test as base } from '@playwright/test';
import type { Locale } from '../../../src/guide.ts';
import type { Translate } from '../../../src/i18n/keys.ts';
import { Practice } from './practice.ts';
import { LOCALES, wordsOf } from './site.ts';

interface Fixtures {
  language: Locale;
  t: Translate;
  practice: Practice;
  /** What a drawn sign-in page may say of itself, in every language: that it is practice. */
  marks: readonly string[];
  /**
   * What went wrong on the page: errors, violations of the security policy, requests that leave the
   * site. Must be empty at the end; a test that breaks something on purpose empties it.
   */
  problems: string[];
}

/** The marks of the practised sign-in page and of what else *Is this me?* shows on the screen. */
export const marksIn = (t: Translate): string[] => [
  t('window.practiceMark'),
  t('isThisMe.practiceMark'),
];

export const test = base.extend<Fixtures>({
  language: ['en', { option: true }],
  t: async ({ language }, use) => {
    await use(wordsOf(language));
  },
  practice: async ({ page, language, t }, use) => {
    await use(new Practice(page, language, t));
  },
  marks: [LOCALES.map(wordsOf).flatMap(marksIn), { option: true }],
  problems: [
    async ({ page, baseURL, marks }, use) => {
      const problems: string[] = [];
      const own = new URL(baseURL ?? '').origin;
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== own) problems.push(`left: ${request.url()}`);
      });
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (violation) => {
          console.error(`policy: ${violation.violatedDirective} ${violation.blockedURI}`);
        });
      });
      await page.addInitScript(expectMarked, marks);
      await use(problems);
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});

/** In the page: complains when a sign-in window is drawn that does not say, inside itself, that it is practice. */
function expectMarked(marks: readonly string[]): void {
  const look = () => {
    // While the page arrives, a window may be there without what stands in it.
    if (document.readyState === 'loading') return;
    for (const drawn of document.querySelectorAll('.window')) {
      const mark = drawn.querySelector('.window-bar b')?.textContent ?? '';
      if (!marks.includes(mark)) console.error(`a window without the mark of practice: "${mark}"`);
    }
  };
  document.addEventListener('DOMContentLoaded', look);
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}

export const { expect } = test;

/** Declares the same tests once per language. */
export function inEachLanguage(tests: (language: Locale) => void): void {
  for (const language of LOCALES) {
    test.describe(language, () => {
      test.use({ language });
      tests(language);
    });
  }
}
