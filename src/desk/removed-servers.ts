import { and, eq, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import type { Servers } from '../discord/servers.ts';
import { guilds } from '../store/schema.ts';
import type { Database, Transaction } from '../store/store.ts';
import { forget, keptServers } from './forget.ts';
import { note } from './office.ts';

/** What looking after removed servers needs from outside. */
export interface Means {
  readonly database: Database;
  readonly servers: Servers;
  readonly now: () => Date;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<unknown>;
  readonly signal: AbortSignal;
}

/** Whoever removes the bot by mistake has this long to bring it back. */
const keptMs = 30 * 86_400_000;
/** One question a second: refusals count towards a ban at 10,000 in ten minutes, and nobody waits for this. */
const pauseMs = 1_000;

/**
 * Notes from which servers the bot was removed and to which it came back, and forgets those that it has been out of for 30
 * days. Only what Discord says now counts: a server that it says nothing of stays as it is. Doing it twice, or in
 * two processes at once, does no harm. Resolves with the servers that were forgotten; rejects when Discord does not answer.
 */
export async function lookAfterRemoved(means: Means): Promise<readonly string[]> {
  const { database, servers, sleep, signal } = means;
  const present = await servers.all();
  const forgotten: string[] = [];
  for (const guildId of await keptServers(database)) {
    if (present.has(guildId)) {
      await noteReturned(guildId, means);
      continue;
    }
    await sleep(pauseMs, signal);
    if (!(await servers.isGone(guildId))) continue;
    await noteRemoved(guildId, means);
    if (await forgetIfLong(guildId, means)) forgotten.push(guildId);
  }
  return forgotten;
}

function noteReturned(guildId: string, { database, now }: Means): Promise<void> {
  return database.transaction(async (tx) => {
    const changed = await tx
      .update(guilds)
      .set({ removedAt: null })
      .where(and(eq(guilds.id, guildId), isNotNull(guilds.removedAt)))
      .returning();
    if (changed.length > 0) await note(tx, now(), { guildId, actorId: 'desk', action: 'returned' });
  });
}

function noteRemoved(guildId: string, { database, now }: Means): Promise<void> {
  const removedAt = now();
  return database.transaction(async (tx) => {
    await lockServer(tx, guildId);
    // Another copy may have forgotten it since.
    if (!(await keptServers(tx)).includes(guildId)) return;
    const changed = await tx
      .insert(guilds)
      .values({ id: guildId, removedAt })
      .onConflictDoUpdate({
        target: guilds.id,
        set: { removedAt },
        setWhere: isNull(guilds.removedAt),
      })
      .returning();
    if (changed.length > 0) {
      await note(tx, removedAt, { guildId, actorId: 'desk', action: 'removed' });
    }
  });
}

/** Until the transaction ends, no other copy notes or forgets anything of this server. */
async function lockServer(tx: Transaction, guildId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`server:${guildId}`}))`);
}

function forgetIfLong(guildId: string, { database, now }: Means): Promise<boolean> {
  const before = new Date(now().getTime() - keptMs);
  return database.transaction(async (tx) => {
    await lockServer(tx, guildId);
    const [row] = await tx
      .select()
      .from(guilds)
      .where(and(eq(guilds.id, guildId), lte(guilds.removedAt, before)))
      .for('update');
    if (row) await forget(tx, guildId);
    return row !== undefined;
  });
}
