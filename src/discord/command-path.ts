import type { ApplicationCommandOptionType } from 'discord-api-types/v10';

/** As much of an interaction's data as names the command. */
export interface Named {
  readonly name: string;
  readonly options?: readonly NamedOption[] | undefined;
}

interface NamedOption extends Named {
  readonly type: ApplicationCommandOptionType;
}

// Numbers, since the playground's page does without the library that names them.
const subcommand: ApplicationCommandOptionType.Subcommand = 1;
const group: ApplicationCommandOptionType.SubcommandGroup = 2;

/** The whole name of the command that was used, as Discord shows it: `summary`, or `desk timezone` of a family. */
export function commandPath({ name, options }: Named): string {
  const next = options?.find(({ type }) => type === subcommand || type === group);
  return next ? `${name} ${commandPath(next)}` : name;
}
