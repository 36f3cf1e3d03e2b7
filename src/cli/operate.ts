import { resolve } from 'node:path';
import type { APIApplication } from 'discord-api-types/v10';
import { repertoire } from '../../commands/index.ts';
import { loadLibrary } from '../../content/index.ts';
import { isError } from '../../content/problem.ts';
import { registrationOf } from '../bot/registration.ts';
import { type Config, readConfig } from '../config.ts';
import type { Api } from '../discord/api-types.ts';
import { createApi } from '../discord/api.ts';
import { FatalError } from '../discord/fatal-error.ts';
import { describeFindings, doctor } from './doctor.ts';
import { runRegister } from './register.ts';

/** Registers the commands with Discord, or with `dryRun` only prints what differs. */
export async function registerNow(dryRun: boolean, print: (line: string) => void): Promise<void> {
  const config = readConfig();
  await withDiscord(config, async (api) => {
    const { id } = await api.request<APIApplication>({ method: 'GET', route: '/applications/@me' });
    const wanted = registrationOf(repertoire);
    const options = {
      applicationId: id,
      guildId: config.DISCORD_GUILD_ID,
      commands: wanted,
      dryRun,
    };
    await runRegister(api, options, print);
  });
}

/** Checks the whole set-up and prints what to do. Returns the exit code: 1 when there is a problem. */
export async function examine(root: string, print: (line: string) => void): Promise<0 | 1> {
  const config = readConfig();
  const { DISCORD_TOKEN: token, DISCORD_API_URL: baseUrl } = config;
  const api = token === undefined ? undefined : createApi({ token, baseUrl });
  const findings = await doctor({
    ...(api && { api }),
    transport: config.TRANSPORT,
    publicKey: config.DISCORD_PUBLIC_KEY,
    guildId: config.DISCORD_GUILD_ID,
    commands: registrationOf(repertoire),
    content: await countArticles(resolve(root, config.CONTENT_DIR), root),
    nodeVersion: process.versions.node,
  });
  await api?.stop();
  const { lines, exitCode } = describeFindings(findings);
  for (const line of lines) print(line);
  return exitCode;
}

async function countArticles(folder: string, root: string) {
  try {
    const publishersFile = resolve(root, 'content/publishers.yaml');
    const { library, problems } = await loadLibrary(folder, { publishersFile });
    return { articles: library.articles.length, problems: problems.filter(isError).length };
  } catch {
    return { articles: 0, problems: 0 };
  }
}

/** Lends a connection to Discord's API to `work`. Throws a FatalError without a token, or when Discord refuses it. */
async function withDiscord<T>(config: Config, work: (api: Api) => Promise<T>): Promise<T> {
  const { DISCORD_TOKEN: token, DISCORD_API_URL: baseUrl } = config;
  if (token === undefined) {
    throw new FatalError('DISCORD_TOKEN is left out: paste the bot’s token into .env first.', 64);
  }
  const api = createApi({ token, baseUrl });
  try {
    return await work(api);
  } finally {
    await api.stop();
  }
}
