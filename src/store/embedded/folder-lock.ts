import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { link, mkdir, readFile, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { FatalError } from '../../discord/fatal-error.ts';

/** Who holds a folder: a process number alone is not enough, since numbers are used again. */
interface Holder {
  readonly pid: number;
  /** When the process started, as the system counts it; undefined where the system does not say. */
  readonly started?: string;
  readonly host: string;
  /** Tells two holders in one process apart. */
  readonly key: string;
}

/**
 * Reserves a folder for this process; the embedded database itself does not notice a second process, and rows
 * vanish. Resolves with the function that gives it back. Throws a FatalError when a live process holds it.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'lock');
  const mine: Holder = {
    pid: process.pid,
    ...startOf(process.pid),
    host: hostname(),
    key: randomUUID(),
  };
  // Written aside and then linked: the lock appears with its content, or not at all.
  const draft = join(folder, `lock.${mine.key}`);
  await writeFile(draft, JSON.stringify(mine));
  try {
    await take(file, draft, folder);
  } finally {
    await rm(draft, { force: true });
  }
  return async () => {
    if ((await readHolder(file))?.key === mine.key) await unlink(file);
  };
}

async function take(file: string, draft: string, folder: string): Promise<void> {
  // A second round is enough for one dead holder; more means that others are at it right now.
  for (let round = 0; round < 3; round++) {
    if (await succeeds(link(draft, file))) return;
    const holder = await readHolder(file);
    if (holder && lives(holder)) throw inUse(folder, holder);
    await removeDead(file, holder?.key);
  }
  throw inUse(folder, await readHolder(file));
}

/** Takes a dead holder's lock away. One process at a time: a late one would remove the lock of the first. */
async function removeDead(file: string, key: string | undefined): Promise<void> {
  const claim = `${file}.removing`;
  await removeAbandoned(claim);
  if (!(await succeeds(writeFile(claim, '', { flag: 'wx' })))) return;
  try {
    if ((await readHolder(file))?.key === key) await rm(file, { force: true });
  } finally {
    await rm(claim, { force: true });
  }
}

/** A claim is held for some milliseconds; one of ten seconds ago was left by a crash. */
async function removeAbandoned(claim: string): Promise<void> {
  const age = await stat(claim).then(
    (it) => Date.now() - it.mtimeMs,
    () => 0,
  );
  if (age > 10_000) await rm(claim, { force: true });
}

/** Whether it could be made; false when it is already there, or what it needs is not. */
async function succeeds(making: Promise<void>): Promise<boolean> {
  try {
    await making;
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST' || code === 'ENOENT') return false;
    throw error;
  }
}

async function readHolder(file: string): Promise<Holder | undefined> {
  try {
    // Our own lines only; what does not parse counts as a dead holder's.
    return JSON.parse(await readFile(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/** A holder on another machine cannot be asked, so it counts as alive. */
function lives({ pid, started, host }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is there, but somebody else's.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  const now = startOf(pid).started;
  return started === undefined || now === undefined || started === now;
}

/** The 22nd field of /proc/<pid>/stat; the second, the name, may hold spaces and brackets. */
function startOf(pid: number): { started?: string } {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ');
    const started = fields?.[19];
    return started === undefined ? {} : { started };
  } catch {
    return {};
  }
}

function inUse(folder: string, holder: Holder | undefined): FatalError {
  const who = holder ? `process ${holder.pid} on ${holder.host}` : 'another process';
  return new FatalError(
    `The data folder ${folder} is in use by ${who}. Stop it, or set DATA_DIR to another folder. ` +
      `If that machine is gone for good, delete ${join(folder, 'lock')}.`,
    64,
  );
}
