import type {
  APIBaseInteraction,
  APIInteractionGuildMember,
  InteractionType,
  Locale,
} from 'discord-api-types/v10';
import { ApplicationIntegrationType } from 'discord-api-types/v10';
import { limits } from '../../discord/limits.ts';
import { memberOf, userById } from '../resources.ts';
import type { State } from '../state.ts';
import { appPermissions, type Place } from './place.ts';

type Envelope = Omit<APIBaseInteraction<InteractionType, unknown>, 'type' | 'data'>;

/** Everything of an interaction but its kind and its data: who, where, with which rights. */
export function envelope(state: State, place: Place, token: string, locale: string): Envelope {
  const { person, channel, server } = place;
  return {
    id: state.nextId(),
    application_id: state.applicationId,
    token,
    version: 1,
    channel_id: channel.id,
    channel: partialChannel(place),
    context: place.context,
    authorizing_integration_owners: owners(place),
    app_permissions: appPermissions(state, place).toString(),
    locale: locale as Locale,
    entitlements: [],
    attachment_size_limit: limits.attachmentBytes,
    ...(server
      ? {
          guild_id: server.id,
          guild_locale: server.locale as Locale,
          guild: { id: server.id, locale: server.locale as Locale, features: [] },
          member: interactionMember(state, place),
        }
      : { user: userById(state.world, person.id) }),
  };
}

/** Key 0 holds the server, or "0" in direct messages with the bot; key 1 the person who installed the app. */
function owners({ install, server, person }: Place): Envelope['authorizing_integration_owners'] {
  return install === ApplicationIntegrationType.GuildInstall
    ? { [install]: server?.id ?? '0' }
    : { [install]: person.id };
}

function interactionMember(state: State, place: Place): APIInteractionGuildMember {
  const server = place.server ?? state.world.guild;
  const permissions = place.permissions.toString();
  return { ...memberOf(state.world, server, place.person), permissions };
}

/** Interactions tell less of a channel than the channel route: no overwrites, but the person's rights there. */
function partialChannel({ channel, permissions }: Place): Envelope['channel'] & object {
  const told = Object.entries(channel).filter(([key]) => key !== 'permission_overwrites');
  return {
    ...Object.fromEntries(told),
    id: channel.id,
    type: channel.type,
    ...('guild_id' in channel && { permissions: permissions.toString() }),
  };
}
