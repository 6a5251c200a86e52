// `npm run pictures:accept`: takes the step pictures as they are now for the references that the browser tests hold them against.
import { createRequire } from 'node:module';
import { findBrowser } from './find-browser.ts';
import { runNode } from './run.ts';

const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
const accepted = await runNode(
  playwright,
  ['test', 'picture-looks', '--project', 'site', '--update-snapshots', 'changed'],
  { env: { HANDRAIL_BROWSER: process.env['HANDRAIL_BROWSER'] ?? (await findBrowser()) } },
);
process.exitCode = accepted ? 0 : 1;
