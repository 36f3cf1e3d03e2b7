import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { Api } from './api-types.ts';
import type { Change, Plan, WantedCommand } from './plan-registration.ts';
import { planRegistration } from './plan-registration.ts';

export interface RegisterOptions {
  readonly applicationId: string;
  /** Registers in this server only, where changes show at once. */
  readonly guildId?: string | undefined;
  readonly commands: readonly WantedCommand[];
  /** Only says what would be written. */
  readonly dryRun?: boolean;
}

/**
 * Makes Discord's list of commands the wanted one, and says what differed. Writes command by command and only what
 * differs: the others keep the permissions that servers set for them. Rejects with the Api's errors.
 */
export async function register(api: Api, options: RegisterOptions): Promise<Plan> {
  const { applicationId, guildId, commands, dryRun = false } = options;
  const scope = guildId === undefined ? '' : `/guilds/${guildId}`;
  const route = `/applications/${applicationId}${scope}/commands` as const;
  const existing = await api.request<APIApplicationCommand[]>({
    method: 'GET',
    route,
    // Without it translations are left out, and every start would see a change.
    query: { with_localizations: 'true' },
  });
  const plan = planRegistration(commands, existing, guildId === undefined ? 'global' : 'guild');
  if (!dryRun) for (const change of plan.changes) await write(api, route, change, guildId);
  return plan;
}

async function write(
  api: Api,
  route: `/${string}`,
  change: Change,
  guildId: string | undefined,
): Promise<void> {
  if (change.kind === 'delete') {
    await api.request({ method: 'DELETE', route: `${route}/${change.id}` });
  } else if (change.kind === 'create') {
    // Creating a command of the same name and type again replaces it: a repeat does no harm.
    const body = forScope(change.command, guildId);
    await api.request({ method: 'POST', route, body, repeatable: true });
  } else {
    const body = { ...defaults(change.command), ...forScope(change.command, guildId) };
    await api.request({ method: 'PATCH', route: `${route}/${change.id}`, body, repeatable: true });
  }
}

/** Servers' own commands have neither contexts nor install types. */
function forScope(command: WantedCommand, guildId: string | undefined): object {
  if (guildId === undefined) return command;
  const { contexts: _, integration_types: __, ...rest } = command;
  return rest;
}

/** What an edit leaves out stays as it was: so everything that may have to go is named. */
function defaults({ type = 1 }: { type?: number | undefined }): object {
  return {
    name_localizations: null,
    description_localizations: null,
    default_member_permissions: null,
    nsfw: false,
    ...(type === 1 && { options: [] }),
  };
}
