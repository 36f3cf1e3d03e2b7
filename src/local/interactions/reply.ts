import type { APIMessage, APIMessageInteractionMetadata } from 'discord-api-types/v10';
import {
  InteractionType,
  MessageFlags,
  MessageReferenceType,
  MessageType,
} from 'discord-api-types/v10';
import { commandPath } from '../../discord/command-path.ts';
import { ApiError } from '../api-error.ts';
import { keptAttachments } from '../messages/attachments.ts';
import { checkMessage } from '../messages/check.ts';
import { composeMessage, reviseMessage } from '../messages/compose.ts';
import type { MessageBody, UploadedFile } from '../messages/message-body.ts';
import type { StoredMessage } from '../messages/message-store.ts';
import { botUser } from '../resources.ts';
import type { State } from '../state.ts';
import type { Pending } from './pending.ts';

/** Makes a message that answers an interaction; `loading` for the one that stands for a deferred answer. */
export function sendReply(
  state: State,
  pending: Pending,
  body: MessageBody,
  files: readonly UploadedFile[],
  type: MessageType,
  loading = false,
): APIMessage {
  if (!loading) checkMessage({ body, files, at: pathIn(pending) });
  const { channelId, userId } = pending.persona;
  const isPrivate = pending.alwaysPrivate || ((body.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const frame = {
    id: state.nextId(),
    channelId,
    author: botUser(state.world),
    at: state.clock.now(),
    type,
    flags: (isPrivate ? MessageFlags.Ephemeral : 0) | (loading ? MessageFlags.Loading : 0),
    extra: {
      application_id: state.applicationId,
      webhook_id: state.applicationId,
      interaction_metadata: metadata(state, pending),
      ...usedCommand(state, pending),
      ...reference(pending, type),
    },
  };
  const attachments = state.attachments.add(channelId, files, body.attachments ?? []);
  const message = composeMessage(frame, body, attachments, state.userById);
  state.messages.put({ message, token: pending.token, ...(isPrivate && { viewerId: userId }) });
  return message;
}

/** Changes a message that this interaction made, or the one it came from. */
export function editReply(
  state: State,
  pending: Pending,
  messageId: string,
  body: MessageBody,
  files: readonly UploadedFile[],
): APIMessage {
  const stored = reply(state, pending, messageId);
  const { message } = stored;
  checkMessage({ body, files, before: message, at: pathIn(pending) });
  const attachments = [
    ...keptAttachments(message.attachments, body.attachments),
    ...state.attachments.add(message.channel_id, files, body.attachments ?? []),
  ];
  const next = reviseMessage(message, body, attachments, state.clock.now(), state.userById);
  state.messages.put({ ...stored, message: next });
  return next;
}

/** The message of this id, if this interaction may see and change it. */
export function reply(state: State, pending: Pending, messageId: string): StoredMessage {
  const stored = state.messages.get(pending.persona.channelId, messageId);
  const own = stored?.token === pending.token || messageId === pending.sourceMessageId;
  if (!stored || !own) throw new ApiError(404, 10008, 'Unknown Message');
  return stored;
}

/** In the first answer the message stands under `data`; later ones are the whole body. */
function pathIn(pending: Pending): string {
  return pending.state === 'waiting' ? 'data' : '';
}

function metadata(state: State, pending: Pending): APIMessageInteractionMetadata {
  const { id, type, authorizing_integration_owners } = pending.interaction;
  return {
    id,
    type,
    user: state.userById(pending.persona.userId),
    authorizing_integration_owners,
    ...(pending.sourceMessageId !== undefined && {
      interacted_message_id: pending.sourceMessageId,
    }),
  } as APIMessageInteractionMetadata;
}

/** Deprecated, yet still sent, and the only place that names the command. Docs: resources/message. */
function usedCommand(state: State, pending: Pending): Pick<APIMessage, 'interaction'> {
  const { id, type, data } = pending.interaction;
  if (type !== InteractionType.ApplicationCommand) return {};
  return {
    interaction: {
      id,
      type,
      name: commandPath(data),
      user: state.userById(pending.persona.userId),
    },
  };
}

function reference(pending: Pending, type: MessageType): Partial<APIMessage> {
  const target = pending.originalId ?? pending.sourceMessageId;
  if (type !== MessageType.Reply || target === undefined) return {};
  return {
    message_reference: {
      type: MessageReferenceType.Default,
      channel_id: pending.persona.channelId,
      message_id: target,
    },
  };
}
