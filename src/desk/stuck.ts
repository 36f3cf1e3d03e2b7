import { isStuck } from '../views/desk/post-facts.ts';
import type { Post } from './post.ts';
import type { Changing } from './post-rows.ts';

/** Keeps with a post that needs somebody why that is, so that moderators are told of it once. */
export function noteStuck({ post, change }: Changing): Changing {
  const after = { ...post, ...change };
  if (!needsSomebody(after)) return { post, change };
  return { post, change: { ...change, toldReason: after.reason ?? 'without-picture' } };
}

/** The posts of which moderators are to be told: what was tried again and is as before is no news. */
export function newsIn(changing: readonly Changing[]): readonly Post[] {
  return changing.flatMap(({ post, change }) => {
    const { toldReason = null } = change;
    return toldReason === null || toldReason === post.toldReason ? [] : [{ ...post, ...change }];
  });
}

/** Publishing to followers is not tried again, once it was refused; the post itself stands. */
const needsSomebody = (post: Post) => isStuck(post) || post.reason === 'not-crossposted';
