// The tests that need no browser: machines, content and units.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{machines,content,unit}/**/*.test.{ts,tsx}'],
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/unit.json' },
  },
});
