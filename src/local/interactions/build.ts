import type { APIInteraction } from 'discord-api-types/v10';
import {
  ApplicationCommandType,
  InteractionType as type,
  PermissionFlagsBits as bits,
} from 'discord-api-types/v10';
import { holds } from '../permissions.ts';
import type { State } from '../state.ts';
import type { Action, Persona } from '../types.ts';
import { commandData } from './command-data.ts';
import { componentData, visibleMessage } from './component-data.ts';
import { envelope } from './envelope.ts';
import { findCommand } from './find-command.ts';
import { modalData } from './modal-data.ts';
import type { Pending } from './pending.ts';
import { placeOf, type Place } from './place.ts';
import { Unsendable } from './unsendable.ts';

/** What an action puts into an interaction. */
interface Content {
  readonly kind: Pending['kind'];
  readonly type: type;
  readonly data: object;
  readonly sourceMessageId?: string;
}

/** Builds just what Discord would send when this persona does this; throws Unsendable when it would send nothing. */
export function buildInteraction(
  state: State,
  persona: Persona,
  action: Action,
  token: string,
): Omit<Pending, 'settled'> {
  const place = placeOf(state, persona);
  const { kind, type: interactionType, data, sourceMessageId } = contentOf(state, place, action);
  const source = sourceMessageId && state.messages.get(persona.channelId, sourceMessageId);
  const interaction = {
    ...envelope(state, place, token, persona.locale),
    type: interactionType,
    data,
    ...(source && { message: source.message }),
  } as APIInteraction;
  return {
    id: interaction.id,
    token,
    kind,
    interaction,
    persona,
    alwaysPrivate: persona.install === 'user' && !mayUseOutsideApps(place),
    state: 'waiting',
    followUps: 0,
    refusals: [],
    ...(sourceMessageId !== undefined && { sourceMessageId }),
  };
}

function contentOf(state: State, place: Place, action: Action): Content {
  switch (action.kind) {
    case 'command':
      return {
        kind: 'command',
        type: type.ApplicationCommand,
        data: commandData(state, place, action.name, action.options),
      };
    case 'autocomplete':
      return {
        kind: 'autocomplete',
        type: type.ApplicationCommandAutocomplete,
        data: commandData(state, place, action.name, action.options, action.focused),
      };
    case 'message-command':
      return messageCommand(state, place, action);
    case 'component':
      return component(state, place, action);
    case 'modal':
      return modal(state, place, action);
  }
}

function messageCommand(
  state: State,
  place: Place,
  action: Extract<Action, { kind: 'message-command' }>,
): Content {
  const command = findCommand(state, place, action.name, ApplicationCommandType.Message);
  const { message } = visibleMessage(state, place, action.messageId);
  return {
    kind: 'command',
    type: type.ApplicationCommand,
    data: {
      id: command.id,
      name: command.name,
      type: command.type,
      ...(command.guild_id && { guild_id: command.guild_id }),
      target_id: message.id,
      resolved: { messages: { [message.id]: message } },
    },
  };
}

function component(
  state: State,
  place: Place,
  action: Extract<Action, { kind: 'component' }>,
): Content {
  const stored = visibleMessage(state, place, action.messageId);
  return {
    kind: 'component',
    type: type.MessageComponent,
    data: componentData(state, place, stored, action.customId, action.values),
    sourceMessageId: action.messageId,
  };
}

function modal(state: State, place: Place, action: Extract<Action, { kind: 'modal' }>): Content {
  const open = state.modals.find(place.person.id, action.customId);
  if (!open) throw new Unsendable(`No form "${action.customId}" is open.`);
  const sourceMessageId = action.messageId ?? open.sourceMessageId;
  return {
    kind: 'modal',
    type: type.ModalSubmit,
    data: modalData(state, place, open.form, action.fields),
    ...(sourceMessageId !== undefined && { sourceMessageId }),
  };
}

/** Where Use External Apps is denied, replies become private. Source: Discord's change log of 2024-06-27. */
function mayUseOutsideApps(place: Place): boolean {
  return !place.server || holds(place.permissions, bits.UseExternalApps);
}
