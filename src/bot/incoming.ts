import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import * as z from 'zod';
import type { Fields, Picked, RawValue, Reader, TargetMessage } from './command.ts';
import { fieldsOf } from './incoming/fields.ts';
import { pickedOf } from './incoming/picked.ts';
import { readMessage } from './incoming/read-message.ts';
import { firstSpoken } from '../views/words/words-for.ts';

/** What every interaction but a ping says: who, from where, and what they refer to. */
interface Asked {
  readonly reader: Reader;
  readonly picked: Picked;
}

type Values = Readonly<Record<string, RawValue>>;

/** An interaction, reduced to what we act on. A command of a family has two words in its name. */
export type Incoming =
  | { readonly kind: 'ping' }
  | (Asked & { readonly kind: 'command'; readonly name: string; readonly values: Values })
  | (Asked & { readonly kind: 'menu'; readonly name: string; readonly message: TargetMessage })
  | (Asked & {
      readonly kind: 'completion';
      readonly name: string;
      readonly values: Values;
      readonly focused: { readonly name: string; readonly text: string };
    })
  | (Asked & {
      /** A click on a button, a choice in a menu, or a form that was filled in. */
      readonly kind: 'control';
      readonly customId: string;
      readonly chosen: readonly string[];
      readonly fields: Fields;
      /** Whether it belongs to a message that answers this very person, so that it may be changed in place. */
      readonly own: boolean;
    })
  | { readonly kind: 'unknown' };

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
  const asked = { reader, picked: pickedOf(data) };
  switch (type) {
    case InteractionType.ApplicationCommand:
      return readMenu(data, asked) ?? readCommand(data, asked);
    case InteractionType.ApplicationCommandAutocomplete:
      return readCompletion(data, asked);
    case InteractionType.MessageComponent:
    case InteractionType.ModalSubmit:
      return readControl(data, message, asked);
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
  locale: z.string().optional().catch(undefined),
  guild_locale: z.string().optional().catch(undefined),
  /** Key 0 names the server that installed the app, or is "0" in direct messages. */
  authorizing_integration_owners: z.object({ 0: z.string().optional() }).catch({}),
  user: user.optional().catch(undefined),
  member: z
    .object({
      user,
      permissions: z
        .string()
        .regex(/^\d{1,20}$/)
        .catch('0'),
      roles: z.array(z.string()).catch([]),
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
/** A command of a family comes as its only option, with the real options inside. */
const familyData = z.object({
  name: z.string(),
  options: z.tuple([commandData.extend({ type: z.literal(1) })]),
});
const menuData = z.object({
  type: z.literal(ApplicationCommandType.Message),
  name: z.string(),
  target_id: z.string(),
  resolved: z.object({ messages: z.record(z.string(), z.unknown()) }),
});
const controlData = z.object({ custom_id: z.string(), values: z.array(z.string()).catch([]) });
const repliedMessage = z.object({
  flags: z.number().catch(0),
  interaction_metadata: z.object({ user }).optional().catch(undefined),
});

function readReader(from: z.output<typeof interaction>): Reader | undefined {
  const userId = from.member?.user.id ?? from.user?.id;
  if (userId === undefined) return undefined;
  const owner = from.authorizing_integration_owners[0];
  return {
    userId,
    locale: firstSpoken([from.locale, from.guild_locale]),
    permissions: BigInt(from.member?.permissions ?? '0'),
    roleIds: from.member?.roles ?? [],
    isHome: from.guild_id !== undefined && owner === from.guild_id,
    ...(from.guild_id !== undefined && { guildId: from.guild_id }),
    ...(from.channel_id !== undefined && { channelId: from.channel_id }),
  };
}

function readCommand(data: unknown, asked: Asked): Incoming {
  const read = nameAndOptions(data);
  if (!read) return { kind: 'unknown' };
  return { kind: 'command', name: read.name, values: valuesOf(read.options), ...asked };
}

function readMenu(data: unknown, asked: Asked): Incoming | undefined {
  if (!isOfType(data, ApplicationCommandType.Message)) return undefined;
  const read = menuData.safeParse(data);
  if (!read.success) return undefined;
  const { name, target_id: id, resolved } = read.data;
  return { kind: 'menu', name, message: readMessage(id, resolved.messages[id]), ...asked };
}

function readCompletion(data: unknown, asked: Asked): Incoming {
  const read = nameAndOptions(data);
  const focused = read?.options.find((one) => one.focused);
  if (!read || !focused) return { kind: 'unknown' };
  return {
    kind: 'completion',
    name: read.name,
    values: valuesOf(read.options),
    focused: { name: focused.name, text: String(focused.value) },
    ...asked,
  };
}

function readControl(data: unknown, message: unknown, asked: Asked): Incoming {
  const read = controlData.safeParse(data);
  if (!read.success) return { kind: 'unknown' };
  const on = repliedMessage.safeParse(message).data;
  const seenByOne = ((on?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const own = seenByOne || on?.interaction_metadata?.user.id === asked.reader.userId;
  const { custom_id: customId, values: chosen } = read.data;
  return { kind: 'control', customId, chosen, fields: fieldsOf(data), own, ...asked };
}

function nameAndOptions(data: unknown): z.output<typeof commandData> | undefined {
  const family = isFamily(data) && familyData.safeParse(data);
  if (!family || !family.success) return commandData.safeParse(data).data;
  const [{ name, options }] = family.data.options;
  return { name: `${family.data.name} ${name}`, options };
}

// Looking first is worth it: a read that fails costs several times one that succeeds, and these fail for most commands.
function isOfType(value: unknown, type: number): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === type;
}

function isFamily(data: unknown): boolean {
  if (typeof data !== 'object' || data === null || !('options' in data)) return false;
  const { options } = data;
  return Array.isArray(options) && isOfType(options[0], ApplicationCommandOptionType.Subcommand);
}

function valuesOf(options: readonly z.output<typeof option>[]): Values {
  return Object.fromEntries(options.map(({ name, value }) => [name, value]));
}
