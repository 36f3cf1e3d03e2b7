import { startApp } from '../app.ts';
import { type Config, readConfig } from '../config.ts';
import { FatalError } from '../discord/fatal-error.ts';
import { createLog, type Log } from '../log.ts';
import { holdUntilStopped } from './hold-until-stopped.ts';
import { localEnvironment } from './local-environment.ts';

/** Runs the bot until a signal or a fatal error ends it: on Discord with a token, else on this machine alone. */
export async function start(root: string): Promise<void> {
  const config = readConfig();
  const { DISCORD_TOKEN, DATABASE_URL, LOG_LEVEL } = config;
  const secrets = [DISCORD_TOKEN, DATABASE_URL].filter((secret) => secret !== undefined);
  const destination = process.stdout.isTTY ? await readableLog() : undefined;
  const log = createLog(LOG_LEVEL, { secrets, ...(destination && { destination }) });
  const { onStop, fail } = holdUntilStopped(log);
  const run = DISCORD_TOKEN === undefined ? runLocally : runOnDiscord;
  try {
    await run({ root, config, log, onFatal: fail }, onStop);
  } catch (error) {
    if (!(error instanceof FatalError)) throw error;
    fail(error);
  }
}

/** For a person at a terminal, a line of words instead of JSON. */
async function readableLog() {
  const { default: pretty } = await import('pino-pretty');
  return pretty({
    sync: true,
    singleLine: true,
    translateTime: 'SYS:HH:MM:ss',
    ignore: 'pid,hostname',
  });
}

interface Setting {
  readonly root: string;
  readonly config: Config;
  readonly log: Log;
  readonly onFatal: (error: FatalError) => void;
}

type OnStop = (stop: () => Promise<void>) => void;

async function runOnDiscord({ config, ...setting }: Setting, onStop: OnStop): Promise<void> {
  const { DISCORD_TOKEN = '' } = config;
  const app = await startApp({ ...setting, config: { ...config, DISCORD_TOKEN } });
  onStop(app.stop);
  const { id, name } = await app.application;
  await app.registered.catch((err: unknown) => {
    // Discord keeps the commands that it has, and they work on.
    setting.log.error({ err }, 'The commands could not be registered');
  });
  const { inviteUrl } = await import('../discord/invite.ts');
  say(`${name} answers on Discord. To add it to a server, open:\n${inviteUrl(id)}`);
}

async function runLocally({ config, ...setting }: Setting, onStop: OnStop): Promise<void> {
  const { startLocalDiscord } = await import('../local/start.ts');
  const { playgroundHandler } = await import('./playground-handler.ts');
  const discord = await startLocalDiscord();
  onStop(discord.stop);
  const app = await startApp({
    ...setting,
    config: { ...config, ...localEnvironment(discord, config) },
    throwaway: true,
    fallback: (library) => playgroundHandler(setting.root, discord, library),
  });
  onStop(app.stop);
  if (config.TRANSPORT === 'http') await discord.useEndpoint(`${app.url}/interactions`);
  await app.registered;
  say(
    'There is no DISCORD_TOKEN, so the bot runs on this machine alone. Try it:',
    `  in a browser:  ${app.url}`,
    `  in a terminal: npm run ask -- "/summary"`,
    'To connect it to Discord, see the README. Stop it with Ctrl+C.',
  );
}

function say(...lines: string[]): void {
  console.log(lines.join('\n'));
}
