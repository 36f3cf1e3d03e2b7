import { and, eq } from 'drizzle-orm';
import { follows, guilds } from '../store/schema.ts';
import type { Database, Transaction } from '../store/store.ts';
import { DeskRefusal } from './desk.ts';
import type { By, Desk, Follow, Settings } from './desk.ts';
import { moveDigests } from './digest/move-digests.ts';
import { refollow } from './digest/refollow.ts';
import { note } from './office.ts';
import type { Office } from './office.ts';

/** Those of a server that has chosen nothing. */
export const defaultSettings: Settings = {
  timeZone: 'UTC',
  logChannelId: null,
  language: null,
  moderatorRoleIds: [],
  approval: false,
  digestHour: 8,
};

/** What a server has chosen, or the defaults. */
export async function settingsOf(
  database: Database | Transaction,
  guildId: string,
): Promise<Settings> {
  const [row] = await database.select().from(guilds).where(eq(guilds.id, guildId));
  if (!row) return defaultSettings;
  const { id: _, removedAt: __, ...settings } = row;
  return settings;
}

/** Changes what is named and leaves the rest; digests that wait move to the hour that holds then. */
export function changeSettings(
  change: Partial<Settings>,
  { guildId, by }: By,
  { database, now }: Office,
): Promise<Settings> {
  return database.transaction(async (tx) => {
    const before = await settingsOf(tx, guildId);
    const after = { ...before, ...change };
    await tx
      .insert(guilds)
      .values({ id: guildId, ...after })
      .onConflictDoUpdate({ target: guilds.id, set: change });
    const entry = { guildId, actorId: by, action: 'settings' };
    await note(tx, now(), { ...entry, before: { ...before }, after: { ...after } });
    const moves = after.digestHour !== before.digestHour || after.timeZone !== before.timeZone;
    if (moves) await moveDigests(tx, after, { guildId, by }, now());
    return after;
  });
}

/** Tells a channel about a topic from now on. The same topic again changes role and digest. */
export function follow(
  { topic, channelId, target = 'text', roleId, digest = false }: Parameters<Desk['follow']>[0],
  { guildId, by }: By,
  { database, now }: Office,
): Promise<Follow> {
  return database.transaction(async (tx) => {
    const how = { target, roleId: roleId ?? null, digest };
    const row = { guildId, channelId, topic, ...how, createdBy: by, createdAt: now() };
    const [made] = await tx
      .insert(follows)
      .values(row)
      .onConflictDoUpdate({
        target: [follows.guildId, follows.channelId, follows.topic],
        set: how,
      })
      .returning();
    if (!made) throw new Error('an upsert gives back its row');
    const after = { topic, channelId, ...how };
    await note(tx, now(), { guildId, actorId: by, action: 'follow', after });
    await refollow(tx, made, now());
    return made;
  });
}

/** Ends it; what waits for a digest for its sake alone is left out. */
export function unfollow(
  { topic, channelId }: { readonly topic: string; readonly channelId: string },
  { guildId, by }: By,
  { database, now }: Office,
): Promise<Follow> {
  return database.transaction(async (tx) => {
    const [gone] = await tx
      .delete(follows)
      .where(
        and(
          eq(follows.guildId, guildId),
          eq(follows.channelId, channelId),
          eq(follows.topic, topic),
        ),
      )
      .returning();
    if (!gone) {
      throw new DeskRefusal('no-such-follow', 'This channel does not follow that topic.');
    }
    await note(tx, now(), {
      guildId,
      actorId: by,
      action: 'unfollow',
      before: { topic, channelId },
    });
    await refollow(tx, gone, now(), topic);
    return gone;
  });
}
