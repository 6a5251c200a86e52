// Writes the pseudo-locales into a copy of the site, as languages that are published: every check of a build runs on them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addLanguage } from '../../scripts/add-language.ts';
import { guide } from '../../src/guide.ts';
import { markDone } from '../../src/translation/done.ts';
import { readSources, recordFile } from '../../src/translation/read.ts';
import { formatRecord, readRecord } from '../../src/translation/record.ts';
import { entriesIn, reportOf } from '../../src/translation/report.ts';
import { readGlossary, readMessages } from './catalogue-files.ts';
import { LONG, pseudoGlossary, pseudoMessages, pseudoPage, TURNED } from './pseudo.ts';
import type { PseudoLocale } from './pseudo.ts';

/** The pseudo-locales that the copy has. */
export const PSEUDO_LOCALES: readonly PseudoLocale[] = [LONG, TURNED];

/** The words of a pseudo-locale as the pages of the copy have them. */
export const pseudoWords = (pseudo: PseudoLocale): Record<string, string> =>
  pseudoMessages(pseudo, readMessages(guide.defaultLocale));

/** Adds pseudo-locales to the copy in this folder, complete, marked as done and published. */
export async function addPseudoLocales(
  folder: string,
  pseudos: readonly PseudoLocale[] = PSEUDO_LOCALES,
): Promise<void> {
  for (const pseudo of pseudos) {
    const { locale, dir, say } = pseudo;
    const label = say(guide.locales[guide.defaultLocale].label);
    await addLanguage(folder, { locale, label, rtl: dir === 'rtl' });
    writeTexts(folder, pseudo);
    writeRecord(folder, pseudo);
    publish(folder, pseudo);
  }
}

function writeTexts(folder: string, pseudo: PseudoLocale): void {
  const { locale } = pseudo;
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const glossary = pseudoGlossary(pseudo, readGlossary(guide.defaultLocale));
  write(folder, `src/content/i18n/${locale}.json`, json(pseudoWords(pseudo)));
  write(folder, `src/content/glossary/${locale}.json`, json(glossary));
  const { english } = readSources(folder, locale, guide);
  for (const [page, { text }] of Object.entries(english.pages)) {
    write(folder, `src/content/docs/${locale}/${page}.mdx`, pseudoPage(pseudo, text));
  }
}

/** @throws Error naming the first text that the translation report finds fault with */
function writeRecord(folder: string, { locale }: PseudoLocale): void {
  const sources = readSources(folder, locale, guide);
  const report = reportOf(sources);
  const { refused, record } = markDone(report, readRecord(sources.record), entriesIn(report));
  const [first] = refused;
  if (first) {
    const problems = first.problems.map(({ problem }) => problem).join(', ');
    throw new Error(`${locale}: ${first.entry.name} ${problems}`);
  }
  write(folder, recordFile(locale), formatRecord(record));
}

/** What only the settings hold: that the language is published, and the helpdesk's texts in it. */
function publish(folder: string, { locale, say }: PseudoLocale): void {
  const file = join(folder, 'guide.config.ts');
  const { hours, address } = guide.helpdesk;
  const said = (texts: typeof hours) => JSON.stringify(say(texts[guide.defaultLocale] ?? ''));
  const settings = readFileSync(file, 'utf8')
    .replace(new RegExp(`('${locale}': \\{[^}]*published: )false`, 'u'), '$1true')
    .replace('hours: {', `hours: { '${locale}': ${said(hours)},`)
    .replace('address: {', `address: { '${locale}': ${said(address)},`);
  writeFileSync(file, settings);
}

function write(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
