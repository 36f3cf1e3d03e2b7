import { PermissionFlagsBits as bits } from 'discord-api-types/v10';

/** The least that the bot needs in a channel, by the names that Discord's settings show. Never Mention Everyone. */
export const neededPermissions: ReadonlyMap<string, bigint> = new Map([
  ['View Channels', bits.ViewChannel],
  ['Send Messages', bits.SendMessages],
  ['Send Messages in Threads', bits.SendMessagesInThreads],
  ['Embed Links', bits.EmbedLinks],
  ['Attach Files', bits.AttachFiles],
  ['Read Message History', bits.ReadMessageHistory],
]);

/** Which of them these permissions (Discord's decimal string) do not include. Administrators have all. */
export function missingPermissions(permissions: string): readonly string[] {
  const have = BigInt(permissions);
  if ((have & bits.Administrator) !== 0n) return [];
  return [...neededPermissions].flatMap(([name, bit]) => ((have & bit) === 0n ? [name] : []));
}
