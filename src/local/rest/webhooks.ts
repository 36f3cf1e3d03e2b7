import { MessageFlags, MessageType, type APIMessage } from 'discord-api-types/v10';
import { Hono } from 'hono';
import { limits } from '../../discord/limits.ts';
import { ApiError } from '../api-error.ts';
import type { Pending } from '../interactions/pending.ts';
import { editReply, reply, sendReply } from '../interactions/reply.ts';
import type { MessageBody, UploadedFile } from '../messages/message-body.ts';
import type { State } from '../state.ts';
import type { RestEnv } from './env.ts';

/** What follows the first answer to an interaction: its edits and further messages, for fifteen minutes. */
export function webhookRoutes(state: State): Hono<RestEnv> {
  const routes = new Hono<RestEnv>();
  routes.post('/webhooks/:application/:token', (context) => {
    const pending = pendingOf(state, context.req.param());
    const body = context.var.body as MessageBody;
    return context.json(followUp(state, pending, body, context.var.files));
  });
  const message = '/webhooks/:application/:token/messages/:message';
  routes.get(message, (context) => {
    const pending = pendingOf(state, context.req.param());
    const id = messageId(pending, context.req.param('message'));
    return context.json(reply(state, pending, id).message);
  });
  routes.patch(message, (context) => {
    const pending = pendingOf(state, context.req.param());
    const id = messageId(pending, context.req.param('message'));
    const body = context.var.body as MessageBody;
    return context.json(editReply(state, pending, id, body, context.var.files));
  });
  routes.delete(message, (context) => {
    const pending = pendingOf(state, context.req.param());
    const id = messageId(pending, context.req.param('message'));
    const { channel_id } = reply(state, pending, id).message;
    state.messages.remove(channel_id, id);
    return context.body(null, 204);
  });
  return routes;
}

function pendingOf(state: State, path: { application: string; token: string }): Pending {
  if (path.application !== state.applicationId) throw new ApiError(404, 10015, 'Unknown Webhook');
  return state.pending.answered(path.token);
}

function messageId(pending: Pending, named: string): string {
  if (named !== '@original') return named;
  if (pending.originalId === undefined) throw new ApiError(404, 10008, 'Unknown Message');
  return pending.originalId;
}

/** A new message; right after a deferral it fills in the waiting one (deprecated, but what Discord does). */
function followUp(
  state: State,
  pending: Pending,
  body: MessageBody,
  files: readonly UploadedFile[],
): APIMessage {
  const original =
    pending.originalId && state.messages.get(pending.persona.channelId, pending.originalId);
  const waiting = original && ((original.message.flags ?? 0) & MessageFlags.Loading) !== 0;
  if (waiting) return editReply(state, pending, original.message.id, body, files);
  pending.followUps += 1;
  if (pending.persona.install === 'user' && pending.followUps > limits.userInstallFollowUps) {
    const message = `Maximum number of follow-up messages reached (${limits.userInstallFollowUps})`;
    throw new ApiError(400, 40094, message);
  }
  return sendReply(state, pending, body, files, MessageType.Reply);
}
