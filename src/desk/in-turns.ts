import { requestsPerSecond } from '../discord/requests-per-second.ts';
import type { Post } from './post.ts';

type Placed = Pick<Post, 'id' | 'channelId' | 'createdAt'> & {
  readonly liveChannelId?: string | null | undefined;
};

/** A little faster than they can be written, so that there is always one that is due. */
export const stepMs = 1000 / (requestsPerSecond + 2);

/**
 * When each of many posts is to be looked at, by its id, in milliseconds from the first. At about the pace at which they can be
 * written, so that what else falls due meanwhile need not wait for all of them; and each channel's newest first, then the ones
 * before, so that no channel's own limit is reached while others could be served.
 */
export function inTurns(posts: readonly Placed[]): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  const ranked = posts
    .toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
    .map((post) => {
      const channelId = post.liveChannelId ?? post.channelId;
      const rank = ranks.get(channelId) ?? 0;
      ranks.set(channelId, rank + 1);
      return { id: post.id, rank };
    })
    .toSorted((a, b) => a.rank - b.rank);
  return new Map(ranked.map(({ id }, i) => [id, Math.round(i * stepMs)]));
}
