import type { APISelectMenuComponent, ComponentType } from 'discord-api-types/v10';
import type { World } from '../../../local/types.ts';
import { channelsOf, peopleOf, rolesOf } from '../composer/choices.ts';
import type { Suggestion } from '../composer/composer-state.ts';
import type { PickerOption } from './use-picker.ts';
import { componentType } from './discord-numbers.ts';

interface MenuOptions {
  readonly options: readonly PickerOption[];
  readonly picked: readonly string[];
}

/** What a select menu offers, and what is picked before anybody touched it. */
export function menuOptions(menu: APISelectMenuComponent, world: World): MenuOptions {
  if (menu.type === componentType.stringSelect) {
    const options = menu.options.map(({ label, value, description }) => ({
      label,
      value,
      description,
    }));
    const picked = menu.options.filter((option) => option.default).map(({ value }) => value);
    return { options, picked };
  }
  const choices =
    menu.type === componentType.channelSelect
      ? channelsOf(world, menu.channel_types)
      : resolved[menu.type](world);
  const options = choices.map(({ name, value }) => ({ label: name, value: String(value) }));
  return { options, picked: (menu.default_values ?? []).map(({ id }) => id) };
}

type PeopleOrRoles =
  | ComponentType.UserSelect
  | ComponentType.RoleSelect
  | ComponentType.MentionableSelect;

const resolved: Readonly<Record<PeopleOrRoles, (world: World) => readonly Suggestion[]>> = {
  [componentType.userSelect]: peopleOf,
  [componentType.roleSelect]: rolesOf,
  [componentType.mentionableSelect]: (world) => [...peopleOf(world), ...rolesOf(world)],
};
