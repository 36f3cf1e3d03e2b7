import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startWorker } from './start-worker.ts';

/**
 * Makes an empty database in `parent`/database unless there is one, and returns that folder. It is made aside, in a
 * thread of its own (it takes seconds and, for a moment, 700 MB), so a start that is cut short leaves nothing half made.
 */
export async function createDatabase(parent: string): Promise<string> {
  const folder = join(parent, 'database');
  if (existsSync(folder)) return folder;
  await removeHalfMade(parent);
  const draft = join(parent, `making-${process.pid}`);
  await mkdir(draft, { recursive: true });
  await ended(draft);
  await rename(draft, folder);
  return folder;
}

async function removeHalfMade(parent: string): Promise<void> {
  const names = await readdir(parent);
  const halfMade = names.filter((name) => name.startsWith('making-'));
  await Promise.all(halfMade.map((name) => rm(join(parent, name), { recursive: true })));
}

function ended(folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = startWorker({ folder, kind: 'create' });
    worker.once('error', reject);
    worker.once('exit', () => resolve());
  });
}
