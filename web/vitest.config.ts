import { defineConfig } from 'vitest/config';

// Unit tests stand beside their file; tests/lessons recomputes what the lessons claim.
export default defineConfig({
  test: {
    root: '..',
    include: ['web/{build,src}/**/*.test.ts', 'tests/lessons/**/*.test.ts'],
    environment: 'node',
  },
});
