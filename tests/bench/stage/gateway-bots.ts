import { summaryInteraction } from './interaction.ts';
import { startBot, token } from './start-bot.ts';
import { type Program, startProgram } from './start-program.ts';
import { startStubDiscord, type StubDiscord } from './stub-discord.ts';

/** A bot on a gateway of its own. */
export interface GatewayBot extends Program {
  readonly discord: StubDiscord;
  /** From the start of the process until it was told READY, in milliseconds. */
  readonly readyAfterMs: number;
}

interface Options {
  readonly cores: string;
  /** How many servers READY names. */
  readonly guilds?: number;
  /** Whether its usage will be asked. */
  readonly probed?: boolean;
}

/** Our bot with `TRANSPORT=gateway`. */
export function startGatewayBot({ guilds = 1, ...options }: Options): Promise<GatewayBot> {
  return onReady(guilds, (discord) =>
    startBot({ ...options, discord, transport: 'gateway', port: 0 }),
  );
}

/** A discord.js Client, written in TypeScript and run with tsx, that replies with `body` to every command. */
export function startPlainBot(
  { guilds = 1, ...options }: Options,
  body = '{}',
): Promise<GatewayBot> {
  return onReady(guilds, ({ apiUrl }) =>
    startProgram(['--import', 'tsx', 'tests/bench/programs/plain-bot.ts'], {
      ...options,
      environment: { API_URL: apiUrl, TOKEN: token, BODY: body },
    }),
  );
}

/** The message that our bot replies with to `/summary`, as JSON. */
export async function messageOf({ discord }: GatewayBot): Promise<string> {
  const { data } = JSON.parse(await discord.ask(summaryInteraction())) as { data: object };
  return JSON.stringify(data);
}

async function onReady(
  guilds: number,
  start: (discord: StubDiscord) => Program,
): Promise<GatewayBot> {
  const discord = await startStubDiscord({ guilds });
  const ready = discord.nextReady();
  const before = performance.now();
  const program = start(discord);
  await ready;
  return {
    ...program,
    discord,
    readyAfterMs: performance.now() - before,
    async stop() {
      await program.stop();
      await discord.stop();
    },
  };
}
