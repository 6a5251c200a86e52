// Draws every moment in which a reader can rest, once, for the tests in moments.spec.ts.
import { test } from '@playwright/test';
import { keepMoments } from './support/moments.ts';

test('every moment of the practice is drawn', async () => {
  test.setTimeout(600_000);
  await keepMoments();
});
