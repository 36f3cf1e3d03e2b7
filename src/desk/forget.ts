import { eq, getTableColumns, inArray, or, sql } from 'drizzle-orm';
import { tables } from '../store/backup-format.ts';
import {
  digestItems,
  digestRevisions,
  guilds,
  paced,
  posts,
  revisions,
  written,
} from '../store/schema.ts';
import type { Database, Transaction } from '../store/store.ts';

/** Deletes all that is kept about a server, what its moderators wrote included. */
export async function forget(tx: Transaction, guildId: string): Promise<void> {
  const channels = (column: typeof posts.channelId | typeof posts.liveChannelId) =>
    tx.select({ id: column }).from(posts).where(eq(posts.guildId, guildId));
  await tx
    .delete(paced)
    .where(
      or(
        inArray(paced.channelId, channels(posts.channelId)),
        inArray(paced.channelId, channels(posts.liveChannelId)),
      ),
    );
  const ofServer = tx.select({ id: posts.id }).from(posts).where(eq(posts.guildId, guildId));
  await tx.delete(digestItems).where(inArray(digestItems.postId, ofServer));
  await tx.delete(digestRevisions).where(inArray(digestRevisions.postId, ofServer));
  const own = tx
    .select({ id: written.articleId })
    .from(written)
    .where(eq(written.guildId, guildId));
  await tx.delete(revisions).where(inArray(revisions.articleId, own));
  for (const { table, server } of ofServers) await tx.delete(table).where(eq(server, guildId));
}

/** The ids of all servers about which anything is kept. */
export async function keptServers(database: Database | Transaction): Promise<readonly string[]> {
  const each = ofServers.map(({ table, server }) => sql`select ${server} as id from ${table}`);
  const { rows } = await database.execute<{ id: string }>(sql.join(each, sql` union `));
  return rows.map(({ id }) => id);
}

/** Each table that says something about servers, and its column that says about which. */
const ofServers = [...tables.values()].flatMap((table) => {
  const server = table === guilds ? guilds.id : getTableColumns(table)['guildId'];
  return server ? [{ table, server }] : [];
});
