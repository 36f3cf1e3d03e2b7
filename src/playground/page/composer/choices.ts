import type { APIApplicationCommandBasicOption, ChannelType } from 'discord-api-types/v10';
import type { World } from '../../../local/types.ts';
import type { Suggestion } from './composer-state.ts';
import { optionTypes } from './option-types.ts';

/** The fixed values that an option offers; undefined for one that takes any text or number. */
export function choicesOf(
  option: APIApplicationCommandBasicOption,
  world: World,
): readonly Suggestion[] | undefined {
  if ('choices' in option && option.choices) return option.choices;
  switch (option.type) {
    case optionTypes.boolean:
      return [
        { name: 'True', value: true },
        { name: 'False', value: false },
      ];
    case optionTypes.channel:
      return channelsOf(world, option.channel_types);
    case optionTypes.role:
      return rolesOf(world);
    case optionTypes.user:
      return peopleOf(world);
    case optionTypes.mentionable:
      return [...peopleOf(world), ...rolesOf(world)];
    default:
      return undefined;
  }
}

/** The channels of the server as choices: `#name`, of the given types only. */
export function channelsOf(world: World, types?: readonly ChannelType[]): readonly Suggestion[] {
  return world.channels
    .filter((channel) => isInServer(channel) && (!types?.length || types.includes(channel.type)))
    .map((channel) => ({ name: `#${channel.name ?? channel.id}`, value: channel.id }));
}

/** Direct messages (1) and groups (3) are no part of a server. */
const isInServer = (channel: { type: ChannelType }) => channel.type !== 1 && channel.type !== 3;

export const rolesOf = (world: World): readonly Suggestion[] =>
  world.guild.roles.map(({ id, name }) => ({
    name: name.startsWith('@') ? name : `@${name}`,
    value: id,
  }));

export const peopleOf = (world: World): readonly Suggestion[] =>
  world.people.map(({ id, name }) => ({ name: `@${name}`, value: id }));
