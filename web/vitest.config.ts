import { defineConfig } from 'vitest/config';

// Unit tests stand beside their file; tests/lessons recomputes what the lessons claim, tests/export runs what networks
// are exported as.
export default defineConfig({
  test: {
    root: '..',
    include: ['web/{build,src}/**/*.test.ts', 'tests/{export,lessons}/**/*.test.ts'],
    environment: 'node',
    // No test waits for time. On a busy machine the heavy ones take theirs.
    testTimeout: 60_000,
  },
});
