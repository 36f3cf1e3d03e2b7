import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backUp, restoreFrom } from '../../src/cli/backups.ts';
import { openStore } from '../../src/store/open-store.ts';
import { guilds } from '../../src/store/schema.ts';
import { engines } from '../contracts/store-engines.ts';
import { silent } from '../contracts/store.ts';

// Each opens a database four times.
describe('backup and restore', { timeout: 120_000 }, () => {
  let folder: string;
  const said: string[] = [];
  const print = (line: string) => void said.push(line);

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-backups-'));
    vi.stubEnv('DATABASE_URL', '');
    said.length = 0;
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  });

  it('bring what the desk knows from one folder to another', async () => {
    const file = join(folder, 'backup.gz');
    const [from, to] = ['from', 'to'].map((name) => join(folder, name));
    const place = await engines.find(({ name }) => name === 'embedded')?.place();
    const made = place && 'dataDir' in place.where ? place.where.dataDir : '';
    for (const dataDir of [from ?? '', to ?? '']) await cp(made, dataDir, { recursive: true });
    await place?.remove();

    const source = await openStore({ dataDir: from ?? '', log: silent });
    await source.database.insert(guilds).values({ id: '1', timeZone: 'Europe/Paris' });
    await source.close();
    vi.stubEnv('DATA_DIR', from);
    await backUp('/', file, print);
    vi.stubEnv('DATA_DIR', to);
    await restoreFrom('/', file, print);
    await expect(restoreFrom('/', file, print)).rejects.toThrow('already holds data');

    expect(said.join('\n')).toContain(`${file} holds the backup, with a row count of 1.`);
    expect(said.join('\n')).toContain('Restored, with a row count of 1.');
    const target = await openStore({ dataDir: to ?? '', log: silent });
    expect(await target.database.select().from(guilds)).toMatchObject([
      { id: '1', timeZone: 'Europe/Paris' },
    ]);
    await target.close();
  });
});
