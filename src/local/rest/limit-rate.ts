import type { Context, MiddlewareHandler } from 'hono';
import { bucketRules, globalLimit, outsideGlobal, unlimited } from '../rate-limits.ts';
import { RateLimited } from '../rate-limited.ts';
import type { Standing } from '../rate-windows.ts';
import type { State } from '../state.ts';
import type { RestEnv } from './env.ts';

/** Keeps the global limit and the buckets, tells of them in headers, and answers 429 when one is used up. */
export function limitRate(state: State): MiddlewareHandler<RestEnv> {
  return async (context, next) => {
    const call = `${context.req.method} ${context.var.path}`;
    if (!unlimited.test(call)) {
      takeGlobal(state, call);
      takeBucket(state, context, call);
    }
    await next();
  };
}

function takeGlobal(state: State, call: string): void {
  if (outsideGlobal.test(call)) return;
  const { granted, resetsAt } = state.rates.take('global', globalLimit);
  if (!granted) throw new RateLimited(resetsAt - state.clock.now(), 'global');
}

function takeBucket(state: State, context: Context<RestEnv>, call: string): void {
  for (const rule of bucketRules) {
    const match = rule.call.exec(call);
    if (!match) continue;
    const standing = state.rates.take(`${rule.bucket}:${match[1] ?? ''}`, rule);
    tell(context, rule, standing, state.clock.now());
    if (!standing.granted) throw new RateLimited(standing.resetsAt - state.clock.now(), 'user');
    return;
  }
}

function tell(
  context: Context<RestEnv>,
  { bucket, requests }: { readonly bucket: string; readonly requests: number },
  { remaining, resetsAt }: Standing,
  now: number,
): void {
  context.header('X-RateLimit-Limit', String(requests));
  context.header('X-RateLimit-Remaining', String(remaining));
  context.header('X-RateLimit-Reset', (resetsAt / 1000).toFixed(3));
  context.header('X-RateLimit-Reset-After', ((resetsAt - now) / 1000).toFixed(3));
  // Discord names buckets by a hash; the same for every channel.
  context.header('X-RateLimit-Bucket', Buffer.from(bucket).toString('hex'));
}
