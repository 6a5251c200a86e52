// Builds a copy of the site with the pseudo-locales, once, for the tests in pseudo.spec.ts.
import { renameSync, rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { addPseudoLocales } from '../content/pseudo-site.ts';
import { buildCopy } from '../content/site-copy.ts';
import { PSEUDO_SITE } from './support/pseudo.ts';

test('the pseudo-locales build as published languages', async () => {
  test.setTimeout(240_000);
  const { succeeded, output, dist, remove } = await buildCopy([], addPseudoLocales);
  rmSync(PSEUDO_SITE, { recursive: true, force: true });
  if (succeeded) renameSync(dist, PSEUDO_SITE);
  remove();
  expect(succeeded, output).toBe(true);
});
