import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/global-setup.mjs',
    // Whole processes, a database and a browser on a machine that is busy with all of them.
    testTimeout: 30_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'commands/**/*.ts', 'content/**/*.ts'],
      exclude: ['src/playground/page/**', 'src/dev/**'],
      reporter: ['text-summary'],
    },
  },
});
