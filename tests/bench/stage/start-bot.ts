import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Program, root, startProgram } from './start-program.ts';
import { publicKey } from './signed-requests.ts';

export interface BotOptions {
  /** `token` when it looks at tokens. */
  readonly discord: { readonly apiUrl: string; readonly token?: string };
  readonly transport: 'http' | 'gateway';
  readonly port: number;
  readonly cores: string;
  readonly probed?: boolean;
  /** What is run; the bundle when left out. */
  readonly program?: string;
  /** What else is set. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts the real bundle with the project's own articles, as in production but for Discord's address. */
export function startBot({
  discord,
  transport,
  port,
  environment,
  program = 'dist/main.js',
  ...options
}: BotOptions): Program {
  return startProgram([...startFlags, program, 'start'], {
    ...options,
    environment: {
      DISCORD_TOKEN: discord.token ?? token,
      DISCORD_PUBLIC_KEY: publicKey,
      DISCORD_API_URL: discord.apiUrl,
      TRANSPORT: transport,
      PORT: String(port),
      LOG_LEVEL: 'warn',
      // Not the project's own: it may be in use, and a desk that was used opens at the start.
      DATA_DIR: join(tmpdir(), `verbatim-bench-${process.pid}-unused`),
      ...environment,
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
