// What axe finds wrong with many pages of one kind: the first is opened, the others are put in its place one by one.
import axe from 'axe-core';
import type { Page } from '@playwright/test';
import { COLOUR_RULES, RULES } from './accessible.ts';
import type { Finding } from './accessible-moments.ts';

/** By all rules but those about colours, which one page of a kind answers for all. */
export async function findingsInPages(
  page: Page,
  addresses: readonly string[],
  base: string,
): Promise<Finding[]> {
  await page.evaluate(axe.source);
  const urls = addresses.map((address) => new URL(address, base).href);
  return page.evaluate(lookAtEach, { urls, tags: RULES, without: COLOUR_RULES });
}

interface Looking {
  readonly urls: readonly string[];
  readonly tags: string[];
  readonly without: readonly string[];
}

/** Runs in the page, where axe stands on the window. No script of the pages runs. */
async function lookAtEach({ urls, tags, without }: Looking): Promise<Finding[]> {
  const { axe: engine } = globalThis as unknown as { axe: typeof axe };
  const rules = Object.fromEntries(without.map((id) => [id, { enabled: false }]));
  const found: Finding[] = [];
  for (const url of urls) {
    const text = await (await fetch(url)).text();
    const { body, title, documentElement } = new DOMParser().parseFromString(text, 'text/html');
    // A practice that has not woken yet is out of reach for everybody.
    for (const asleep of body.querySelectorAll('[inert]')) asleep.removeAttribute('inert');
    document.title = title;
    document.documentElement.lang = documentElement.lang;
    document.body.replaceWith(document.adoptNode(body));
    const { violations } = await engine.run(document, {
      runOnly: tags,
      rules,
      resultTypes: ['violations'],
      preload: false,
    });
    for (const { id, nodes } of violations) {
      found.push({ moment: url, rule: id, where: nodes.map((node) => node.html) });
    }
  }
  return found;
}
