import { SimpleIdentifyThrottler } from '@discordjs/ws';
import type { IIdentifyThrottler } from '@discordjs/ws';
import { setTimeout as wait } from 'node:timers/promises';
import type { APIGatewaySessionStartLimit } from 'discord-api-types/v10';
import type { Log } from '../log.ts';

/** New sessions of one connection in an hour that need no wait: restarts of Discord's, bad networks. */
const freely = 3;
const hourMs = 60 * 60_000;
const firstWaitMs = 10_000;
/** So one connection in a crash loop begins some 200 sessions a day; Discord allows 1,000, then resets the token. */
const longestWaitMs = 10 * 60_000;

/**
 * How long a connection has to wait before it may begin a session: not at all at first, ever longer when it begins
 * one after the other, and until Discord's budget is renewed when that is used up. Milliseconds.
 */
export function createIdentifyBudget(
  limit: APIGatewaySessionStartLimit,
  now: () => number,
): { take(shardId: number): number } {
  let remaining = limit.remaining;
  let renewedAt = now() + limit.reset_after;
  const begun = new Map<number, readonly number[]>();

  return {
    take(shardId) {
      const time = now();
      if (time >= renewedAt) {
        remaining = limit.total;
        renewedAt = time + 24 * hourMs;
      }
      const recent = (begun.get(shardId) ?? []).filter((at) => at > time - hourMs);
      begun.set(shardId, [...recent, time]);
      remaining -= 1;
      if (remaining < 0) return renewedAt - time;
      if (recent.length < freely) return 0;
      return Math.min(longestWaitMs, firstWaitMs * 2 ** (recent.length - freely));
    },
  };
}

/** The budget, on top of @discordjs/ws' own pace (max_concurrency sessions in five seconds). */
export function createIdentifyThrottler(
  limit: APIGatewaySessionStartLimit,
  { now, log }: { now: () => number; log: Log },
): IIdentifyThrottler {
  const pace = new SimpleIdentifyThrottler(limit.max_concurrency);
  const budget = createIdentifyBudget(limit, now);
  return {
    async waitForIdentify(shardId, signal) {
      const waitMs = budget.take(shardId);
      if (waitMs > 0) {
        log.warn({ shardId, waitMs }, 'Too many new gateway sessions; waiting before the next');
        await wait(waitMs, undefined, { signal });
      }
      await pace.waitForIdentify(shardId, signal);
    },
  };
}
