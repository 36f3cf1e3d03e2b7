import type { MiddlewareHandler } from 'hono';
import type { State } from '../state.ts';
import type { RestCall } from '../types.ts';
import type { RestEnv } from './env.ts';

/** Tells listeners of every call, with tokens masked; and where the path below the version begins. */
export function record(state: State): MiddlewareHandler<RestEnv> {
  return async (context, next) => {
    const started = performance.now();
    context.set('path', context.req.path.replace(/^\/api\/v10/, ''));
    await next();
    const { path, body, refusals } = context.var;
    const token = tokenIn(path);
    const pending = token === undefined ? undefined : state.pending.find(token);
    const answer: unknown = await answerOf(context.res);
    const call: RestCall = {
      ...(pending && { exchangeId: pending.id }),
      method: context.req.method,
      path: mask(path, token),
      ...(body !== undefined && { body }),
      status: context.res.status,
      ...(answer !== undefined && { answer }),
      ms: performance.now() - started,
      refusals: refusals ?? [],
    };
    if (pending && call.refusals.length > 0) pending.refusals.push(...call.refusals);
    state.events.emit({ kind: 'call', call });
  };
}

/** The token of an interaction in a path such as `/webhooks/{application}/{token}/…`. */
function tokenIn(path: string): string | undefined {
  return /^\/(?:webhooks|interactions)\/\d+\/([^/]+)/.exec(path)?.[1];
}

function mask(path: string, token: string | undefined): string {
  return token === undefined ? path : path.replace(token, '***');
}

async function answerOf(response: Response): Promise<unknown> {
  if (!response.body) return undefined;
  const text = await response.clone().text();
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
