import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { Persona, World } from '../../../local/types.ts';
import type { PlaygroundState } from '../../protocol.ts';
import { flattenCommand } from './flatten-command.ts';
import type { OfferedCommand } from './flatten-command.ts';
import { rights } from '../sidebar/rights.ts';
import { channelType, commandType } from '../common/discord-numbers.ts';

export interface Offer {
  /** What Discord's client would list for this person here. */
  readonly commands: readonly OfferedCommand[];
  /** How many it hides because the person lacks a permission. */
  readonly hidden: number;
}

type Known = Pick<PlaygroundState, 'commands' | 'world' | 'rights'>;

/** The commands of one type (chat or message menu) that Discord's client would offer a persona where they are. */
export function offeredCommands(known: Known, type: 'chat' | 'message', persona: Persona): Offer {
  const here = known.commands.filter(
    (it) => it.type === commandType[type] && fits(it, persona, known.world),
  );
  const all = here.flatMap(flattenCommand);
  const commands = here
    .filter((command) => mayUse(command, persona, known))
    .flatMap(flattenCommand);
  return { commands, hidden: all.length - commands.length };
}

/** Contexts: 0 server, 1 the bot's own direct messages, 2 other private channels. Installs: 0 server, 1 person. */
function fits(command: APIApplicationCommand, persona: Persona, world: World): boolean {
  const install = persona.install === 'guild' ? 0 : 1;
  const installs: readonly number[] = command.integration_types ?? [0];
  const contexts: readonly number[] = command.contexts ?? [0, 1, 2];
  return installs.includes(install) && contexts.includes(contextOf(persona, world));
}

function contextOf({ channelId }: Persona, world: World): 0 | 1 | 2 {
  const type = world.channels.find(({ id }) => id === channelId)?.type;
  if (type === channelType.group) return 2;
  return type === channelType.direct ? 1 : 0;
}

/** Outside servers nothing is asked for; an administrator may use everything. */
function mayUse(command: APIApplicationCommand, persona: Persona, known: Known): boolean {
  const needed = command.default_member_permissions ?? null;
  if (needed === null || contextOf(persona, known.world) !== 0) return true;
  const held = rights(known.rights, persona);
  if (held.has('administrator')) return true;
  return BigInt(needed) !== 0n && held.all(BigInt(needed));
}
