import { defineConfig } from 'vite';

/** The playground's page, built by src/playground/build-page.ts. Everything is a hashed file: its content security policy allows nothing inline. */
export default defineConfig({
  base: '/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    reportCompressedSize: false,
  },
});
