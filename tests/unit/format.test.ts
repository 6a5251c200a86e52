// The browser's small formatter says exactly what i18next says, for every message of the catalogue, and stays small.
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import { createFormatter } from '../../src/i18n/format.ts';
import type { MessageKey, MessageValues } from '../../src/i18n/keys.ts';
import { LOCALES, readMessages } from '../content/catalogue-files.ts';

const COUNTS = [0, 1, 2, 5, 11, 100];

/** A value for each placeholder, with characters that replacing, escaping or a second round of replacing would trip over. */
function valuesFor(text: string, count: number): MessageValues {
  const names = [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/gu)].map(([, name = '']) => name);
  const awkward = names.map((name): [string, string] => [
    name,
    `${name}: O'Neil & <b>“Zn”</b> $& $1 \\ 5%`,
  ]);
  return { ...Object.fromEntries(awkward), count };
}

describe.each(LOCALES)('messages in %s', async (locale) => {
  const messages = readMessages(locale);
  const format = createFormatter(() => messages, locale);
  const i18next = createInstance();
  await i18next.init({
    lng: locale,
    resources: { [locale]: { translation: messages } },
    interpolation: { escapeValue: false },
  });

  it.each(Object.entries(messages) as [MessageKey, string][])(
    '%s is what i18next says',
    (key, text) => {
      const names = new Set([key, key.replace(/_[a-z]+$/u, '')]) as Set<MessageKey>;
      for (const name of names) {
        for (const count of COUNTS) {
          const values = valuesFor(text, count);
          expect(format(name, values)).toBe(i18next.t(name, values));
        }
      }
      if (!text.includes('{{')) expect(format(key)).toBe(i18next.t(key));
    },
  );

  it('a key that does not exist comes back as it is', () => {
    const unknown = 'no.such.key' as MessageKey;
    expect(format(unknown)).toBe(i18next.t(unknown));
  });
});

it('keeps the digits of a number in their order among letters from right to left', () => {
  const sent = createFormatter(() => ({ 'text-message.sent': 'أرسلنا إلى {{number}}' }), 'ar');
  expect(sent('text-message.sent', { number: '+31 20' })).toBe('أرسلنا إلى \u2066+31 20\u2069');
});

it('uses the form for all numbers where the default language shows through', () => {
  const left = createFormatter(() => ({ 'reason.triesLeft_other': '{{count}} tries left' }), 'pl');
  expect(left('reason.triesLeft', { count: 5 })).toBe('5 tries left');
});

it('weighs less than 1 KB', async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/i18n/format.ts'],
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
  });
  const [file] = outputFiles;
  expect(gzipSync(file?.contents ?? '').length).toBeGreaterThan(0);
  expect(gzipSync(file?.contents ?? '').length).toBeLessThan(1024);
});
