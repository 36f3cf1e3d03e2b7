import type { LocalDiscord } from '../local/types.ts';

/** The configuration that leads the bot to Local Discord: no more than it would be told of Discord itself. */
export function localEnvironment({ token, publicKey, apiUrl }: LocalDiscord) {
  return {
    DISCORD_TOKEN: token,
    DISCORD_PUBLIC_KEY: publicKey,
    DISCORD_API_URL: apiUrl,
    DISCORD_GUILD_ID: undefined,
    // Local Discord calls from this machine, and nobody else should.
    HOST: '127.0.0.1',
  };
}
