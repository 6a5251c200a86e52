// `npm run i18n:add -- pl`: begins a new language and says what comes next. `--label "Polski"` and `--rtl` say what is not known of it.
import { parseArgs } from 'node:util';
import { addLanguage, type Language } from './add-language.ts';
import { fail } from './i18n-arguments.ts';

const USAGE = `Say which language, for example:
  npm run i18n:add -- pl                          Polish
  npm run i18n:add -- pt-br                       Portuguese as in Brazil
  npm run i18n:add -- xx --label "Name" --rtl     a language that nothing is known of, written from right to left`;

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { label: { type: 'string' }, rtl: { type: 'boolean' } },
  });
  const [locale] = positionals;
  if (locale === undefined || positionals.length > 1) throw new Error(USAGE);
  const { language, made } = await addLanguage('.', { locale, ...values });
  tell(language, made);
} catch (error) {
  fail(error);
}

function tell({ locale, label, dir }: Language, made: readonly string[]): void {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(locale) ?? label;
  const direction = dir === 'rtl' ? ', from right to left' : '';
  console.log(`${label} (${locale}${direction}) is added. It is not published.\n`);
  for (const file of made) console.log(`  ${file}`);
  console.log(`
What comes next; TRANSLATING.md explains it:
  1. npm run i18n -- ${locale} lists the texts to translate. npm run dev shows them at /${locale}/.
  2. Write the words that deny in ${name} into src/translation/negation.ts.
  3. Write the helpdesk's hours and address in ${name} into guide.config.ts.
  4. npm run i18n:done -- ${locale} … marks what is translated.
  5. When nothing is left, set published: true for '${locale}' in guide.config.ts.`);
}
