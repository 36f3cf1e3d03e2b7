import { and, eq } from 'drizzle-orm';
import type { Article } from '../../content/article.ts';
import { written } from '../store/schema.ts';
import type { Database } from '../store/store.ts';
import { followersOf } from './followers.ts';

/** To how many other channels an article goes by itself when it is published in this one. See `announceWritten`. */
export async function yetToTell(
  database: Database,
  { id, writtenAt }: Article,
  { guildId, channelId }: { readonly guildId: string; readonly channelId: string },
): Promise<number> {
  // Of a file they were told when it appeared.
  if (writtenAt === undefined) return 0;
  const [untold] = await database
    .select()
    .from(written)
    .where(and(eq(written.guildId, guildId), eq(written.articleId, id), written.untold));
  if (!untold) return 0;
  const channels = await followersOf(database, untold);
  return channels.filter(([follow]) => follow?.channelId !== channelId).length;
}
