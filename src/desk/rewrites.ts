import { sql } from 'drizzle-orm';
import { posts } from '../store/schema.ts';

/** What is written with another text for posts: those that stand are edited, what has not been sent keeps its time. */
export function anotherText(now: Date) {
  return {
    attempts: 0,
    state: sql`case when ${posts.state} = 'failed' and ${stands} then 'live' else ${posts.state} end`,
    nextAt: sql`case when ${stands} or ${posts.sends} > 0 then ${now.toISOString()}::timestamptz else ${posts.nextAt} end`,
  };
}

/** An edit that failed is tried again; a message that somebody deleted stays deleted. */
export const stands = sql`${posts.messageId} is not null and ${posts.reason} is distinct from 'message-gone'`;

/** What is written for posts that are to be the notice of a retraction, for good. */
export function becomesNotice(retractionReason: string, now: Date) {
  return {
    desired: 'retracted' as const,
    retractionReason,
    retractedAt: now,
    attempts: 0,
    reason: null,
    state: sql`case when ${posts.state} <> 'failed' then ${posts.state} when ${posts.messageId} is null then 'planned' else 'live' end`,
    nextAt: now,
  };
}
