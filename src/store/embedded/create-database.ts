import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runOf } from './worker-file.ts';

/**
 * Makes an empty database in `parent`/database unless there is one, and returns that folder. It is made aside, in a
 * process of its own (it takes seconds and, for a moment, 700 MB), so a start that is cut short leaves nothing half made.
 */
export async function createDatabase(parent: string): Promise<string> {
  const folder = join(parent, 'database');
  if (existsSync(folder)) return folder;
  await removeHalfMade(parent);
  const draft = join(parent, `making-${process.pid}`);
  await mkdir(draft, { recursive: true });
  await make(draft);
  await rename(draft, folder);
  return folder;
}

async function removeHalfMade(parent: string): Promise<void> {
  const names = await readdir(parent);
  const halfMade = names.filter((name) => name.startsWith('making-'));
  await Promise.all(halfMade.map((name) => rm(join(parent, name), { recursive: true })));
}

async function make(folder: string): Promise<void> {
  const { file, execArgv } = runOf();
  const child = spawn(process.execPath, [...execArgv, file, folder], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said = child.stderr.setEncoding('utf8').toArray();
  const [code] = await once(child, 'exit');
  if (code === 0) return;
  const cause = new Error((await said).join('').slice(-2000));
  throw new Error(`The embedded database could not be made in ${folder}`, { cause });
}
