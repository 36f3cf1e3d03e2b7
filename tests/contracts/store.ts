import { eq, sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { audit, guilds } from '../../src/store/schema.ts';
import type { Store } from '../../src/store/store.ts';
import type { Engine, Place } from './store-engines.ts';

export const silent = { info: () => undefined, warn: () => undefined };

/** What holds for every database that the store runs on. */
export function storeContract(engine: Engine): void {
  // The embedded engine opens in half a second, on a busy machine in several.
  describe(`the store (${engine.name})`, { timeout: 60_000 }, () => {
    let place: Place;
    let store: Store;
    const open = () => openStore({ ...place.where, log: silent });

    beforeEach(async () => {
      place = await engine.place();
      store = await open();
    }, 60_000);
    afterEach(async () => {
      await store.close();
      await place.remove();
    });

    it('gives back what it was given, after it was closed and opened again', async () => {
      await store.database.insert(guilds).values({ id: '1', moderatorRoleIds: ['7', '8'] });
      await store.close();
      store = await open();
      expect(await store.database.select().from(guilds)).toMatchObject([
        { id: '1', timeZone: 'UTC', moderatorRoleIds: ['7', '8'], removedAt: null },
      ]);
    });

    it('keeps times to the millisecond, wherever the server is', async () => {
      const at = new Date('2026-10-25T00:30:00.123Z');
      await store.database.insert(guilds).values({ id: '1', removedAt: at });
      const [row] = await store.database.select().from(guilds);
      expect(row?.removedAt).toEqual(at);
    });

    it('undoes a transaction that failed, and only that one', async () => {
      const kept = Array.from({ length: 20 }, (_, i) => addGuild(`kept-${i}`));
      const undone = Array.from({ length: 20 }, (_, i) => addGuildAndFail(`undone-${i}`));
      const loose = Array.from({ length: 20 }, (_, i) =>
        store.database.insert(guilds).values({ id: `loose-${i}` }),
      );
      await Promise.allSettled([...kept, ...undone, ...loose]);
      const ids = (await store.database.select().from(guilds)).map(({ id }) => id);
      expect(ids).toHaveLength(40);
      expect(ids.filter((id) => id.startsWith('undone'))).toEqual([]);
    });

    it('goes on after a statement that the database refuses', async () => {
      await expect(store.database.execute(sql`select * from nowhere`)).rejects.toThrow();
      await store.database.insert(audit).values(entry('1'));
      await expect(
        store.database.insert(guilds).values([{ id: '1' }, { id: '1' }]),
      ).rejects.toThrow();
      expect(await store.database.select().from(guilds)).toEqual([]);
      expect(await store.database.select().from(audit)).toHaveLength(1);
    });

    it('numbers audit entries in the order in which they came', async () => {
      for (const guild of ['1', '2', '3']) await store.database.insert(audit).values(entry(guild));
      const ids = await store.database.select({ id: audit.id }).from(audit).orderBy(audit.id);
      expect(ids).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
    });

    it('takes a text of two million characters', async () => {
      const reason = 'ä'.repeat(2_000_000);
      await store.database.insert(audit).values({ ...entry('1'), after: { reason } });
      const [row] = await store.database.select().from(audit).where(eq(audit.guildId, '1'));
      expect(row?.after).toEqual({ reason });
    });

    it('refuses a database that a newer version has made', async () => {
      await store.database.execute(
        sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 99999999999999)`,
      );
      await store.close();
      await expect(open()).rejects.toThrow(/made by a newer version of Verbatim/);
      await place.remove();
      place = await engine.place();
      store = await open();
    });

    const addGuild = (id: string) =>
      store.database.transaction(async (tx) => {
        await tx.insert(guilds).values({ id });
        await tx.execute(sql`select 1`);
      });
    const addGuildAndFail = (id: string) =>
      store.database.transaction(async (tx) => {
        await tx.insert(guilds).values({ id });
        await tx.execute(sql`select 1`);
        throw new Error('changed my mind');
      });
  });
}

const entry = (guildId: string) => ({
  guildId,
  at: new Date('2026-11-01T12:00:00Z'),
  actorId: '5',
  action: 'publish',
});
