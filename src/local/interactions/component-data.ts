import type { APIInteractionDataResolved } from 'discord-api-types/v10';
import {
  ApplicationCommandOptionType,
  ButtonStyle,
  ComponentType as type,
} from 'discord-api-types/v10';
import { walk, type Node } from '../messages/components.ts';
import type { StoredMessage } from '../messages/message-store.ts';
import type { State } from '../state.ts';
import type { Place } from './place.ts';
import { resolve } from './resolved.ts';
import { Unsendable } from './unsendable.ts';

/** The message as this person sees it; throws when it is not there for them. */
export function visibleMessage(state: State, place: Place, messageId: string): StoredMessage {
  const stored = state.messages.get(place.channel.id, messageId);
  const hidden = stored?.viewerId !== undefined && stored.viewerId !== place.person.id;
  if (!stored || hidden) {
    throw new Unsendable(`${place.person.name} sees no message ${messageId} in this channel.`);
  }
  return stored;
}

/** The data of a click on a button, or of a choice in a menu. */
export function componentData(
  state: State,
  place: Place,
  stored: StoredMessage,
  customId: string,
  values: readonly string[] | undefined,
): object {
  const component = walk(stored.message.components).find((one) => one.custom_id === customId);
  if (!component) throw new Unsendable(`The message has no control "${customId}".`);
  if (component['disabled'] === true) throw new Unsendable('This control is disabled.');
  const base = { custom_id: customId, component_type: component.type, id: component.id };
  if (component.type === type.Button) {
    if (component['style'] === ButtonStyle.Link) throw new Unsendable('This is a link.');
    return base;
  }
  const picked = values ?? [];
  checkPicked(component, picked);
  const resolved = resolvePicked(state, place, component.type, picked);
  return { ...base, values: picked, ...(resolved && { resolved }) };
}

/** Throws unless so many may be picked, and (in menus of texts) only what is offered. */
export function checkPicked(component: Node, picked: readonly string[]): void {
  const least = Number(component['min_values'] ?? 1);
  const most = Number(component['max_values'] ?? 1);
  if (picked.length < least || picked.length > most) {
    throw new Unsendable(`Between ${least} and ${most} can be picked.`);
  }
  if (component.type !== type.StringSelect) return;
  const offered = (component['options'] as readonly { value: string }[]).map(({ value }) => value);
  const strange = picked.find((value) => !offered.includes(value));
  if (strange !== undefined) {
    throw new Unsendable(`"${strange}" is not offered. There are: ${offered.join(', ')}.`);
  }
}

const kinds: Partial<Record<type, ApplicationCommandOptionType>> = {
  [type.UserSelect]: ApplicationCommandOptionType.User,
  [type.RoleSelect]: ApplicationCommandOptionType.Role,
  [type.MentionableSelect]: ApplicationCommandOptionType.Mentionable,
  [type.ChannelSelect]: ApplicationCommandOptionType.Channel,
};

/** What the picked ids name; undefined for menus of texts. */
export function resolvePicked(
  state: State,
  place: Place,
  menu: type,
  picked: readonly string[],
): APIInteractionDataResolved | undefined {
  const kind = kinds[menu];
  if (kind === undefined) return undefined;
  const resolved: APIInteractionDataResolved = {};
  for (const id of picked) resolve(state, place, kind, id, resolved);
  return resolved;
}
