import type { Transaction } from '../store/store.ts';
import type { Follow, PublishRequest } from './desk.ts';
import { putIntoDigest } from './digest/put-into-digest.ts';
import { followersOf, type Told } from './followers.ts';
import type { Office } from './office.ts';
import type { Post } from './post.ts';
import { addPosts } from './publish.ts';
import { seenBy } from './seen-by.ts';

/**
 * Makes a post of an article in each channel that follows one of its topics, or puts it into the channel's next digest where
 * none of them is followed otherwise. To be called once for an article, under its lock. Gives the posts.
 */
export async function tellFollowers(
  tx: Transaction,
  told: Told,
  office: Pick<Office, 'newId' | 'now'>,
): Promise<Post[]> {
  const seen = await seenBy(tx, told.article);
  const requests: PublishRequest[] = [];
  for (const followed of await followersOf(tx, told, { lock: true })) {
    const atOnce = followed.filter(({ digest }) => !digest);
    const [follow] = atOnce;
    if (follow) requests.push(requestFor(follow, atOnce, seen(follow.guildId)));
    else await putIntoDigest(tx, seen, followed, office);
  }
  return addPosts(tx, requests, office);
}

/** The first role that is named is pinged. */
function requestFor(
  { guildId, channelId, target }: Follow,
  followed: readonly Follow[],
  article: Told['article'],
) {
  const roleId = followed.find((it) => it.roleId !== null)?.roleId;
  return {
    key: `follow:${channelId}:${article.id}`,
    guildId,
    channelId,
    target,
    article,
    by: 'desk',
    ...(roleId != null && { roleId }),
  };
}
