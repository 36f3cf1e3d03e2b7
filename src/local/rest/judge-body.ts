import type { MiddlewareHandler } from 'hono';
import { invalidForm } from '../api-error.ts';
import type { State } from '../state.ts';
import type { RestEnv } from './env.ts';
import { readBody } from './read-body.ts';

/** Reads the body and refuses one that Discord's description does not allow. */
export function judgeBody(state: State): MiddlewareHandler<RestEnv> {
  return async (context, next) => {
    const { body, files } = await readBody(context);
    context.set('body', body);
    context.set('files', files);
    if (body !== undefined) {
      const refusals = await state.judge.judge(context.req.method, context.var.path, body);
      if (refusals.length > 0) throw invalidForm(refusals);
    }
    await next();
  };
}
