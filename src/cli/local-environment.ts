import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { LocalDiscord } from '../local/types.ts';

/** The configuration that leads the bot to Local Discord: no more than it would be told of Discord itself. */
export function localEnvironment(
  { token, publicKey, apiUrl }: LocalDiscord,
  { DATA_DIR }: Pick<Config, 'DATA_DIR'>,
) {
  return {
    DISCORD_TOKEN: token,
    DISCORD_PUBLIC_KEY: publicKey,
    DISCORD_API_URL: apiUrl,
    DISCORD_GUILD_ID: undefined,
    // What the desk knows is about messages that end with Local Discord: it must not mix with what is real, and is forgotten.
    DATA_DIR: join(DATA_DIR, 'playground'),
    DATABASE_URL: undefined,
    // Local Discord calls from this machine, and nobody else should.
    HOST: '127.0.0.1',
  };
}
