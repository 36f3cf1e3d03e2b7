import type { APISelectMenuComponent } from 'discord-api-types/v10';
import type { World } from '../../../local/types.ts';
import { channelsOf, peopleOf, rolesOf } from '../composer/choices.ts';
import type { Suggestion } from '../composer/composer-state.ts';
import type { PickerOption } from './use-picker.ts';

interface MenuOptions {
  readonly options: readonly PickerOption[];
  readonly picked: readonly string[];
}

/** What a select menu offers, and what is picked before anybody touched it. The numbers are Discord's component types. */
export function menuOptions(menu: APISelectMenuComponent, world: World): MenuOptions {
  if (menu.type === 3) {
    const options = menu.options.map(({ label, value, description }) => ({
      label,
      value,
      description,
    }));
    const picked = menu.options.filter((option) => option.default).map(({ value }) => value);
    return { options, picked };
  }
  const choices =
    menu.type === 8 ? channelsOf(world, menu.channel_types) : resolved[menu.type](world);
  const options = choices.map(({ name, value }) => ({ label: name, value: String(value) }));
  return { options, picked: (menu.default_values ?? []).map(({ id }) => id) };
}

const resolved: Readonly<Record<5 | 6 | 7, (world: World) => readonly Suggestion[]>> = {
  5: peopleOf,
  6: rolesOf,
  7: (world) => [...peopleOf(world), ...rolesOf(world)],
};
