import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    // A browser and a site each take seconds on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
