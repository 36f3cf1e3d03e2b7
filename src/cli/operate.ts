import type { APIApplication } from 'discord-api-types/v10';
import { commands } from '../../commands/index.ts';
import { registrationOf } from '../bot/registration.ts';
import { type Config, readConfig } from '../config.ts';
import type { Api } from '../discord/api-types.ts';
import { createApi } from '../discord/api.ts';
import { FatalError } from '../discord/fatal-error.ts';
import { runRegister } from './register.ts';

/** Registers the commands with Discord, or with `dryRun` only prints what differs. */
export async function registerNow(dryRun: boolean, print: (line: string) => void): Promise<void> {
  const config = readConfig();
  await withDiscord(config, async (api) => {
    const { id } = await api.request<APIApplication>({ method: 'GET', route: '/applications/@me' });
    const wanted = registrationOf(commands);
    const options = {
      applicationId: id,
      guildId: config.DISCORD_GUILD_ID,
      commands: wanted,
      dryRun,
    };
    await runRegister(api, options, print);
  });
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
