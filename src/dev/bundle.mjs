import { existsSync, readdirSync, statSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const output = `${root}dist/main.js`;
const sources = ['src', 'commands', 'content', 'package-lock.json'];

/** Bundles src/main.ts into dist/ when a source is newer than the bundle: starting the bundle takes a third of the time. */
export async function bundle() {
  if (existsSync(output) && statSync(output).mtimeMs > newest()) return;
  const { build } = await import('esbuild');
  await removeOldChunks();
  await build({
    absWorkingDir: root,
    // Quote cards have a process of their own and the embedded database a thread, with an entry each.
    entryPoints: ['src/main.ts', 'src/cards/artist.ts', 'src/store/embedded/worker.ts'],
    outbase: 'src',
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    sourcemap: 'linked',
    minifySyntax: true,
    // A quarter less to read at the start and to keep in memory; names stay, for stack traces.
    minifyWhitespace: true,
    // The canvas is a native library; only the playground's page is built with vite, which does not fit a bundle.
    external: [
      '@napi-rs/canvas',
      'vite',
      'zlib-sync',
      'bufferutil',
      'utf-8-validate',
      '@discordjs/opus',
      'pg-native',
      // It finds its WebAssembly beside its own files.
      '@electric-sql/pglite',
    ],
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
}

/** A bot that runs for long may load a chunk of its own build late, so only those of long ago go. */
async function removeOldChunks() {
  const names = await readdir(`${root}dist`).catch(() => []);
  const lastWeek = Date.now() - 7 * 24 * 60 * 60 * 1000;
  for (const name of names.filter((one) => /\.js(\.map)?$/.test(one))) {
    if (statSync(`${root}dist/${name}`).mtimeMs < lastWeek) await rm(`${root}dist/${name}`);
  }
}

function newest() {
  return Math.max(...sources.map((path) => changed(`${root}${path}`)));
}

/** When a file, or the newest one in a folder, was last written; articles are data, not sources. */
function changed(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return /\.(ts|mjs|json)$/.test(path) ? stat.mtimeMs : 0;
  return Math.max(
    stat.mtimeMs,
    ...readdirSync(path)
      .filter((name) => name !== 'articles' && name !== 'page')
      .map((name) => changed(`${path}/${name}`)),
  );
}
