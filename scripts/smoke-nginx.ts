// `npm run smoke:nginx`: the built site through a real nginx, with the configuration that the build wrote, asked for and seen in a browser.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { guide } from '../src/guide.ts';
import { checkInBrowser } from './smoke/browser.ts';
import { findNginx, withNginx } from './smoke/nginx.ts';
import { checkRequests } from './smoke/requests.ts';
import { DIST } from './site-server.ts';
import { REPORTS, type Count } from './test-report.ts';

const nginx = findNginx();
if (nginx === undefined) {
  tell('not run: there is no nginx on this machine.');
  report({ passed: 0, failed: 0, notRun: 'nginx, because there is none on this machine' });
} else {
  const site = { dist: DIST, base: guide.base };
  const checks = await withNginx(nginx, site, async (url) => [
    ...(await checkRequests(url, site)),
    ...(await checkInBrowser(url, site.base)),
  ]);
  const wrong = checks.filter(({ problems }) => problems.length > 0);
  for (const { path, problems } of wrong) tell(`${guide.base}${path}: ${problems.join('; ')}`);
  tell(
    `${checks.length - wrong.length} of ${checks.length} addresses are served as they should be.`,
  );
  report({ passed: checks.length - wrong.length, failed: wrong.length });
  process.exitCode = wrong.length > 0 ? 1 : 0;
}

function tell(words: string): void {
  console.log(`nginx: ${words}`);
}

function report(count: Count): void {
  const { file } = REPORTS.nginx;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(count));
}
