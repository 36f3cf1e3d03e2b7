import { startApp } from '../app.ts';
import { type Config, readConfig } from '../config.ts';
import { persona } from '../local/personas.ts';
import { startLocalDiscord } from '../local/start.ts';
import type { Exchange, LocalDiscord } from '../local/types.ts';
import { createLog } from '../log.ts';
import { parseQuestion } from './ask/parse-question.ts';
import { toTerminal } from './ask/to-terminal.ts';
import { localEnvironment } from './local-environment.ts';

interface AskArgs {
  readonly question?: string | undefined;
  readonly json?: boolean | undefined;
}

/**
 * Puts a command to the bot, over Local Discord and the real HTTP transport, and prints the answer.
 * Returns the exit code: 1 when the bot did not answer.
 */
export async function ask(root: string, { question = '', json }: AskArgs): Promise<number> {
  const config = readConfig();
  const discord = await startLocalDiscord();
  try {
    const exchange = await askOver(discord, root, config, question);
    if (json) console.log(JSON.stringify(exchange, null, 2));
    else if (exchange.message) console.log(toTerminal(exchange.message));
    if (exchange.failure === undefined) return 0;
    console.error(exchange.failure);
    return 1;
  } finally {
    await discord.stop();
  }
}

async function askOver(
  discord: LocalDiscord,
  root: string,
  config: Config,
  question: string,
): Promise<Exchange> {
  const app = await startApp({
    root,
    throwaway: true,
    config: { ...config, ...localEnvironment(discord, config), TRANSPORT: 'http', PORT: 0 },
    log: createLog('error'),
    onFatal(error) {
      throw error;
    },
  });
  try {
    await app.registered;
    await discord.useEndpoint(`${app.url}/interactions`);
    const action = parseQuestion(question, discord.commands());
    return await discord.act(persona(discord.world, 'member'), action);
  } finally {
    await app.stop();
  }
}
