// The drawn moments of the practice: drawn once, kept in a file, and put on a page in place of the living practice.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { createViteServer } from 'vitest/node';
import { guide, type Locale } from '../../../src/guide.ts';
import type { Messages } from '../../../src/i18n/keys.ts';
import type { MethodId } from '../../../src/machines/method-ids.ts';
import type { DrawnMoment, drawMoments, Language } from './draw-moments.tsx';
import { LOCALES } from './site.ts';

const FOLDER = 'test-results/moments/';

/** Draws all moments in every published language. */
export async function keepMoments(): Promise<void> {
  const server = await createViteServer({
    configFile: false,
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  try {
    const drawing = await server.ssrLoadModule('/tests/e2e/support/draw-moments.tsx');
    const draw = drawing['drawMoments'] as typeof drawMoments;
    const drawn = await draw(LOCALES.map(languageOf));
    mkdirSync(FOLDER, { recursive: true });
    for (const [locale, moments] of Object.entries(drawn)) {
      writeFileSync(`${FOLDER}${locale}.json`, JSON.stringify(moments));
    }
  } finally {
    await server.close();
  }
}

function languageOf(locale: Locale): Language {
  const messages = JSON.parse(readFileSync(`src/content/i18n/${locale}.json`, 'utf8')) as Messages;
  const { organisation, helpdesk } = guide;
  return { locale, messages, organisation: organisation.name, helpdesk: helpdesk.phone };
}

/** The moments as they were drawn. */
export const momentsIn = (locale: Locale): DrawnMoment[] =>
  JSON.parse(readFileSync(`${FOLDER}${locale}.json`, 'utf8')) as DrawnMoment[];

/** The part of the drawn moments that are of one method. */
export const momentsOf = (locale: Locale, method: MethodId): DrawnMoment[] =>
  momentsIn(locale).filter(({ name }) => /^[\w-]+/u.exec(name)?.[0] === method);

/** Opens the page with nothing but the practice on it, and puts an empty place where that was. */
export async function openStage(page: Page, locale: Locale, method: MethodId): Promise<void> {
  await page.goto(`${locale}/embed/${method}/`);
  await page.evaluate(() => {
    const stage = document.createElement('div');
    stage.id = 'stage';
    document.querySelector('astro-island')?.replaceWith(stage);
  });
}

/** Puts moments on the stage, one under the other. */
export async function show(page: Page, moments: readonly DrawnMoment[]): Promise<void> {
  const html = moments.map((moment) => moment.html).join('');
  await page.locator('#stage').evaluate((stage, drawn) => {
    stage.innerHTML = drawn;
  }, html);
}
