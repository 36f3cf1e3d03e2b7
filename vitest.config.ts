import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'commands/**/*.ts', 'content/**/*.ts'],
      exclude: ['src/playground/page/**', 'src/dev/**'],
      reporter: ['text-summary'],
    },
  },
});
