import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backup } from '../../src/store/backup.ts';
import { tables } from '../../src/store/backup-format.ts';
import { openStore } from '../../src/store/open-store.ts';
import { restore } from '../../src/store/restore.ts';
import { audit, follows, guilds, paced, posts, retractions } from '../../src/store/schema.ts';
import type { Store } from '../../src/store/store.ts';
import { engines } from '../contracts/store-engines.ts';
import type { Engine } from '../contracts/store-engines.ts';
import { silent } from '../contracts/store.ts';

const made = new Date('2026-11-01T12:00:00.000Z');
const later = new Date('2026-11-03T12:00:00.000Z');

const pairs = engines.flatMap((from) =>
  engines.map((to) => [from.name, to.name, from, to] as const),
);

// Each test opens two databases.
describe('a backup', { timeout: 60_000 }, () => {
  let folder: string;
  let file: string;
  const closers: (() => Promise<void>)[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-backup-'));
    file = join(folder, 'backup.gz');
  });
  afterEach(async () => {
    for (const close of closers.splice(0)) await close();
    await rm(folder, { recursive: true });
  });

  async function open(engine: Engine): Promise<Store> {
    const place = await engine.place();
    const store = await openStore({ ...place.where, log: silent });
    closers.push(async () => {
      await store.close();
      await place.remove();
    });
    return store;
  }

  it.each(pairs)('of %s fills %s with the same rows', async (_from, _to, from, to) => {
    const [source, target] = [await open(from), await open(to)];
    await fill(source);
    const rows = await backup(source, file, made);
    expect(await restore(target, file, made)).toBe(rows);
    expect(await everything(target)).toEqual(await everything(source));
    await target.database
      .insert(audit)
      .values({ guildId: '1', at: made, actorId: '5', action: 'next' });
    const ids = (await target.database.select().from(audit)).map(({ id }) => id);
    expect(Math.max(...ids)).toBe(1201);
  });

  describe.each(engines)('($name)', (engine) => {
    it('is refused by a store that holds data', async () => {
      const store = await open(engine);
      await fill(store);
      await backup(store, file, made);
      await expect(restore(store, file, made)).rejects.toThrow('The store already holds data.');
    });

    it('that was cut short is refused, and leaves nothing behind', async () => {
      const [source, target] = [await open(engine), await open(engine)];
      await fill(source);
      await backup(source, file, made);
      const lines = gunzipSync(await readFile(file))
        .toString()
        .split('\n');
      await writeFile(file, gzipSync(lines.slice(0, -3).join('\n')));
      await expect(restore(target, file, made)).rejects.toThrow('The backup is cut short');
      await writeFile(file, (await readFile(file)).subarray(0, -40));
      await expect(restore(target, file, made)).rejects.toThrow('is not a whole backup');
      await expect(restore(target, `${file}.other`, made)).rejects.toThrow('There is no file');
      await expect(restore(target, folder, made)).rejects.toThrow('is not a whole backup');
      expect(Object.values(await everything(target)).flat()).toEqual([]);
    });

    it.each([
      ['something else', '{"hello":1}', 'The file is not a backup of Verbatim.'],
      [
        'a newer version',
        `{"format":"verbatim-backup","schema":9999999999999,"at":"${made.toISOString()}"}`,
        'made by a newer version',
      ],
    ])('made by %s is refused', async (_, text, message) => {
      const store = await open(engine);
      await writeFile(file, gzipSync(text));
      await expect(restore(store, file, made)).rejects.toThrow(message);
    });

    it('makes the desk look before it sends what may have been sent since', async () => {
      const [source, target] = [await open(engine), await open(engine)];
      await source.database
        .insert(posts)
        .values([
          post('due', { due: made }),
          post('future', { due: new Date('2026-12-01T00:00:00Z') }),
          post('live', { due: made, state: 'live', messageId: '9' }),
        ]);
      await backup(source, file, made);
      await restore(target, file, later);
      const rows = await target.database.select().from(posts).orderBy(posts.id);
      expect(rows).toMatchObject([
        { id: 'due', state: 'unknown', firstSentAt: made, lastSentAt: later, sentRevision: 'r1' },
        { id: 'future', state: 'planned', firstSentAt: null },
        { id: 'live', state: 'live', firstSentAt: null },
      ]);
    });
  });
});

async function fill({ database }: Store): Promise<void> {
  await database.insert(guilds).values({ id: '1', moderatorRoleIds: ['7'], removedAt: made });
  await database
    .insert(retractions)
    .values({ guildId: '1', articleId: 'a', reason: 'wrong', retractedAt: made, retractedBy: '5' });
  await database.insert(posts).values([post('x', { due: later }), post('y', { due: later })]);
  await database.insert(paced).values({ channelId: '2', kind: 'crosspost', at: made });
  await database
    .insert(follows)
    .values({ guildId: '1', channelId: '2', topic: 'transport', createdBy: '5', createdAt: made });
  await database.insert(audit).values(
    Array.from({ length: 1200 }, (_, i) => ({
      guildId: '1',
      at: made,
      actorId: '5',
      action: 'publish',
      after: { note: `“${i}” \u{1F5DE}\n` },
    })),
  );
}

function post(id: string, more: Partial<typeof posts.$inferInsert>): typeof posts.$inferInsert {
  return {
    id,
    guildId: '1',
    channelId: '2',
    target: 'text',
    articleId: 'a',
    requestKey: id,
    createdBy: '5',
    createdAt: made,
    desired: 'shown',
    desiredRevision: 'r1',
    due: made,
    state: 'planned',
    ...more,
  };
}

async function everything({ database }: Store): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {};
  for (const [name, table] of tables) all[name] = await database.select().from(table);
  return all;
}
