import type { MiddlewareHandler } from 'hono';
import { ApiError } from '../api-error.ts';
import type { State } from '../state.ts';
import type { RestEnv } from './env.ts';

/** Routes whose token stands in the path, and those that tell nothing. */
const open = /^\/(?:interactions|webhooks)\/|^\/gateway$/;

/** Refuses what Discord refuses at the door: calls without a proper User-Agent, or without the bot's token. */
export function authorize(state: State): MiddlewareHandler<RestEnv> {
  return async (context, next) => {
    const agent = context.req.header('user-agent') ?? '';
    // Source of the form: Discord's docs, reference, User Agent; of the code: opcodes and status codes.
    if (!/^DiscordBot \(.+, .+\)/.test(agent)) {
      throw new ApiError(403, 40333, 'internal network error');
    }
    const token = context.req.header('authorization');
    if (!open.test(context.var.path) && token !== `Bot ${state.token}`) {
      throw new ApiError(401, 0, '401: Unauthorized');
    }
    await next();
  };
}
