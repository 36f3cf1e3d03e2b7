import { InteractionType, MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';
import type { RawValue, Reader } from './command.ts';

/** An interaction, reduced to what we act on. */
export type Incoming =
  | { readonly kind: 'ping' }
  | {
      readonly kind: 'command';
      readonly name: string;
      readonly values: Values;
      readonly reader: Reader;
    }
  | {
      readonly kind: 'completion';
      readonly name: string;
      readonly values: Values;
      readonly focused: { readonly name: string; readonly text: string };
      readonly reader: Reader;
    }
  | {
      readonly kind: 'click';
      readonly customId: string;
      readonly picked: readonly string[];
      /** Whether the message answers this very person, so that it may be changed in place. */
      readonly own: boolean;
      readonly reader: Reader;
    }
  | { readonly kind: 'unknown' };

type Values = Readonly<Record<string, RawValue>>;

/**
 * Reads a raw interaction. Only what we use is looked at, so unknown types, fields and locales pass;
 * what lacks the necessary comes out as `unknown`. Never throws.
 */
export function readIncoming(raw: unknown): Incoming {
  const envelope = interaction.safeParse(raw);
  if (!envelope.success) return { kind: 'unknown' };
  const { type, data, message } = envelope.data;
  if (type === InteractionType.Ping) return { kind: 'ping' };
  const reader = readReader(envelope.data);
  if (!reader) return { kind: 'unknown' };
  switch (type) {
    case InteractionType.ApplicationCommand:
      return readCommand(data, reader);
    case InteractionType.ApplicationCommandAutocomplete:
      return readCompletion(data, reader);
    case InteractionType.MessageComponent:
      return readClick(data, message, reader);
    default:
      return { kind: 'unknown' };
  }
}

const user = z.object({ id: z.string() });
const interaction = z.object({
  type: z.number(),
  data: z.unknown().optional(),
  message: z.unknown().optional(),
  guild_id: z.string().optional().catch(undefined),
  channel_id: z.string().optional().catch(undefined),
  locale: z.string().catch('en-US'),
  user: user.optional().catch(undefined),
  member: z
    .object({
      user,
      permissions: z
        .string()
        .regex(/^\d{1,20}$/)
        .catch('0'),
    })
    .optional()
    .catch(undefined),
});

const option = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]),
  focused: z.boolean().optional(),
});
const commandData = z.object({ name: z.string(), options: z.array(option).catch([]) });
const clickData = z.object({ custom_id: z.string(), values: z.array(z.string()).catch([]) });
const repliedMessage = z.object({
  flags: z.number().catch(0),
  interaction_metadata: z.object({ user }).optional().catch(undefined),
});

function readReader(from: z.output<typeof interaction>): Reader | undefined {
  const userId = from.member?.user.id ?? from.user?.id;
  if (userId === undefined) return undefined;
  return {
    userId,
    locale: from.locale,
    permissions: BigInt(from.member?.permissions ?? '0'),
    ...(from.guild_id !== undefined && { guildId: from.guild_id }),
    ...(from.channel_id !== undefined && { channelId: from.channel_id }),
  };
}

function readCommand(data: unknown, reader: Reader): Incoming {
  const read = commandData.safeParse(data);
  if (!read.success) return { kind: 'unknown' };
  return { kind: 'command', name: read.data.name, values: valuesOf(read.data.options), reader };
}

function readCompletion(data: unknown, reader: Reader): Incoming {
  const read = commandData.safeParse(data);
  const focused = read.data?.options.find((it) => it.focused);
  if (!read.success || !focused) return { kind: 'unknown' };
  return {
    kind: 'completion',
    name: read.data.name,
    values: valuesOf(read.data.options),
    focused: { name: focused.name, text: String(focused.value) },
    reader,
  };
}

function readClick(data: unknown, message: unknown, reader: Reader): Incoming {
  const read = clickData.safeParse(data);
  if (!read.success) return { kind: 'unknown' };
  const on = repliedMessage.safeParse(message).data;
  const seenByOne = ((on?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const own = seenByOne || on?.interaction_metadata?.user.id === reader.userId;
  return { kind: 'click', customId: read.data.custom_id, picked: read.data.values, own, reader };
}

function valuesOf(options: readonly z.output<typeof option>[]): Values {
  return Object.fromEntries(options.map(({ name, value }) => [name, value]));
}
