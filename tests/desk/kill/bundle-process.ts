import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A program for `fork`, and what takes it away. */
export interface Bundled {
  readonly file: string;
  remove(): Promise<void>;
}

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Bundles a file of this folder as the app is bundled: starting from source would take seconds each time. */
export async function bundleProcess(name: string): Promise<Bundled> {
  // Each run has its own: the first to end takes it away.
  const outdir = join(root, 'dist', `test-${name}-${process.pid}`);
  await build({
    absWorkingDir: root,
    entryPoints: {
      [name]: `tests/desk/kill/${name}.ts`,
      'store/embedded/worker': 'src/store/embedded/worker.ts',
    },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    logLevel: 'warning',
  });
  return {
    file: join(outdir, `${name}.js`),
    remove: () => rm(outdir, { recursive: true, force: true }),
  };
}
