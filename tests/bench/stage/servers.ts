import { bundleProgram } from './bundle-program.ts';
import { freePort, httpAsk } from './http-load.ts';
import { summaryInteraction } from './interaction.ts';
import { publicKey, signedRequest } from './signed-requests.ts';
import { startBot } from './start-bot.ts';
import { type Program, startProgram } from './start-program.ts';
import type { StubDiscord } from './stub-discord.ts';
import { untilAnswered } from './until-answered.ts';

/** A server that answers signed requests. */
export interface Server extends Program {
  readonly port: number;
}

/** Our bot with `TRANSPORT=http`, once it answers. */
export async function startEndpoint(discord: StubDiscord, cores: string): Promise<Server> {
  const port = await freePort();
  const bot = startBot({ discord, transport: 'http', port, cores });
  await untilAnswered(port);
  return { ...bot, port };
}

/** The bare server, which sends `body` to everything, once it answers. */
export async function startBareServer(body: string, cores: string): Promise<Server> {
  const port = await freePort();
  const environment = { PORT: String(port), PUBLIC_KEY: publicKey, BODY: body };
  const server = startProgram([await bundleProgram('bare-server')], { environment, cores });
  await untilAnswered(port);
  return { ...server, port };
}

/** What the bot answers to `/summary`. */
export function summaryOf({ port }: Server): Promise<string> {
  return httpAsk(port, signedRequest(summaryInteraction()));
}
