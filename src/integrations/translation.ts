// When a build starts: every published language says what the default language says. One error tells all that is missing or stale.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Guide } from '../guide-config.ts';
import { GuideErrors } from '../guide-error.ts';
import { readSources } from '../translation/read.ts';
import { reportOf, type Report } from '../translation/report.ts';
import { findingsIn, summaryOf } from '../translation/tell.ts';

/** Everything that has to be put right in the languages that are published. */
export class TranslationError extends GuideErrors {
  constructor(reports: readonly Report[]) {
    super(
      [...reports.map(summaryOf), 'npm run i18n shows the texts themselves.'].join('\n'),
      reports.flatMap(findingsIn),
    );
    this.name = 'TranslationError';
  }
}

/**
 * The integration. It comes after those that look for messages and pages that are missing as a whole. Of languages that are
 * not published it only logs how much is left to do.
 *
 * @throws TranslationError naming file and line, text, problem and mend
 */
export function translation(guide: Pick<Guide, 'locales' | 'defaultLocale'>): AstroIntegration {
  let root = '';
  return {
    name: 'handrail:translation',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': ({ logger }) => {
        const reports = Object.keys(guide.locales)
          .filter((locale) => locale !== guide.defaultLocale)
          .map((locale) => reportOf(readSources(root, locale, guide)));
        const faulty = reports.filter(({ published, counts }) => published && counts.faulty > 0);
        if (faulty.length > 0) throw new TranslationError(faulty);
        for (const report of reports) logger.info(summaryOf(report));
      },
    },
  };
}
