import { MessageFlags } from 'discord-api-types/v10';
import { limits } from '../limits.ts';
import { validateComponents } from './components.ts';
import { validateEmbeds } from './embeds.ts';
import { isSet, outOfRange } from './rules.ts';
import { each, isJson, type Json, type Violation } from './violation.ts';

interface Options {
  /**
   * Whether the message has Components V2, by its own flag or (for an edit) by an earlier one. Left out, only the flag in
   * the body says so, and a body without it is not held to the rules of plain messages.
   */
  readonly v2?: boolean;
}

/**
 * What Discord would refuse in a message that is created, edited, or sent as a reply: the limits that its description
 * lacks, and the commoner ones that it has. Takes any value, never throws; an empty list means that nothing was found.
 */
export function validateMessage(message: unknown, { v2 }: Options = {}): Violation[] {
  if (!isJson(message)) return [];
  const flagged = hasV2Flag(message);
  const isV2 = v2 ?? (flagged || undefined);
  return [
    ...outOfRange(message, '', {
      content: [0, limits.content],
      nonce: [0, limits.nonce],
      attachments: [0, limits.attachments],
    }),
    ...each(message['attachments'], 'attachments', (attachment, path) =>
      outOfRange(attachment, path, { description: [0, limits.attachmentDescription] }),
    ),
    ...validateEmbeds(message['embeds']),
    ...validateComponents(message['components'], isV2),
    ...(isV2 ? legacyFields(message) : []),
    ...validateMentions(message['allowed_mentions']),
  ];
}

/** Whether a body carries the flag IS_COMPONENTS_V2. */
function hasV2Flag(message: Json): boolean {
  const { flags } = message;
  return typeof flags === 'number' && (flags & MessageFlags.IsComponentsV2) !== 0;
}

/** Docs: components/reference. What a message with Components V2 cannot have. */
function legacyFields(message: Json): Violation[] {
  return ['content', 'embeds', 'poll', 'sticker_ids', 'shared_client_theme']
    .filter((key) => isSet(message[key]))
    .map((key) => ({
      path: key,
      code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      message: `The '${key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    }));
}

/** Docs: resources/message, Allowed Mentions Object: a type is either parsed or listed. */
function validateMentions(allowed: unknown): Violation[] {
  if (!isJson(allowed)) return [];
  const { parse } = allowed;
  const both = ['users', 'roles'].filter(
    (key) => isSet(allowed[key]) && Array.isArray(parse) && parse.includes(key),
  );
  return [
    ...outOfRange(allowed, 'allowed_mentions', {
      users: [0, limits.allowedMentions],
      roles: [0, limits.allowedMentions],
    }),
    ...both.map((key) => ({
      path: 'allowed_mentions',
      code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
      message: `parse:["${key}"] and ${key}: [ids...] are mutually exclusive.`,
    })),
  ];
}
