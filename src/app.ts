import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { APIApplication } from 'discord-api-types/v10';
import { repertoire } from '../commands/index.ts';
import { createEngines } from '../content/engines.ts';
import { isError } from '../content/problem.ts';
import type { LiveLibrary, WatchOptions } from '../content/watch.ts';
import { watchLibrary } from '../content/watch.ts';
import { createAnswer } from './bot/answer.ts';
import { registrationOf } from './bot/registration.ts';
import type { AnswerInteraction } from './bot/reply.ts';
import type { Config } from './config.ts';
import { createApi } from './discord/api.ts';
import type { Api } from './discord/api-types.ts';
import { FatalError } from './discord/fatal-error.ts';
import { register } from './discord/register.ts';
import { untilReached } from './discord/until-reached.ts';
import { validateMessage } from './discord/validate/message.ts';
import type { Newsroom } from './desk/newsroom.ts';
import type { Log } from './log.ts';
import { openNewsroom } from './open-newsroom.ts';
import { createHttpServer, type Handler, type HttpServer } from './transports/server.ts';
import type { Transport } from './transports/transport.ts';

export interface AppOptions {
  readonly config: Config & { readonly DISCORD_TOKEN: string };
  /** The project's folder: relative paths in the configuration start there. */
  readonly root: string;
  readonly log: Log;
  /** Told when the bot cannot go on, e.g. because Discord refuses the token. */
  readonly onFatal: (error: FatalError) => void;
  /** Serves what is neither health nor interactions: the playground. */
  readonly fallback?: (library: LiveLibrary) => Promise<Handler>;
  /** Whether what the desk knows ends with this process: Local Discord's messages do. */
  readonly throwaway?: boolean;
}

export interface App {
  /** Where its HTTP server listens, e.g. `http://127.0.0.1:8080`. */
  readonly url: string;
  readonly application: Promise<APIApplication>;
  /** Resolves when Discord has our commands as they are here. */
  readonly registered: Promise<void>;
  /** Takes no new work, finishes what is under way and lets go of everything, within five seconds. */
  stop(): Promise<void>;
}

/** Puts the parts together and starts them. Rejects with a FatalError when the bot cannot work. */
export async function startApp(options: AppOptions): Promise<App> {
  const { config } = options;
  const library = await openLibrary(options);
  const api = createApi({
    token: config.DISCORD_TOKEN,
    baseUrl: config.DISCORD_API_URL,
    check: validateMessage,
    onFatal: options.onFatal,
  });
  const application = reach(options, () =>
    api.request<APIApplication>({ method: 'GET', route: '/applications/@me' }),
  );
  // Who needs it awaits it; until then its failure is nobody's.
  application.catch(() => undefined);
  const started: { transport?: Transport } = {};
  const server = await createServer(options, library, () => started.transport?.up === true);
  const { newsroom, start } = openNewsroom({ ...options, api, application });
  const answer = createWaist(options, library, newsroom);
  const parts = { ...options, server, api, answer, application };
  await server.start();
  const transport = await (config.TRANSPORT === 'http' ? httpTransport : gatewayTransport)(parts);
  started.transport = transport;
  await transport.start();
  start();
  return {
    url: server.url,
    application,
    registered: registerCommands(parts),
    async stop() {
      await transport.stop();
      await newsroom.close();
      await server.stop(serverStopsWithinMs);
      await api.stop();
      await library.close();
    },
  };
}

/** Enough for connections to end by themselves: the work in flight is finished by then. */
const serverStopsWithinMs = 500;

async function openLibrary({ config, root, log }: AppOptions): Promise<LiveLibrary> {
  const folder = resolve(root, config.CONTENT_DIR);
  const options = watchOptions(root, log);
  return watchLibrary(folder, options).catch((cause: unknown) => {
    const message = `CONTENT_DIR is "${config.CONTENT_DIR}"; valid is a folder that can be read.`;
    throw new FatalError(message, 64, { cause });
  });
}

function watchOptions(root: string, log: Log): WatchOptions {
  return {
    now: () => new Date(),
    publishersFile: join(root, 'content/publishers.yaml'),
    onProblems: (problems) => {
      for (const problem of problems) {
        const say = isError(problem) ? log.warn : log.debug;
        say.call(log, problem, 'A problem in the articles');
      }
    },
    onError: (err) => log.error({ err }, 'The articles cannot be read; the last good ones stay'),
  };
}

function createWaist(
  { log }: AppOptions,
  library: LiveLibrary,
  newsroom: Newsroom,
): AnswerInteraction {
  return createAnswer({
    ...repertoire,
    library: library.current,
    engines: createEngines({
      library,
      timer: startTimer,
      onError: (err) => log.error({ err }, 'A search index could not take in a change'),
    }),
    now: () => new Date(),
    timer: startTimer,
    reference: () => randomBytes(4).toString('hex'),
    log,
    newsroom,
  });
}

async function createServer(
  { config, log, fallback }: AppOptions,
  library: LiveLibrary,
  isUp: () => boolean,
): Promise<HttpServer> {
  return createHttpServer({
    host: config.HOST,
    port: config.PORT,
    ready: () =>
      isUp()
        ? { ok: true, reasons: [] }
        : { ok: false, reasons: [`${config.TRANSPORT} is not up`] },
    log,
    ...(fallback && { fallback: await fallback(library) }),
  });
}

interface Parts extends AppOptions {
  readonly server: HttpServer;
  readonly api: Api;
  readonly answer: AnswerInteraction;
  readonly application: Promise<APIApplication>;
}

// Each transport is loaded only where it is used: the endpoint starts faster and smaller without the gateway.
async function httpTransport({ config, application, ...parts }: Parts): Promise<Transport> {
  const { createHttpTransport } = await import('./transports/http.ts');
  const publicKey = config.DISCORD_PUBLIC_KEY ?? (await application).verify_key;
  return createHttpTransport({ ...parts, publicKey, check: validateMessage });
}

async function gatewayTransport({ config, ...parts }: Parts): Promise<Transport> {
  const { createGatewayTransport } = await import('./transports/gateway.ts');
  return createGatewayTransport({ ...parts, token: config.DISCORD_TOKEN });
}

async function registerCommands(parts: Parts): Promise<void> {
  const { api, application, config, log } = parts;
  const wanted = {
    applicationId: (await application).id,
    guildId: config.DISCORD_GUILD_ID,
    commands: registrationOf(repertoire),
  };
  const { changes, unchanged } = await reach(parts, () => register(api, wanted));
  const changed = changes.map(({ kind, name }) => `${kind} ${name}`);
  log.info({ changed, unchanged }, 'Discord has the commands');
}

function reach<T>({ log }: AppOptions, call: () => Promise<T>): Promise<T> {
  return untilReached(call, {
    sleep: (ms) => wait(ms),
    onFailure: (err, seconds) =>
      log.warn({ err }, `Discord cannot be reached; trying again in ${seconds} s`),
  });
}

function startTimer(ms: number, callback: () => void): () => void {
  const timer = setTimeout(callback, ms);
  return () => clearTimeout(timer);
}
