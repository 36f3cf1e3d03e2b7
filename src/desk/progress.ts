import { and, count, eq, gt, isNotNull, isNull, ne, or, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { posts } from '../store/schema.ts';
import type { Database } from '../store/store.ts';
import { backlog } from './backlog.ts';
import type { Progress } from './desk.ts';
import { forecast } from './forecast.ts';
import { showsArticle } from './shows-article.ts';
import { stands } from './stands.ts';

interface About {
  readonly articleId: string;
  readonly guildId: string;
}

/** How far the posts of an article in a server are, and the digests that name it. Counted by the database: there may be thousands. */
export async function progressOf(database: Database, about: About, now: Date): Promise<Progress> {
  const [found] = await database
    .select({
      all: count(),
      done: countOf(isDone),
      planned: countOf(isPlanned(now)),
      failed: countOf(hasFailed),
    })
    .from(posts)
    .where(are(about));
  const { all, done, planned, failed } = found ?? { all: 0, done: 0, planned: 0, failed: 0 };
  const waiting = all - done - planned - failed;
  if (waiting === 0) return { all, done, planned, failed, waiting };
  const endsAt = await endOf(database, and(are(about), waits(now)), now);
  return { all, done, planned, failed, waiting, ...(endsAt && { endsAt }) };
}

/** When the last of an article's posts in a server would be corrected, if that began now; undefined where none stands. */
export function correctionEnd(
  database: Database,
  about: About,
  now: Date,
): Promise<Date | undefined> {
  const begun = and(eq(posts.desired, 'shown'), eq(posts.liveRetracted, false), stands);
  return endOf(database, and(are(about), or(begun, waits(now))), now);
}

async function endOf(
  database: Database,
  which: SQL | undefined,
  now: Date,
): Promise<Date | undefined> {
  const { notBefore, ...found } = await backlog(database, which ?? sql`false`, now);
  if (found.queues.length === 0) return undefined;
  return new Date(Math.max(notBefore.getTime(), forecast(found, now).getTime()));
}

/** Those that are a message, or are to be one. A linked correction is about a post, and no post of its own. */
function are({ articleId, guildId }: About): SQL | undefined {
  const isOrWas = or(isNotNull(posts.messageId), gt(posts.sends, 0));
  return and(
    showsArticle(articleId),
    eq(posts.guildId, guildId),
    isNull(posts.repliesTo),
    or(eq(posts.desired, 'shown'), isOrWas),
  );
}

const hasFailed = or(
  eq(posts.state, 'failed'),
  and(eq(posts.state, 'unknown'), isNull(posts.nextAt)),
);

/** The like of what `decide` goes by: the message surely is what it should be. */
const isDone = and(
  ne(posts.state, 'failed'),
  or(
    posts.liveRetracted,
    and(
      eq(posts.desired, 'shown'),
      isNotNull(posts.messageId),
      eq(posts.liveRevision, posts.desiredRevision),
      isNull(posts.sentRevision),
    ),
  ),
);

const isPlanned = (now: Date) => and(eq(posts.state, 'planned'), gt(posts.due, now));

/** Something that is not known is not so. */
const waits = (now: Date) =>
  sql`(${or(isDone, isPlanned(now), hasFailed)}) is not true and ${posts.nextAt} is not null`;

const countOf = (which: SQL | undefined) =>
  sql<number>`count(*) filter (where ${which})`.mapWith(Number);
