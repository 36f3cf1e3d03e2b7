import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Program, root, startProgram } from './start-program.ts';
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
  return startProgram([...startFlags, 'dist/main.js', 'start'], {
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

/** Node's flags in `npm start`, for the bundle that it runs is started here without npm. */
const startFlags = startScript()
  .split(' ')
  .filter((word) => word.startsWith('--'));

function startScript(): string {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  return scripts.start;
}
