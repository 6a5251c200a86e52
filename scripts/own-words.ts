// What `npm run i18n` says of the organisation's own words, and how `npm run i18n:done -- own` marks them as read.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { guide, organisationFolder } from '../src/guide.ts';
import { GuideError } from '../src/guide-error.ts';
import {
  markedRecord,
  OWN_RECORD,
  ownReport,
  readOwnRecord,
  toLookAt,
} from '../src/organisation/own-report.ts';

/**
 * Lists the mistakes in the organisation's own words, and those under which ours has changed.
 *
 * @returns whether nothing is left to do
 */
export function tellOwnWords(): boolean {
  const report = ownReport('.', organisationFolder, guide);
  const open = toLookAt(report);
  for (const mistake of [...report.mistakes, ...open]) {
    console.log(new GuideError(mistake).message);
    const ours = report.texts.find(({ name }) => name === mistake.key)?.ours;
    console.log(ours === undefined ? '' : `  ours: ${ours.replaceAll('\n', '\n        ')}\n`);
  }
  const left = report.mistakes.length + open.length;
  if (report.texts.length + left > 0) {
    const state = left === 0 ? 'nothing to do' : `${left} to look at`;
    console.log(styleText('bold', `own words: ${report.texts.length} texts, ${state}`));
  }
  return left === 0;
}

/**
 * Notes that these own texts have been held against ours as they stand now.
 *
 * @param names as {@link tellOwnWords} shows them; all when none is named
 * @throws Error when nothing is called that
 */
export function markOwnWords(names: readonly string[]): void {
  const report = ownReport('.', organisationFolder, guide);
  const known = report.texts.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new Error(`No own text is called "${unknown}". npm run i18n shows the names.`);
  }
  const marked = names.length > 0 ? names : known;
  const record = markedRecord(report, readOwnRecord(organisationFolder), marked);
  writeFileSync(join(organisationFolder, OWN_RECORD), `${JSON.stringify(record, null, 2)}\n`);
  console.log(`${marked.length} marked as done.`);
}
