import { type Program, startProgram } from './start-program.ts';
import { publicKey } from './signed-requests.ts';
import type { StubDiscord } from './stub-discord.ts';

export interface BotOptions {
  readonly discord: StubDiscord;
  readonly transport: 'http' | 'gateway';
  readonly port: number;
  readonly cores: string;
  readonly probed?: boolean;
}

/** Starts the real bundle with the project's own articles, as in production but for Discord's address. */
export function startBot({ discord, transport, port, ...options }: BotOptions): Program {
  return startProgram(['dist/main.js', 'start'], {
    ...options,
    environment: {
      DISCORD_TOKEN: token,
      DISCORD_PUBLIC_KEY: publicKey,
      DISCORD_API_URL: discord.apiUrl,
      TRANSPORT: transport,
      PORT: String(port),
      LOG_LEVEL: 'warn',
    },
  });
}

/** Of the form that Discord's tokens have. */
export const token = 'MjAwMDAwMDAwMDAwMDAwMDAx.bench0.bench';
