import type { APIApplicationCommandBasicOption, ChannelType } from 'discord-api-types/v10';
import type { World } from '../../../local/types.ts';
import type { Suggestion } from './composer-state.ts';
import { optionType } from '../common/discord-numbers.ts';

/** The fixed values that an option offers; undefined for one that takes any text or number. */
export function choicesOf(
  option: APIApplicationCommandBasicOption,
  world: World,
): readonly Suggestion[] | undefined {
  if ('choices' in option && option.choices) return option.choices;
  switch (option.type) {
    case optionType.boolean:
      return [
        { name: 'True', value: true },
        { name: 'False', value: false },
      ];
    case optionType.channel:
      return channelsOf(world, option.channel_types);
    case optionType.role:
      return rolesOf(world);
    case optionType.user:
      return peopleOf(world);
    case optionType.mentionable:
      return [...peopleOf(world), ...rolesOf(world)];
    default:
      return undefined;
  }
}

/** The channels of the server as choices: `#name`, of the given types only. */
export function channelsOf(world: World, types?: readonly ChannelType[]): readonly Suggestion[] {
  return world.channels
    .filter((channel) => 'guild_id' in channel && channel.guild_id === world.guild.id)
    .filter(({ type }) => !types?.length || types.includes(type))
    .map((channel) => ({ name: `#${channel.name ?? channel.id}`, value: channel.id }));
}

export const rolesOf = (world: World): readonly Suggestion[] =>
  world.guild.roles.map(({ id, name }) => ({
    name: name.startsWith('@') ? name : `@${name}`,
    value: id,
  }));

export const peopleOf = (world: World): readonly Suggestion[] =>
  world.people.map(({ id, name }) => ({ name: `@${name}`, value: id }));
