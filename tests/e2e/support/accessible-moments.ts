// What axe finds wrong with many moments of the practice, looked at one by one without leaving the page.
import axe from 'axe-core';
import type { Page } from '@playwright/test';
import { COLOUR_RULES, RULES } from './accessible.ts';
import type { DrawnMoment } from './draw-moments.tsx';

/** What is wrong, and in which moment. */
export interface Finding {
  readonly moment: string;
  readonly rule: string;
  readonly where: readonly string[];
}

/** Looks at each moment on the stage: by all rules in light colours, by those about colours in dark ones. */
export async function findingsIn(page: Page, moments: readonly DrawnMoment[]): Promise<Finding[]> {
  await page.evaluate(axe.source);
  const themes = [
    ['light', RULES, 'tag'],
    ['dark', COLOUR_RULES, 'rule'],
  ] as const;
  const found: Finding[] = [];
  for (const [theme, values, type] of themes) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const runOnly = { type, values: [...values] } satisfies axe.RunOnly;
    found.push(...(await page.evaluate(lookAtEach, { moments, runOnly, theme })));
  }
  return found;
}

interface Looking {
  readonly moments: readonly DrawnMoment[];
  readonly runOnly: axe.RunOnly;
  readonly theme: string;
}

/** Runs in the page, where axe stands on the window. */
async function lookAtEach({ moments, runOnly, theme }: Looking): Promise<Finding[]> {
  const stage = document.querySelector('#stage');
  // The page on stage is always light: whoever embeds it decides. The colours are those of every page.
  document.documentElement.dataset['theme'] = theme;
  const { axe: engine } = globalThis as unknown as { axe: typeof axe };
  const found: Finding[] = [];
  for (const { name, html } of stage ? moments : []) {
    if (stage) stage.innerHTML = html;
    // Style sheets need no second reading: no rule here asks for them.
    const options = {
      runOnly,
      resultTypes: ['violations'],
      preload: false,
    } satisfies axe.RunOptions;
    const { violations } = await engine.run('#stage', options);
    for (const { id, nodes } of violations) {
      found.push({ moment: `${name}, ${theme}`, rule: id, where: nodes.map((node) => node.html) });
    }
  }
  return found;
}
