import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { paced, posts } from '../store/schema.ts';
import type { Database } from '../store/store.ts';
import type { Backlog, Queue } from './forecast.ts';
import { stepMs } from './in-turns.ts';
import { oldMs, paceOf } from './pacing.ts';

/** Discord's bucket for a channel's messages, as it tells of it in headers; most channels' writes have no other limit. */
const bucket = { most: 5, withinMs: 5_000 };

/** What is to be written before the last of `which` posts is, and when that may be at the earliest, whatever the pace. */
export async function backlog(
  database: Database,
  which: SQL,
  now: Date,
): Promise<Backlog & { readonly notBefore: Date }> {
  const { rows } = await database.execute<Lane>(lanes(which, now));
  const [first] = rows;
  return {
    queues: rows.map((lane) => queueOf(lane, now)),
    ahead: first?.ahead ?? 0,
    notBefore: new Date(first?.not_before ?? now),
  };
}

/** Channels that stand alike, as the database counts them. Times are in milliseconds. */
interface Lane extends Record<string, unknown> {
  readonly announcement: boolean;
  readonly old: boolean;
  readonly retracting: boolean;
  readonly waiting: number;
  readonly taken: readonly number[];
  readonly channels: number;
  readonly ahead: number;
  readonly not_before: number | null;
}

function queueOf(
  { announcement, old, retracting, waiting, channels, taken }: Lane,
  now: Date,
): Queue {
  const post = {
    target: announcement ? 'announcement' : 'text',
    liveAt: old ? new Date(0) : now,
  } as const;
  const { most, withinMs } = paceOf(post, { kind: retracting ? 'retract' : 'edit' }, now) ?? bucket;
  const start = now.getTime() - withinMs;
  return {
    channels,
    waiting,
    most,
    withinMs,
    taken: taken.filter((at) => at > start).map((at) => new Date(at)),
  };
}

/** In the way is what falls due for others while ours are written: in the same channels, and elsewhere. */
function lanes(which: SQL, now: Date): SQL {
  const at = sql`${now.toISOString()}::timestamptz`;
  const oldFrom = sql`${new Date(now.getTime() - oldMs).toISOString()}::timestamptz`;
  return sql`
    with ours as (select count(*) as count from ${posts} where ${which}), queued as (
      select coalesce(${posts.liveChannelId}, ${posts.channelId}) as channel, ${posts.nextAt} as next_at,
        ${posts.target} = 'announcement' and ${posts.messageId} is not null as announcement,
        coalesce(${posts.liveAt} < ${oldFrom}, false) as old,
        ${posts.desired} = 'retracted' as retracting,
        (${which}) is true as ours
      from ${posts} where (${which})
        or ${posts.nextAt} <= ${at} + (select count from ours) * ${stepMs}::float8 * interval '1 ms'
    ), lanes as (
      select channel, announcement, old, retracting, count(*)::int as waiting,
        array(
          select extract(epoch from ${paced.at})::float8 * 1000 from ${paced}
          where ${paced.channelId} = channel
            and ${paced.kind} = case when announcement then 'announcement-edit' when old then 'old-edit' end
            and ${paced.at} > ${at} - case when announcement then interval '61 minutes' else interval '30 s' end
          order by ${paced.at}
        ) as taken
      from queued group by channel, announcement, old, retracting having bool_or(ours)
    )
    select announcement, old, retracting, waiting, taken, count(*)::int as channels,
      (select count(*)::int from queued where channel not in (select channel from lanes)) as ahead,
      (select extract(epoch from max(next_at))::float8 * 1000 from queued where ours) as not_before
    from lanes group by announcement, old, retracting, waiting, taken`;
}
