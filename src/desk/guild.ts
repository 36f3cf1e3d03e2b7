import { and, eq } from 'drizzle-orm';
import { follows, guilds } from '../store/schema.ts';
import type { Database, Transaction } from '../store/store.ts';
import { DeskRefusal } from './desk.ts';
import type { By, Desk, Follow, Settings } from './desk.ts';
import { note } from './office.ts';
import type { Office } from './office.ts';

const defaults: Settings = {
  timeZone: 'UTC',
  logChannelId: null,
  language: null,
  moderatorRoleIds: [],
  approval: false,
};

/** What a server has chosen, or the defaults. */
export async function settingsOf(
  database: Database | Transaction,
  guildId: string,
): Promise<Settings> {
  const [row] = await database.select().from(guilds).where(eq(guilds.id, guildId));
  if (!row) return defaults;
  const { id: _, removedAt: __, ...settings } = row;
  return settings;
}

/** Changes what is named and leaves the rest. */
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
    await note(tx, now(), {
      guildId,
      actorId: by,
      action: 'settings',
      before: { ...before },
      after: { ...after },
    });
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
    return made;
  });
}

export function unfollow(
  { topic, channelId }: { readonly topic: string; readonly channelId: string },
  { guildId, by }: By,
  { database, now }: Office,
): Promise<void> {
  return database.transaction(async (tx) => {
    const gone = await tx
      .delete(follows)
      .where(
        and(
          eq(follows.guildId, guildId),
          eq(follows.channelId, channelId),
          eq(follows.topic, topic),
        ),
      )
      .returning();
    if (gone.length === 0) {
      throw new DeskRefusal('no-such-follow', 'This channel does not follow that topic.');
    }
    await note(tx, now(), {
      guildId,
      actorId: by,
      action: 'unfollow',
      before: { topic, channelId },
    });
  });
}
