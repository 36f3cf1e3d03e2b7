import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../src/store/embedded/open-embedded.ts';
import { openStore } from '../../src/store/open-store.ts';
import { guilds } from '../../src/store/schema.ts';
import { engines } from '../contracts/store-engines.ts';
import type { Place } from '../contracts/store-engines.ts';
import { silent } from '../contracts/store.ts';
import { lineOf } from './line-of.ts';

// Real processes, each with a database to open: seconds each on a busy machine.
describe('the folder of the embedded store', { timeout: 60_000 }, () => {
  let place: Place;
  let dataDir: string;

  beforeEach(async () => {
    const embedded = engines.find(({ name }) => name === 'embedded');
    if (!embedded) throw new Error('there is always an embedded engine');
    place = await embedded.place();
    dataDir = 'dataDir' in place.where ? place.where.dataDir : '';
  }, 60_000);
  afterEach(() => place.remove());

  const open = () => openStore({ dataDir, log: silent });
  const idsInStore = async () => {
    const store = await open();
    const rows = await store.database.select({ id: guilds.id }).from(guilds);
    await store.close();
    return rows.map(({ id }) => id);
  };

  it('is refused to a second opening in the same process, with a way out', async () => {
    const store = await open();
    await expect(open()).rejects.toThrow(
      `The data folder ${dataDir} is in use by process ${process.pid}`,
    );
    await store.close();
    await (await open()).close();
  });

  it('is refused to a second process, which ends with one sentence and loses nothing', async () => {
    const store = await open();
    await store.database.insert(guilds).values({ id: 'mine' });
    const { lines, child } = startWriter(dataDir);
    const [code] = await once(child, 'exit');
    expect({ code, lines }).toEqual({
      code: 1,
      lines: [expect.stringMatching(/is in use by process \d+ on .+\. Stop it/)],
    });
    await store.close();
    expect(await idsInStore()).toEqual(['mine']);
  });

  it('goes to exactly one of three processes that start at once', async () => {
    const writers = [startWriter(dataDir), startWriter(dataDir), startWriter(dataDir)];
    const first = await Promise.all(writers.map((writer) => writer.line(1)));
    expect(first.filter((line) => line === 'open')).toHaveLength(1);
    await Promise.all(writers.map((writer) => writer.kill()));
  });

  it('is taken over from a process that was killed, with every row that it had called safe', async () => {
    const safe: string[] = [];
    for (const prefix of ['a', 'b', 'c']) {
      const writer = startWriter(dataDir, prefix);
      await writer.line(30);
      await writer.kill();
      safe.push(...writer.lines.slice(1));
    }
    expect(await idsInStore()).toEqual(expect.arrayContaining(safe));
  });

  it.each([
    ['a process whose number now belongs to another', { pid: process.pid, started: '1' }],
    ['a process that is gone', { pid: 2 ** 22 + 1, started: '1' }],
  ])('is taken over from %s', async (_, holder) => {
    await writeFile(
      join(dataDir, 'lock'),
      JSON.stringify({ ...holder, host: hostname(), key: 'k' }),
    );
    await (await open()).close();
    expect(existsSync(join(dataDir, 'lock'))).toBe(false);
  });

  it('is taken over when the lock file is not readable', async () => {
    await writeFile(join(dataDir, 'lock'), '{"pid":');
    await (await open()).close();
  });

  it('is not taken from a process on another machine', async () => {
    await writeFile(join(dataDir, 'lock'), JSON.stringify({ pid: 1, host: 'elsewhere', key: 'k' }));
    await expect(open()).rejects.toThrow(/process 1 on elsewhere.+delete .+lock\./);
    expect(await readFile(join(dataDir, 'lock'), 'utf8')).toContain('elsewhere');
  });

  it('is cleared of a database that was not finished', async () => {
    await mkdir(join(dataDir, 'making-1', 'base'), { recursive: true });
    await rename(join(dataDir, 'database'), join(dataDir, 'making-2'));
    await (await open()).close();
    expect(await readdir(dataDir)).toEqual(['database']);
  });

  it('is served by a new thread when the thread of the database ended', async () => {
    const { pool, close } = await openEmbedded(dataDir);
    pool.on('error', () => undefined);
    await pool.query('create table kept as select 1 as a');
    const client = await pool.connect();
    client.on('error', () => undefined);
    lineOf(client).destroy(new Error('the thread ended'));
    await expect(client.query('select 1')).rejects.toThrow();
    client.release(true);
    expect((await pool.query('select a from kept')).rows).toEqual([{ a: 1 }]);
    await close();
  });
});

/** A process that opens the store and writes; see writer.ts. */
function startWriter(dataDir: string, prefix = 'row') {
  const file = fileURLToPath(new URL('writer.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', file, dataDir, prefix], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  const reader = createInterface(child.stdout);
  reader.on('line', (line) => lines.push(line));
  const exit = once(child, 'exit');
  return {
    child,
    lines,
    /** The nth line (from 1), as soon as it is there; the last one if there are fewer. */
    async line(n: number): Promise<string | undefined> {
      while (lines.length < n && child.exitCode === null) {
        await Promise.race([once(reader, 'line'), exit]);
      }
      return lines[n - 1];
    },
    async kill(): Promise<void> {
      if (child.exitCode !== null) return;
      child.kill('SIGKILL');
      await exit;
    },
  };
}
