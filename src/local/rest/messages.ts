import type { APIChannel, APIMessage } from 'discord-api-types/v10';
import {
  ChannelType,
  MessageFlags,
  MessageType,
  PermissionFlagsBits as bits,
} from 'discord-api-types/v10';
import { Hono } from 'hono';
import { ApiError } from '../api-error.ts';
import { keptAttachments } from '../messages/attachments.ts';
import { checkMessage } from '../messages/check.ts';
import { reviseMessage } from '../messages/compose.ts';
import type { MessageBody, UploadedFile } from '../messages/message-body.ts';
import type { StoredMessage } from '../messages/message-store.ts';
import type { State } from '../state.ts';
import { isThread, reopenToSend, requireOpen } from '../threads.ts';
import { requireRights } from './bot-rights.ts';
import { limitEdits } from './edit-limits.ts';
import type { RestEnv } from './env.ts';
import { makeMessage } from './make-message.ts';
import { pageOf } from './message-page.ts';

/** The bot's own messages in channels. */
export function messageRoutes(state: State): Hono<RestEnv> {
  const routes = new Hono<RestEnv>();
  const list = '/channels/:channel/messages';
  routes.get(list, (context) => {
    const channel = state.channels.get(context.req.param('channel'));
    requireRights(state, channel, bits.ReadMessageHistory);
    return context.json(pageOf(publicMessages(state, channel), context.req.query()));
  });
  routes.post(list, (context) => {
    const channel = state.channels.get(context.req.param('channel'));
    return context.json(create(state, channel, context.var.body as MessageBody, context.var.files));
  });
  routes.get(`${list}/:message`, (context) =>
    context.json(find(state, context.req.param()).message),
  );
  routes.patch(`${list}/:message`, (context) => {
    const stored = own(state, find(state, context.req.param()));
    return context.json(edit(state, stored, context.var.body as MessageBody, context.var.files));
  });
  routes.delete(`${list}/:message`, (context) => {
    const { message } = find(state, context.req.param());
    if (message.author.id !== state.world.bot.id) {
      requireRights(state, state.channels.get(message.channel_id), bits.ManageMessages);
    }
    state.messages.remove(message.channel_id, message.id);
    return context.body(null, 204);
  });
  routes.post(`${list}/:message/crosspost`, (context) =>
    context.json(crosspost(state, own(state, find(state, context.req.param())))),
  );
  return routes;
}

function publicMessages(state: State, channel: APIChannel): APIMessage[] {
  return state.messages
    .list(channel.id)
    .filter(({ viewerId }) => viewerId === undefined)
    .map(({ message }) => message);
}

function find(state: State, path: { channel: string; message: string }): StoredMessage {
  requireRights(state, state.channels.get(path.channel));
  const stored = state.messages.get(path.channel, path.message);
  if (!stored || stored.viewerId !== undefined) throw new ApiError(404, 10008, 'Unknown Message');
  return stored;
}

function own(state: State, stored: StoredMessage): StoredMessage {
  if (stored.message.author.id === state.world.bot.id) return stored;
  throw new ApiError(403, 50005, 'Cannot edit a message authored by another user');
}

function create(
  state: State,
  channel: APIChannel,
  body: MessageBody,
  files: readonly UploadedFile[],
): APIMessage {
  requireRights(state, channel, ...neededFor(channel, body, files));
  checkMessage({ body, files });
  if (channel.type === ChannelType.GuildForum) {
    throw new ApiError(400, 50008, 'Cannot send messages in a non-text channel');
  }
  const repeated = earlier(state, channel, body);
  if (repeated) return repeated;
  reopenToSend(state, channel);
  const message = makeMessage(state, channel.id, body, files);
  if (body.nonce == null) return message;
  state.nonces.remember(message.author.id, body.nonce, message.id);
  return { ...message, nonce: body.nonce }; // told here and never again: it is not stored
}

function neededFor(
  channel: APIChannel,
  body: MessageBody,
  files: readonly UploadedFile[],
): bigint[] {
  return [
    isThread(channel) ? bits.SendMessagesInThreads : bits.SendMessages,
    ...(body.embeds?.length ? [bits.EmbedLinks] : []),
    ...(files.length > 0 ? [bits.AttachFiles] : []),
    ...(body.message_reference ? [bits.ReadMessageHistory] : []),
  ];
}

/** The message that was made with the same nonce; it may be gone by now. Source: docs issue 6647. */
function earlier(state: State, channel: APIChannel, body: MessageBody): APIMessage | undefined {
  if (body.nonce == null || !body.enforce_nonce) return undefined;
  const id = state.nonces.find(state.world.bot.id, body.nonce);
  if (id === undefined) return undefined;
  const stored = state.messages.get(channel.id, id);
  if (!stored) throw new ApiError(404, 10008, 'Unknown Message');
  return { ...stored.message, nonce: body.nonce };
}

function edit(
  state: State,
  stored: StoredMessage,
  body: MessageBody,
  files: readonly UploadedFile[],
): APIMessage {
  const { message } = stored;
  const channel = state.channels.get(message.channel_id);
  if (files.length > 0) requireRights(state, channel, bits.AttachFiles);
  requireOpen(channel);
  limitEdits(state, message);
  checkMessage({ body, files, before: message });
  const attachments = [
    ...keptAttachments(message.attachments, body.attachments),
    ...state.attachments.add(message.channel_id, files, body.attachments ?? []),
  ];
  const next = reviseMessage(message, body, attachments, state.clock.now(), state.userById);
  state.messages.put({ ...stored, message: next });
  return next;
}

/** Publishes a message to the servers that follow its channel. */
function crosspost(state: State, stored: StoredMessage): APIMessage {
  const { message } = stored;
  const channel = state.channels.get(message.channel_id);
  if (channel.type !== ChannelType.GuildAnnouncement) {
    throw new ApiError(400, 50024, 'Cannot execute action on this channel type');
  }
  requireRights(state, channel, bits.SendMessages);
  // Replies cannot be published. Source: discord.js 14.28, Message#crosspostable.
  if (message.type !== MessageType.Default) {
    throw new ApiError(400, 50068, 'Invalid message type');
  }
  const flags = message.flags ?? 0;
  if ((flags & MessageFlags.Crossposted) !== 0) {
    throw new ApiError(400, 40033, 'This message has already been crossposted');
  }
  const next = { ...message, flags: flags | MessageFlags.Crossposted };
  state.messages.put({ ...stored, message: next });
  return next;
}
