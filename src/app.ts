import { setTimeout as wait } from 'node:timers/promises';
import type { APIApplication } from 'discord-api-types/v10';
import type { LiveLibrary } from '../content/watch.ts';
import type { AnswerInteraction } from './bot/reply.ts';
import type { Config } from './config.ts';
import type { Api } from './discord/api-types.ts';
import type { FatalError } from './discord/fatal-error.ts';
import { lateApi } from './discord/late-api.ts';
import { untilReached } from './discord/until-reached.ts';
import type { Log } from './log.ts';
import { type Eventual, eventually } from './eventually.ts';
import type { Waist } from './open-waist.ts';
import {
  createHttpServer,
  type Handler,
  type HttpServer,
  type Readiness,
} from './transports/server.ts';
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

/**
 * Puts the parts together and starts them: first what Discord waits for, then, while it can reach us already, all that
 * answers; what arrives in between is answered then. Rejects with a FatalError when the bot cannot work.
 */
export async function startApp(options: AppOptions): Promise<App> {
  const api = await openApi(options);
  const application = once(() => reach(options, () => api.request<APIApplication>(whoWeAre)));
  const waist = eventually<Waist>();
  const page = eventually<Handler>();
  const started: { transport?: Transport } = {};
  const server = createHttpServer({
    host: options.config.HOST,
    port: options.config.PORT,
    ready: () => readiness(options, started.transport?.up === true, waist.value !== undefined),
    log: options.log,
    ...(options.fallback && {
      fallback: async (request, response) => (await page.promise)(request, response),
    }),
  });
  const transport = await openTransport({ ...options, server, api, application, waist });
  started.transport = transport;
  await server.start();
  const up = transport.start();
  await Promise.race([up, wait(longestLeadMs, undefined, { ref: false })]);
  const { openWaist } = await import('./open-waist.ts');
  const opened = await openWaist(options, api, application);
  waist.become(opened);
  if (options.fallback) page.become(await options.fallback(opened.library));
  await up;
  return {
    url: server.url,
    application: application(),
    registered: registerCommands(options, opened, application),
    async stop() {
      await transport.stop();
      await server.stop(serverStopsWithinMs);
      await opened.close();
      await api.stop();
    },
  };
}

/** Where Discord cannot be reached, the library and what the desk has to do need not wait for it. */
const longestLeadMs = 1_000;

/** Enough for connections to end by themselves: the work in flight is finished by then. */
const serverStopsWithinMs = 500;

const whoWeAre = { method: 'GET', route: '/applications/@me' } as const;

/** An endpoint starts without the REST client, which costs more than all else that it needs; the gateway needs it first. */
async function openApi({ config, onFatal }: AppOptions): Promise<Api> {
  const load = async () => {
    const { createApi } = await import('./discord/api.ts');
    const { validateMessage } = await import('./discord/validate/message.ts');
    const { DISCORD_TOKEN: token, DISCORD_API_URL: baseUrl } = config;
    return createApi({ token, baseUrl, check: validateMessage, onFatal });
  };
  return config.TRANSPORT === 'http' ? lateApi(load) : load();
}

interface Parts extends AppOptions {
  readonly server: HttpServer;
  readonly api: Api;
  readonly application: () => Promise<APIApplication>;
  readonly waist: Eventual<Waist>;
}

/** Each transport is loaded only where it is used. */
async function openTransport({ config, application, waist, ...parts }: Parts): Promise<Transport> {
  const answer: AnswerInteraction = (interaction) =>
    waist.value?.answer(interaction) ?? waist.promise.then((it) => it.answer(interaction));
  if (config.TRANSPORT === 'gateway') {
    const { createGatewayTransport } = await import('./transports/gateway.ts');
    return createGatewayTransport({ ...parts, answer, token: config.DISCORD_TOKEN });
  }
  const { createHttpTransport } = await import('./transports/http.ts');
  const publicKey = config.DISCORD_PUBLIC_KEY ?? (await application()).verify_key;
  const check = (message: object) => waist.value?.check(message) ?? [];
  return createHttpTransport({ ...parts, answer, publicKey, check });
}

function readiness({ config }: AppOptions, isUp: boolean, isOpen: boolean): Readiness {
  const reasons = [
    ...(isUp ? [] : [`${config.TRANSPORT} is not up`]),
    ...(isOpen ? [] : ['the library is being read']),
  ];
  return { ok: reasons.length === 0, reasons };
}

async function registerCommands(
  options: AppOptions,
  waist: Waist,
  application: () => Promise<APIApplication>,
): Promise<void> {
  const { id } = await application();
  const { changes, unchanged } = await reach(options, () => waist.register(id));
  const changed = changes.map(({ kind, name }) => `${kind} ${name}`);
  options.log.info({ changed, unchanged }, 'Discord has the commands');
}

/** Calls only when it is first asked, and once. */
function once<T>(call: () => Promise<T>): () => Promise<T> {
  let called: Promise<T> | undefined;
  return () => (called ??= call());
}

function reach<T>({ log }: AppOptions, call: () => Promise<T>): Promise<T> {
  return untilReached(call, {
    sleep: (ms) => wait(ms),
    onFailure: (err, seconds) =>
      log.warn({ err }, `Discord cannot be reached; trying again in ${seconds} s`),
  });
}
