/** Every documented step of every page and language has its picture: drawn in that step, still, and told in words of its own. */
import { describe, expect, it, vi } from 'vitest';

import { drawSteps } from '../../src/components/pictures/draw-steps.ts';
import { pictureKey } from '../../src/components/pictures/picture-words.ts';
import { guide, policies } from '../../src/guide.ts';
import { documentedScenes } from '../../src/machines/documented-scenes.ts';
import { documentedSteps } from '../../src/machines/documented.ts';
import { stepOnPage } from '../../src/machines/page-step.ts';
import { PAGE_IDS, waysOf } from '../../src/machines/scenarios/index.ts';
import { LOCALES, readMessages } from '../content/catalogue-files.ts';

const ways = PAGE_IDS.flatMap((page) => waysOf(page).map((way) => [way.id, way] as const));

/** A picture without its own name and ids, as it looks. */
const lookOf = (html: string) =>
  html
    .replace(/ (?:id|for|aria-label|data-picture)="[^"]*"/gu, '')
    .replace(/aria-describedby="[^"]*"/gu, '');

const wordsIn = (html: string) => /role="img" aria-label="([^"]*)"/u.exec(html)?.[1];

describe.each(ways)('%s', (_, way) => {
  it('is replayed to a moment in each of its steps, in their order', async () => {
    const scenes = await documentedScenes(way, policies, guide.methods);
    expect([...scenes.keys()]).toEqual(await documentedSteps(way, policies));
    for (const [step, scene] of scenes) expect(stepOnPage(scene, way.page)).toBe(step);
  });

  it('comes to the same moments every time', async () => {
    const [one, other] = await Promise.all([drawSteps(way, 'en'), drawSteps(way, 'en')]);
    expect([...one]).toEqual([...other]);
  });

  it.each(LOCALES)('has still pictures of its steps, in %s', async (locale) => {
    const pictures = await drawSteps(way, locale);
    for (const [step, html] of pictures) {
      expect(wordsIn(html), step).toBeTruthy();
      expect(html).toContain('inert');
      expect(html).not.toMatch(/aria-live|role="(?:alert|status)"| data-step=|data-simulator/u);
      // What leads on is marked, once, in every step but the last.
      const marks = html.match(/ data-next/gu)?.length ?? 0;
      expect(marks, step).toBe(step === 'signed-in' ? 0 : 1);
    }
    const ids = [...pictures.values()].flatMap((html) => html.match(/ id="[^"]*"/gu) ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe.each(LOCALES)('the words of the pictures, in %s', (locale) => {
  it('differ where the pictures differ', async () => {
    const looks = new Map<string, Set<string>>();
    for (const [, way] of ways) {
      for (const html of (await drawSteps(way, locale)).values()) {
        const words = wordsIn(html) ?? '';
        looks.set(words, (looks.get(words) ?? new Set()).add(lookOf(html)));
      }
    }
    const shared = [...looks].filter(([, pictures]) => pictures.size > 1).map(([words]) => words);
    expect(shared).toEqual([]);
  });

  it('are at most 25 each', () => {
    const pictures = Object.entries(readMessages(locale)).filter(([key]) =>
      key.startsWith('picture.'),
    );
    const long = pictures.filter(([, text]) => text.split(/\s+/u).length > 25);
    expect(long).toEqual([]);
  });
});

it('are the same in every time zone', async () => {
  const drawnIn = async (zone: string) => {
    vi.stubEnv('TZ', zone);
    vi.resetModules();
    const fresh = await import('../../src/components/pictures/draw-steps.ts');
    const drawn = [];
    for (const [, way] of ways) drawn.push([...(await fresh.drawSteps(way, 'en'))]);
    vi.unstubAllEnvs();
    return drawn;
  };
  const drawn = await drawnIn('Pacific/Kiritimati');
  expect(drawn).toEqual(await drawnIn('America/St_Johns'));
  expect(JSON.stringify(drawn)).toContain('09:00');
});

it('uses every text that stands in the catalogue', async () => {
  const messages = readMessages(guide.defaultLocale);
  const used = new Set<string>();
  for (const [, way] of ways) {
    for (const step of await documentedSteps(way, policies))
      used.add(pictureKey(messages, way, step));
  }
  const written = Object.keys(messages).filter((key) => key.startsWith('picture.'));
  expect(written.filter((key) => !used.has(key))).toEqual([]);
});

it('names the text that a picture lacks', () => {
  const [way] = waysOf('phone-call');
  expect(way).toBeDefined();
  if (way)
    expect(() => pictureKey({}, way, 'wave')).toThrow(/picture\.phone-call\.wave is missing/u);
});
