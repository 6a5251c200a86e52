// What a picture or the living practice shows, put so that the two can be compared; and how a reader does what a picture marks.
import type { Locator } from '@playwright/test';
import type { Practice } from './practice.ts';
import { numberOnPage, typeNumber } from './requests.ts';

/** What is drawn: the two halves, and what an ending says first. */
const PARTS = ['.half-window .half-body', '.half-phone .half-body', '.ending > h3', '.ending > p'];

/** By part, each element with its class and its own text. Numbers are left out: chance and the clock draw them. */
export type Looks = Readonly<Record<string, readonly string[]>>;

/**
 * What stands in a picture or in the practice.
 *
 * @param like - a picture's looks: only the parts that it shows
 */
export function looksOf(root: Locator, like?: Looks): Promise<Looks> {
  return root.evaluate(describeParts, like ? Object.keys(like) : PARTS);
}

/** Runs in the page. */
function describeParts(root: Element, parts: readonly string[]): Looks {
  const ownText = (element: Element) =>
    [...element.childNodes]
      .map((child) => (child.nodeType === Node.TEXT_NODE ? child.textContent : ''))
      .join('')
      .replaceAll(/\d+/gu, '0');
  const lines = (part: Element) =>
    [part, ...part.querySelectorAll('*')].map(
      (element) =>
        `${element.localName}.${element.getAttribute('class') ?? ''} ${ownText(element)}`,
    );
  const found = parts
    .map((selector) => [selector, root.querySelector(selector)] as const)
    .filter((entry): entry is [string, Element] => entry[1] !== null);
  return Object.fromEntries(found.map(([selector, part]) => [selector, lines(part)]));
}

/** Does what comes in the same step before what its picture shows: opens the app, or the keypad. */
export async function goAsFarAs(picture: Locator, practice: Practice): Promise<void> {
  const inApp = (await picture.locator('.otp').count()) > 0;
  if (inApp && (await practice.app.isVisible())) await practice.openApp();
  await dialAsIn(picture, practice);
}

/** Opens the keypad of a call that is on, and types what stands above it in the picture. */
async function dialAsIn(picture: Locator, practice: Practice): Promise<void> {
  if ((await picture.locator('.keypad').count()) === 0) return;
  await practice.pressKeys('');
  const typed = practice.phone.locator('.keypad output');
  const isDialled = (await picture.locator('.keypad output').textContent()) !== '';
  if (!isDialled || (await typed.count()) === 0 || (await typed.textContent()) !== '') return;
  await practice.pressKeys((await practice.phone.locator('.paper .code').textContent()) ?? '');
}

/** Does in the practice what is marked in a picture, if anything is. */
export async function pressMarked(picture: Locator, practice: Practice): Promise<void> {
  const marked = picture.locator('[data-next]');
  if ((await marked.count()) === 0) return;
  const inWindow = (await picture.locator('.half-window [data-next]').count()) > 0;
  if (await marked.evaluate((element) => element.localName === 'form')) {
    if (inWindow) await practice.enter(await practice.newestCode());
    else await typeNumber(practice, (await numberOnPage(practice)) ?? '');
  } else {
    const half = inWindow ? '.half-window .half-body' : '.half-phone .half-body';
    const buttons = picture.locator(`${half} button`);
    const place = await buttons.evaluateAll((all) =>
      all.findIndex((button) => button.hasAttribute('data-next')),
    );
    await practice.root.locator(`${half} button`).nth(place).click();
  }
  await practice.settled();
}
