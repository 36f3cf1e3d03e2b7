import type { APIAttachment, APIMessage, APIUser } from 'discord-api-types/v10';
import { MessageFlags, MessageType } from 'discord-api-types/v10';
import { settleComponents, settleEmbeds } from './components.ts';
import { mentionsOf } from './mentions.ts';
import type { MessageBody } from './message-body.ts';

/** Where a new message stands and whose it is. */
export interface Frame {
  readonly id: string;
  readonly channelId: string;
  readonly author: APIUser;
  /** Milliseconds. */
  readonly at: number;
  readonly type?: MessageType;
  /** Set by Discord, on top of what the bot may set. */
  readonly flags?: number;
  readonly extra?: Partial<APIMessage>;
}

/** What a bot may set when it creates a message; Discord drops the rest. Docs: resources/message. */
const settable =
  MessageFlags.SuppressEmbeds |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsVoiceMessage |
  MessageFlags.IsComponentsV2;

/** A new message from a body that was judged. */
export function composeMessage(
  frame: Frame,
  body: MessageBody,
  attachments: APIAttachment[],
  userById: (id: string) => APIUser,
): APIMessage {
  const flags = ((body.flags ?? 0) & settable) | (frame.flags ?? 0);
  const v2 = (flags & MessageFlags.IsComponentsV2) !== 0;
  return {
    id: frame.id,
    channel_id: frame.channelId,
    type: frame.type ?? MessageType.Default,
    author: frame.author,
    timestamp: new Date(frame.at).toISOString(),
    edited_timestamp: null,
    content: body.content ?? '',
    embeds: settleEmbeds(body.embeds ?? [], attachments),
    components: settleComponents(body.components ?? [], attachments, v2),
    attachments,
    flags,
    tts: body.tts ?? false,
    pinned: false,
    ...mentionsOf(body, userById),
    ...frame.extra,
  };
}

/** The message after an edit: what is left out stays, null empties, Components V2 never goes away. */
export function reviseMessage(
  before: APIMessage,
  body: MessageBody,
  attachments: APIAttachment[],
  at: number,
  userById: (id: string) => APIUser,
): APIMessage {
  const flags = revisedFlags(before.flags ?? 0, body.flags);
  const v2 = (flags & MessageFlags.IsComponentsV2) !== 0;
  const after = {
    content: body.content === undefined ? before.content : (body.content ?? ''),
    embeds: body.embeds === undefined ? before.embeds : (body.embeds ?? []),
    components: body.components === undefined ? (before.components ?? []) : (body.components ?? []),
  };
  return {
    ...before,
    content: after.content,
    embeds: settleEmbeds(after.embeds, attachments),
    components: settleComponents(after.components, attachments, v2),
    attachments,
    flags,
    edited_timestamp: new Date(at).toISOString(),
    ...mentionsOf({ ...after, allowed_mentions: body.allowed_mentions ?? null }, userById),
  };
}

function revisedFlags(before: number, asked: number | null | undefined): number {
  const done = before & ~MessageFlags.Loading;
  if (asked === undefined || asked === null) return done;
  const upgraded = done | (asked & MessageFlags.IsComponentsV2);
  return (upgraded & ~MessageFlags.SuppressEmbeds) | (asked & MessageFlags.SuppressEmbeds);
}
