import { readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Builds the page with Vite into `dist/playground` below `project`, unless it is newer than all of its sources, and
 * returns the folder. Rejects with Vite's error when the sources do not compile.
 */
export async function buildPage(project: string): Promise<string> {
  const folder = join(project, 'dist/playground');
  if (await isCurrent(project, folder)) return folder;
  // Vite costs 0.2 s to import, so a start with a current page does without it.
  const { build } = await import('vite');
  // Aside, and moved at the end: several processes may build at once, and none may serve half a page.
  const aside = `${folder}-${process.pid}`;
  await build({
    root: join(project, 'src/playground/page'),
    configFile: join(project, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: aside },
  });
  await rm(folder, { recursive: true, force: true });
  // Another process may have been quicker with the same page.
  await rename(aside, folder).catch(() => rm(aside, { recursive: true, force: true }));
  return folder;
}

async function isCurrent(project: string, folder: string): Promise<boolean> {
  const built = await modified(join(folder, 'index.html'));
  if (built === undefined) return false;
  const sources = ['src/playground', 'src/discord', 'package-lock.json', 'vite.config.ts'];
  const times = await Promise.all(sources.map((source) => newest(join(project, source))));
  return Math.max(...times) < built;
}

async function newest(path: string): Promise<number> {
  const own = await stat(path);
  if (!own.isDirectory()) return own.mtimeMs;
  const entries = await readdir(path);
  const times = await Promise.all(entries.map((entry) => newest(join(path, entry))));
  return Math.max(own.mtimeMs, ...times);
}

async function modified(path: string): Promise<number | undefined> {
  return (await stat(path).catch(() => undefined))?.mtimeMs;
}
