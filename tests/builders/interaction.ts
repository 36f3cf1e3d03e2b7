import { InteractionType } from 'discord-api-types/v10';

const person = { id: '300000000000000001', username: 'reader' };

interface Overrides {
  readonly [field: string]: unknown;
}

/** A slash command as Discord sends it from a server, reduced to the fields that matter to a bot. */
export function aCommand(
  name: string,
  options: Readonly<Record<string, unknown>> = {},
  overrides: Overrides = {},
) {
  return {
    ...inServer,
    type: InteractionType.ApplicationCommand,
    data: { id: '1', type: 1, name, options: optionList(options) },
    ...overrides,
  };
}

/** An entry of a message's menu, opened on a message of somebody else's. */
export function aMenu(name: string, message: Readonly<Record<string, unknown>>) {
  return {
    ...inServer,
    type: InteractionType.ApplicationCommand,
    data: {
      id: '1',
      type: 3,
      name,
      target_id: '9',
      resolved: { messages: { 9: { id: '9', author: { id: '42' }, ...message } } },
    },
  };
}

/** The request for choices while `focused` is being typed. */
export function aCompletion(
  name: string,
  options: Readonly<Record<string, unknown>>,
  focused: string,
) {
  return {
    ...inServer,
    type: InteractionType.ApplicationCommandAutocomplete,
    data: {
      id: '1',
      type: 1,
      name,
      options: optionList(options, focused),
    },
  };
}

/** A click on a button under a message that answers `askedBy` (the one who clicks, when left out). */
export function aClick(
  customId: string,
  { askedBy = person.id, values }: { askedBy?: string; values?: string[] } = {},
) {
  return {
    ...inServer,
    type: InteractionType.MessageComponent,
    data: { component_type: values ? 3 : 2, custom_id: customId, ...(values && { values }) },
    message: { id: '9', flags: 32768, interaction_metadata: { id: '8', user: { id: askedBy } } },
  };
}

const inServer = {
  id: '100000000000000001',
  application_id: '200000000000000001',
  token: 'interaction-token',
  version: 1,
  locale: 'en-GB',
  guild_id: '400000000000000001',
  authorizing_integration_owners: { 0: '400000000000000001' },
  channel_id: '500000000000000001',
  member: { user: person, permissions: '3072', roles: [] },
};

function optionList(options: Readonly<Record<string, unknown>>, focused?: string) {
  return Object.entries(options).map(([name, value]) => ({
    name,
    value,
    type: 3,
    ...(name === focused && { focused: true }),
  }));
}
