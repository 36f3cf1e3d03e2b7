import type { Context, MiddlewareHandler } from 'hono';
import type { LocalClock } from '../clock.ts';
import type { State } from '../state.ts';
import type { Fault } from '../types.ts';
import type { RestEnv } from './env.ts';

/** Makes calls fail as tests have asked: before Discord does anything, or after it did everything. */
export function injectFaults(state: State): MiddlewareHandler<RestEnv> {
  return async (context, next) => {
    const call = `${context.req.method} ${context.var.path}`;
    const before = state.faults.take(call, 'before');
    const answer = before && (await inject(context, state.clock, before.effect));
    if (answer) return answer;
    await next();
    const after = state.faults.take(call, 'after');
    const instead = after && (await inject(context, state.clock, after.effect));
    if (instead) context.res = instead;
    return undefined;
  };
}

/** The answer to give instead; undefined after a pause, when the call goes on. */
async function inject(
  context: Context<RestEnv>,
  clock: LocalClock,
  effect: Fault['effect'],
): Promise<Response | undefined> {
  switch (effect.kind) {
    case 'reset':
      context.env.incoming.socket.resetAndDestroy();
      return new Response(null, { status: 500 }); // nobody is left to read it
    case 'hang':
      await new Promise<void>((resolve) => void clock.after(effect.ms, resolve));
      return undefined;
    case 'status':
      return statusAnswer(effect);
  }
}

/** A text body is sent as HTML, like Cloudflare's pages; anything else as JSON. */
function statusAnswer(effect: Extract<Fault['effect'], { kind: 'status' }>): Response {
  const { body: given = { message: '', code: 0 } } = effect;
  const body = typeof given === 'string' ? given : JSON.stringify(given);
  const type = typeof given === 'string' ? 'text/html; charset=UTF-8' : 'application/json';
  const headers = { 'content-type': type, ...effect.headers };
  return new Response(effect.status === 204 ? null : body, { status: effect.status, headers });
}
