// `npm run i18n [-- nl]`: what is left to do in each translation, and the counts; without a language also in the organisation's own words.
// Fails when a published language isn't complete, or one of our texts changed under an own one.
import { styleText } from 'node:util';
import { guide } from '../src/guide.ts';
import { GuideError } from '../src/guide-error.ts';
import { readSources } from '../src/translation/read.ts';
import { reportOf } from '../src/translation/report.ts';
import { findingsIn, summaryOf, type Finding } from '../src/translation/tell.ts';
import { chosenLocales, fail } from './i18n-arguments.ts';
import { tellOwnWords } from './own-words.ts';

try {
  const reports = chosenLocales(process.argv.slice(2)).map((locale) =>
    reportOf(readSources('.', locale, guide)),
  );
  for (const report of reports) {
    for (const finding of findingsIn(report)) show(finding, report.locale);
  }
  for (const report of reports) console.log(styleText('bold', summaryOf(report)));
  const incomplete = reports.some(({ published, counts }) => published && counts.faulty > 0);
  const ownDone = process.argv.length > 2 || tellOwnWords();
  process.exitCode = incomplete || !ownDone ? 1 : 0;
} catch (error) {
  fail(error);
}

function show(finding: Finding, locale: string): void {
  const { english, translation } = finding.entry ?? {};
  console.log(new GuideError(finding).message);
  if (english && translation) {
    console.log(`  ${guide.defaultLocale}: ${english.source}\n  ${locale}: ${translation.source}`);
  }
  console.log('');
}
