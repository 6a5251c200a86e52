// A few hundred values of any kind in the addresses of real pages, and in what other windows say to an embed: none of them is seen,
// becomes an element or an attribute, or runs; the page is the one that a plain unknown name leads to, with its friendly word.
import type { Page } from '@playwright/test';
import fc from 'fast-check';
import type { MessageKey } from '../../src/i18n/keys.ts';
import { HOSTILE, hostileText } from '../unit/hostile.ts';
import { hrefOf } from './support/pages.ts';
import { expect, test } from './support/test.ts';

/** Stands around a value, so that it would be found anywhere; no page has it. */
const MARK = 'zqx';
const marked = (text: string) => `${MARK}${text}${MARK}`;

/** The same in every run, so that what failed fails again. */
const VALUES = [
  ...HOSTILE.map((text) => text.slice(0, 3000)),
  ...fc.sample(hostileText, { seed: 7, numRuns: 17 }).map((text) => text.slice(0, 3000)),
];
/** How many values of its own each loading of a page takes: one per parameter, or as many as fit into one. */
const LOADINGS = 8;

interface Kind {
  readonly name: string;
  readonly path: string;
  readonly parameters: readonly string[];
  /** What is there once the page has read its address. */
  readonly awake: string;
  /** The friendly word; none where any words will do, and what is found for them gives the page its shape. */
  readonly notice?: MessageKey;
  /** A list in one parameter. */
  readonly list?: true;
}

const KINDS: readonly Kind[] = [
  {
    name: 'a method',
    path: hrefOf('en', 'sign-in/app-code'),
    parameters: ['practice', 'mode', 'theme'],
    awake: '[data-simulator][data-live]',
    notice: 'practice.unknown',
  },
  {
    name: 'an embed',
    path: hrefOf('en', 'embed/text-message'),
    parameters: ['practice', 'mode'],
    awake: '[data-simulator][data-live]',
    notice: 'practice.unknown',
  },
  {
    name: 'the check',
    path: hrefOf('en', 'check'),
    parameters: ['have'],
    awake: '[data-check][data-live]',
    notice: 'check.unknown',
    list: true,
  },
  {
    name: 'the helpdesk’s tool',
    path: hrefOf('en', 'helpdesk'),
    parameters: ['to', 'page', 'practice', 'mode'],
    awake: '[data-find-and-send][data-live]',
    notice: 'helpdesk.misread',
  },
  {
    name: 'what a caller says',
    path: hrefOf('en', 'helpdesk'),
    parameters: ['q'],
    awake: '[data-find-and-send][data-live]',
  },
  {
    name: 'a run',
    path: hrefOf('en', 'practice/is-this-me'),
    parameters: ['run'],
    awake: '[data-is-this-me][data-live]',
    notice: 'isThisMe.badRun',
  },
];

/** Every element with the names of its attributes, where the value is found although it has no business there, and whether it ran. */
const lookAt = (page: Page) =>
  page.evaluate((mark) => {
    const elements = [...document.querySelectorAll('body, body *')];
    const found = elements.flatMap((element) =>
      [...element.attributes]
        .filter(({ value }) => value.includes(mark))
        .map(({ name }) => `${element.tagName} ${name}`),
    );
    if (document.body.textContent.includes(mark)) found.push('text');
    return {
      shape: elements.map(
        (element) => `${element.tagName} ${element.getAttributeNames().sort().join(' ')}`,
      ),
      found,
      ran: 'ran' in window,
    };
  }, MARK);

test.describe.configure({ mode: 'parallel' });

for (const { name, path, parameters, awake, notice, list } of KINDS) {
  test(`the address of ${name}`, async ({ page, t }) => {
    test.setTimeout(120_000);
    await page.addInitScript(() => {
      // Where no run is named one is drawn, and every run has another shape.
      crypto.getRandomValues = <T extends ArrayBufferView | null>(array: T): T => array;
    });
    const open = async (value: (index: number) => string) => {
      const asked = parameters.map((one, index) => [one, value(index)]);
      await page.goto(`${path}?${new URLSearchParams(asked).toString()}`);
      await page.locator(awake).waitFor({ state: 'attached' });
      if (notice) await expect(page.getByText(t(notice))).toBeVisible();
      return lookAt(page);
    };
    const plain = await open(() => 'unknown');
    let next = KINDS.findIndex((kind) => kind.name === name) * LOADINGS;
    const another = () => VALUES[next++ % VALUES.length] ?? '';
    for (let loading = 0; loading < LOADINGS; loading++) {
      const some = () =>
        list ? Array.from({ length: 20 }, () => marked(another())).join(',') : marked(another());
      const seen = await open(() => some());
      expect(seen.ran).toBe(false);
      expect(seen.found).toEqual([]);
      if (notice) expect(seen.shape).toEqual(plain.shape);
    }
    if (!notice) return;
    // As they are: names that every object has.
    for (const value of ['__proto__', 'constructor']) {
      expect((await open(() => value)).shape).toEqual(plain.shape);
    }
  });
}

test('a short link goes to its own page, whatever else it holds', async ({ page, t, baseURL }) => {
  const asked = new URLSearchParams({ practice: HOSTILE[0], mode: HOSTILE[1] }).toString();
  for (const rest of [`?${asked}`, `?${HOSTILE[9]}`, `#${HOSTILE[4]}`, '?%E0%A4%A=%']) {
    await page.goto(`go/app-code/${rest}`);
    await page.waitForURL(/\/en\/sign-in\/app-code\//u);
    expect(page.url().startsWith(`${baseURL ?? ''}en/sign-in/app-code/`)).toBe(true);
    await page.locator('[data-simulator][data-live]').waitFor({ state: 'attached' });
    if (rest.includes('practice='))
      await expect(page.getByText(t('practice.unknown'))).toBeVisible();
    expect((await lookAt(page)).ran).toBe(false);
  }
});

test('an embed takes no orders', async ({ page }) => {
  await page.goto('en/embed/text-message/');
  const simulator = page.locator('[data-simulator][data-live]');
  await simulator.waitFor();
  const before = await lookAt(page);
  const state = await simulator.getAttribute('data-state');
  await page.evaluate((values) => {
    for (const value of values) {
      const messages = [value, { type: 'handrail:start', version: 1, scenario: value }, [value]];
      for (const message of messages) window.postMessage(message, '*');
    }
    const arrived = new Promise((done) => {
      addEventListener('message', ({ data }) => data === 'last' && done(data));
    });
    window.postMessage('last', '*');
    return arrived;
  }, VALUES);
  expect(await lookAt(page)).toEqual(before);
  expect(await simulator.getAttribute('data-state')).toBe(state);
});
