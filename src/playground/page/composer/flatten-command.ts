import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
} from 'discord-api-types/v10';
import { optionType } from '../common/discord-numbers.ts';

/** A command as the list shows it. Those of a family stand there one by one. */
export interface OfferedCommand {
  /** All its words, e.g. `summary` or `desk timezone`. */
  readonly name: string;
  readonly description: string;
  readonly options: readonly APIApplicationCommandBasicOption[];
}

/** A command as what can be chosen of it: itself, or, as Discord forbids to use a family itself, each subcommand. */
export function flattenCommand({
  name,
  description,
  options = [],
}: Pick<APIApplicationCommand, 'name' | 'description' | 'options'>): readonly OfferedCommand[] {
  const below = options.filter(isBelow);
  return below.length > 0
    ? below.flatMap((one) => flattenCommand({ ...one, name: `${name} ${one.name}` }))
    : [{ name, description, options: options.filter((option) => !isBelow(option)) }];
}

type Below = Exclude<APIApplicationCommandOption, APIApplicationCommandBasicOption>;

function isBelow(option: APIApplicationCommandOption): option is Below {
  return option.type === optionType.subcommand || option.type === optionType.subcommandGroup;
}
