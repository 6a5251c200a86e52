// The tests that need no browser: machines, content and units.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{machines,content,unit}/**/*.test.{ts,tsx}'],
    // A busy machine is slow, not wrong: a test that hangs still ends.
    testTimeout: 30_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/unit.json' },
  },
});
