import { startApp } from '../app.ts';
import { readConfig } from '../config.ts';
import { FatalError } from '../discord/fatal-error.ts';
import { persona } from '../local/personas.ts';
import { startLocalDiscord } from '../local/start.ts';
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
export async function ask(root: string, { question, json }: AskArgs): Promise<number> {
  const discord = await startLocalDiscord();
  const app = await startApp({
    root,
    config: { ...readConfig(), ...localEnvironment(discord), TRANSPORT: 'http', PORT: 0 },
    log: createLog('error'),
    onFatal(error) {
      throw error;
    },
  });
  try {
    await app.registered;
    await discord.useEndpoint(`${app.url}/interactions`);
    const exchange = await discord.act(
      persona(discord.world, 'member'),
      parseQuestion(question ?? '', discord.commands()),
    );
    if (json) console.log(JSON.stringify(exchange, null, 2));
    else if (exchange.message) console.log(toTerminal(exchange.message));
    if (exchange.failure !== undefined) throw new FatalError(exchange.failure, 70);
    return 0;
  } finally {
    await app.stop();
    await discord.stop();
  }
}
