import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './start-program.ts';

/** Bundles a file of `programs/` as the project bundles itself; resolves with the bundle's path. */
export async function bundleProgram(name: string): Promise<string> {
  const outfile = join(await folder, `${name}.mjs`);
  await build({
    absWorkingDir: root,
    entryPoints: [`tests/bench/programs/${name}.ts`],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minifySyntax: true,
    external: ['zlib-sync', 'bufferutil', 'utf-8-validate'],
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
  return outfile;
}

/** Removes the bundles. */
export async function removeBundles(): Promise<void> {
  await rm(await folder, { recursive: true, force: true });
}

const folder = mkdtemp(join(tmpdir(), 'verbatim-bench-'));
