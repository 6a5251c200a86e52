// The browser tests: a real Chromium against the built site, served with its real headers.
import { defineConfig } from '@playwright/test';
import { guide } from './src/guide.ts';

const PORT = 4599;
const url = `http://localhost:${PORT}${guide.base}`;
const executablePath = process.env['HANDRAIL_BROWSER'];

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  // A busy machine is slow, not wrong: a test that hangs still ends. On a quiet one none takes half as long.
  timeout: 60_000,
  // In some 700 tests on a busy machine one may miss its moment. What needed its second try is named at the end, to be mended.
  retries: 1,
  // The same references on every system; the tolerance is for what browsers draw differently at the edges of letters.
  snapshotPathTemplate: 'tests/e2e/references/{arg}{ext}',
  expect: {
    timeout: 10_000,
    toHaveScreenshot: { threshold: 0.3, maxDiffPixelRatio: 0.003 },
  },
  projects: [
    { name: 'site', testIgnore: ['pseudo.*', 'moments.*'] },
    { name: 'moments-drawn', testMatch: 'moments.setup.ts' },
    { name: 'moments', testMatch: 'moments.spec.ts', dependencies: ['moments-drawn'] },
    { name: 'pseudo-copy', testMatch: 'pseudo.setup.ts' },
    { name: 'pseudo', testMatch: 'pseudo.spec.ts', dependencies: ['pseudo-copy'] },
  ],
  use: {
    baseURL: url,
    // Answers from a service worker would pass by what tests do to requests; tests/e2e/offline.spec.ts allows it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    },
  },
  webServer: {
    command: 'node scripts/serve.ts',
    env: { PORT: String(PORT) },
    url,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2_000 },
  },
});
