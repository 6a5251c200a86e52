// Only the words of the page's language and method travel, and another method's screens and words only once a reader goes to it.
import { readFileSync } from 'node:fs';
import { guide, type Locale } from '../../src/guide.ts';
import type { MethodId } from '../../src/machines/method-ids.ts';
import { scenariosOf } from '../../src/machines/scenarios/index.ts';
import { expect, inEachLanguage, test } from './support/test.ts';

/** What the browser asks for when it needs a method: its screens, and its words. */
const partOf = (address: string) =>
  guide.methods.find((method) =>
    new RegExp(`/(?:_astro/${method}\\.[^/]+\\.js|strings/\\w+/${method}\\.json)$`, 'u').test(
      address,
    ),
  );

const catalogue = (locale: Locale) =>
  JSON.parse(readFileSync(`src/content/i18n/${locale}.json`, 'utf8')) as Record<string, string>;

inEachLanguage((language) => {
  test('a page carries the words of its own method and language', async ({ page, practice }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const parts = () => new Set(asked.map(partOf).filter((part) => part !== undefined));

    for (const method of guide.methods) {
      asked.length = 0;
      await practice.open(method);
      const island = page.locator('astro-island').filter({ has: practice.root });
      const messages = messagesIn((await island.getAttribute('props')) ?? '');
      expect(strangers(Object.keys(messages), method)).toEqual([]);
      expect(messages).toEqual(pick(catalogue(language), Object.keys(messages)));
      expect([...parts()]).toEqual([method]);
      // The page's own words came with it.
      expect(asked.filter((address) => address.includes('/strings/'))).toEqual([]);
    }

    asked.length = 0;
    await practice.open('text-message');
    await practice.signIn();
    await practice.goAnotherWay();
    await practice.choose('app-code');
    await practice.openApp();
    expect([...parts()].sort()).toEqual(['app-code', 'text-message']);
    expect(asked.filter((address) => address.includes('/strings/'))).toEqual([
      `${guide.base}strings/${language}/app-code.json`,
    ]);
  });
});

/** The messages in the island's `props`, in which Astro writes each value with its type before it. */
function messagesIn(props: string): Record<string, string> {
  const { messages } = JSON.parse(props) as {
    messages: [type: number, Record<string, [number, string]>];
  };
  return Object.fromEntries(Object.entries(messages[1]).map(([key, [, text]]) => [key, text]));
}

const pick = (all: Record<string, string>, keys: readonly string[]) =>
  Object.fromEntries(keys.map((key) => [key, all[key]]));

/** Keys that belong to another method, or to an exercise of another page. */
function strangers(keys: readonly string[], own: MethodId): string[] {
  const others = guide.methods.filter((method) => method !== own).map((method) => `${method}.`);
  const exercises = scenariosOf(own).map(({ id }) => `scenario.${id}.`);
  return keys.filter(
    (key) =>
      others.some((prefix) => key.startsWith(prefix)) ||
      (key.startsWith('scenario.') && !exercises.some((prefix) => key.startsWith(prefix))),
  );
}
