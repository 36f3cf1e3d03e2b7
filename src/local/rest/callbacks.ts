import type { APIInteractionResponse } from 'discord-api-types/v10';
import { Hono } from 'hono';
import { answerInteraction } from '../interactions/answer.ts';
import type { State } from '../state.ts';
import type { RestEnv } from './env.ts';

/** The first answer to an interaction. */
export function callbackRoutes(state: State): Hono<RestEnv> {
  const routes = new Hono<RestEnv>();
  routes.post('/interactions/:id/:token/callback', (context) => {
    const { id, token } = context.req.param();
    const pending = state.pending.toAnswer(id, token);
    const response = context.var.body as APIInteractionResponse;
    const message = answerInteraction(state, pending, response, context.var.files);
    if (context.req.query('with_response') !== 'true') return context.body(null, 204);
    return context.json({
      interaction: {
        id,
        type: pending.interaction.type,
        ...(message && { response_message_id: message.id }),
      },
      ...(message && { resource: { type: response.type, message } }),
    });
  });
  return routes;
}
