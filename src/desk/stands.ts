import { and, isNotNull, sql } from 'drizzle-orm';
import { posts } from '../store/schema.ts';

/** Whether a post is a message. Somebody who deletes a message wants it to stay so. */
export const stands = and(
  isNotNull(posts.messageId),
  sql`${posts.reason} is distinct from 'message-gone'`,
);
