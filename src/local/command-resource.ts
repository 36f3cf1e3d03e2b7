import type {
  APIApplicationCommand,
  APIApplicationCommandOption,
  LocalizationMap,
} from 'discord-api-types/v10';
import { ApplicationCommandType, ApplicationIntegrationType } from 'discord-api-types/v10';

/** A command as the bot sends it. */
export interface CommandBody {
  readonly id?: string | null;
  readonly type?: ApplicationCommandType | null;
  readonly name: string;
  readonly name_localizations?: LocalizationMap | null;
  readonly description?: string | null;
  readonly description_localizations?: LocalizationMap | null;
  readonly options?: APIApplicationCommandOption[] | null;
  readonly default_member_permissions?: string | number | null;
  readonly contexts?: APIApplicationCommand['contexts'];
  readonly integration_types?: ApplicationIntegrationType[] | null;
  readonly nsfw?: boolean | null;
}

/** Where commands are registered: globally (undefined), or in one server. */
export type Scope = string | undefined;

/** Fills in what was left out as Discord does; what was false or empty is left out of options. */
export function completeCommand(
  body: CommandBody,
  scope: Scope,
  needs: { readonly applicationId: string; readonly nextId: () => string },
  previous?: APIApplicationCommand,
): APIApplicationCommand {
  const next = {
    id: previous?.id ?? needs.nextId(),
    application_id: needs.applicationId,
    version: previous?.version ?? needs.nextId(),
    type: body.type ?? ApplicationCommandType.ChatInput,
    name: body.name,
    name_localizations: body.name_localizations ?? null,
    description: body.description ?? '',
    description_localizations: body.description_localizations ?? null,
    default_member_permissions:
      body.default_member_permissions == null ? null : String(body.default_member_permissions),
    nsfw: body.nsfw ?? false,
    ...(scope === undefined
      ? {
          dm_permission: true,
          contexts: body.contexts ?? null,
          integration_types: body.integration_types ?? [ApplicationIntegrationType.GuildInstall],
        }
      : { guild_id: scope }),
    ...(body.options?.length && { options: normalize(body.options) }),
  } satisfies APIApplicationCommand;
  const changed = previous && JSON.stringify(previous) !== JSON.stringify(next);
  return changed ? { ...next, version: needs.nextId() } : next;
}

function normalize(options: readonly APIApplicationCommandOption[]): APIApplicationCommandOption[] {
  const said = JSON.stringify(options, (_key, value: unknown) =>
    value === false || value === null ? undefined : value,
  );
  return JSON.parse(said) as APIApplicationCommandOption[];
}

/** The command without its translations, as bulk reads give it unless asked otherwise. */
export function withoutLocalizations(command: APIApplicationCommand): APIApplicationCommand {
  return JSON.parse(
    JSON.stringify(command, (key, value: unknown) =>
      key === 'name_localizations' || key === 'description_localizations' ? undefined : value,
    ),
  ) as APIApplicationCommand;
}
