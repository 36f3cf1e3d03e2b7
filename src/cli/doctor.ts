import type { APIApplication, RESTAPIPartialCurrentUserGuild } from 'discord-api-types/v10';
import type { Api } from '../discord/api-types.ts';
import { inviteUrl } from '../discord/invite.ts';
import { missingPermissions } from '../discord/permissions.ts';
import type { WantedCommand } from '../discord/plan-registration.ts';
import { register } from '../discord/register.ts';

/** One thing that was looked at. A `note` is worth knowing and no fault. */
export interface Finding {
  readonly mark: 'ok' | 'note' | 'problem';
  readonly what: string;
  /** What a person can do about it. */
  readonly todo?: string;
}

export interface DoctorOptions {
  /** Absent without a bot token. */
  readonly api?: Api;
  readonly transport: 'gateway' | 'http';
  readonly publicKey?: string | undefined;
  readonly guildId?: string | undefined;
  readonly commands: readonly WantedCommand[];
  readonly content: { readonly articles: number; readonly problems: number };
  /** As `process.versions.node` has it. */
  readonly nodeVersion: string;
}

/** Looks at everything that a running bot depends on. Never rejects: what fails is a finding. */
export async function doctor(options: DoctorOptions): Promise<readonly Finding[]> {
  const { api, nodeVersion, content } = options;
  return [
    checkNode(nodeVersion),
    checkContent(content),
    ...(api ? await checkDiscord(api, options) : [localMode]),
  ];
}

/** The findings as lines for a terminal, and the exit code: 1 when there is a problem. */
export function describeFindings(findings: readonly Finding[]): {
  readonly lines: readonly string[];
  readonly exitCode: 0 | 1;
} {
  const lines = findings.flatMap(({ mark, what, todo }) => [
    `${mark.padEnd(indent)}${what}`,
    ...(todo === undefined ? [] : [`${' '.repeat(indent)}→ ${todo}`]),
  ]);
  return { lines, exitCode: findings.some(({ mark }) => mark === 'problem') ? 1 : 0 };
}

const indent = 'problem'.length + 2;

const localMode: Finding = {
  mark: 'note',
  what: 'DISCORD_TOKEN is not set: npm start runs against Local Discord',
  todo: 'To run in Discord, put the bot token from the Developer Portal into .env.',
};

function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const what = `Node ${version}`;
  if (major < 20 || (major === 20 && minor < 19)) {
    return { mark: 'problem', what, todo: 'Install Node 20.19 or newer; 24 is recommended.' };
  }
  if (major < 22) {
    return {
      mark: 'note',
      what: `${what} gets no more security fixes`,
      todo: '24 is recommended.',
    };
  }
  return { mark: 'ok', what };
}

function checkContent({ articles, problems }: DoctorOptions['content']): Finding {
  const what = `${articles} ${articles === 1 ? 'article' : 'articles'}, ${problems} with problems`;
  if (problems > 0) return { mark: 'problem', what, todo: 'npm run check says what and where.' };
  if (articles === 0) {
    return { mark: 'problem', what: 'No articles', todo: 'Check CONTENT_DIR.' };
  }
  return { mark: 'ok', what };
}

async function checkDiscord(api: Api, options: DoctorOptions): Promise<readonly Finding[]> {
  let application: APIApplication;
  try {
    application = await api.request<APIApplication>({ method: 'GET', route: '/applications/@me' });
  } catch (error) {
    return [failed('Discord', error)];
  }
  return [
    { mark: 'ok', what: `The token belongs to ${application.name} (${application.id})` },
    checkPublicKey(application, options),
    checkEndpoint(application, options),
    ...(await Promise.all([
      checkCommands(api, application.id, options),
      checkServers(api, application.id),
    ]).then((findings) => findings.flat())),
  ];
}

function checkPublicKey(
  { verify_key: key }: APIApplication,
  { publicKey }: DoctorOptions,
): Finding {
  if (publicKey === undefined) return { mark: 'ok', what: 'The public key is asked of Discord' };
  if (publicKey.toLowerCase() === key) return { mark: 'ok', what: 'The public key is right' };
  return {
    mark: 'problem',
    what: 'DISCORD_PUBLIC_KEY is not the key of this application',
    todo: 'Copy it from the Developer Portal, General Information; or leave it out, and it is asked of Discord.',
  };
}

function checkEndpoint(
  { interactions_endpoint_url: url }: APIApplication,
  { transport }: DoctorOptions,
): Finding {
  if (transport === 'gateway') {
    if (!url) return { mark: 'ok', what: 'Interactions come over the gateway' };
    return {
      mark: 'problem',
      what: `Discord sends interactions to ${url}, not over the gateway`,
      todo: 'Clear the Interactions Endpoint URL in the Developer Portal, or set TRANSPORT=http.',
    };
  }
  if (url && new URL(url).pathname.endsWith('/interactions')) {
    return { mark: 'ok', what: `Interactions come to ${url}` };
  }
  return {
    mark: 'problem',
    what: url ? `Discord sends interactions to ${url}` : 'No Interactions Endpoint URL is set',
    todo: 'While the bot runs, set it in the Developer Portal to its public https address, ending in /interactions; or set TRANSPORT=gateway.',
  };
}

async function checkCommands(
  api: Api,
  applicationId: string,
  { commands, guildId }: DoctorOptions,
): Promise<readonly Finding[]> {
  try {
    const { changes } = await register(api, { applicationId, guildId, commands, dryRun: true });
    if (changes.length === 0) {
      return [{ mark: 'ok', what: `All ${commands.length} commands are registered` }];
    }
    const what = `Commands that differ from those registered: ${changes.length}`;
    return [{ mark: 'problem', what, todo: 'npm start registers them; so does npm run register.' }];
  } catch (error) {
    return [failed('Commands', error)];
  }
}

async function checkServers(api: Api, applicationId: string): Promise<readonly Finding[]> {
  try {
    const servers = await api.request<readonly RESTAPIPartialCurrentUserGuild[]>({
      method: 'GET',
      route: '/users/@me/guilds',
    });
    if (servers.length > 0) return servers.map(checkServer);
    const todo = `Add it with ${inviteUrl(applicationId)}`;
    return [{ mark: 'note', what: 'The bot is in no server', todo }];
  } catch (error) {
    return [failed('Servers', error)];
  }
}

function checkServer({ name, permissions }: RESTAPIPartialCurrentUserGuild): Finding {
  const missing = missingPermissions(permissions);
  if (missing.length === 0) return { mark: 'ok', what: `Permissions in ${name}` };
  return {
    mark: 'problem',
    what: `Missing in ${name}: ${missing.join(', ')}`,
    todo: "Give them to the bot's role in the server's settings, or use the invite link again.",
  };
}

/** An Api's error is one sentence without secrets. */
function failed(subject: string, error: unknown): Finding {
  const why = error instanceof Error ? error.message : String(error);
  const offline = error instanceof Error && 'status' in error && error.status === 0;
  return {
    mark: 'problem',
    what: `${subject}: ${why}`,
    ...(offline && { todo: 'Is the network up, and DISCORD_API_URL right?' }),
  };
}
