import type { APIApplicationCommand, APIApplicationCommandOption } from 'discord-api-types/v10';

/** A chat command as Discord lists it. */
export function command(
  name: string,
  options: APIApplicationCommandOption[] = [],
  rest: Partial<APIApplicationCommand> = {},
): APIApplicationCommand {
  return {
    id: '1600000000000000001',
    application_id: '1200000000000000001',
    version: '1',
    type: 1,
    name,
    description: `Does ${name}`,
    options,
    default_member_permissions: null,
    integration_types: [0, 1],
    contexts: [0, 1, 2],
    ...rest,
  };
}
