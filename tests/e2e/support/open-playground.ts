import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import type { APIApplication, APIApplicationCommand } from 'discord-api-types/v10';
import { repertoire } from '../../../commands/index.ts';
import { watchLibrary } from '../../../content/watch.ts';
import { createAnswer } from '../../../src/bot/answer.ts';
import { registrationOf } from '../../../src/bot/registration.ts';
import type { AnswerInteraction } from '../../../src/bot/reply.ts';
import type { Newsroom } from '../../../src/desk/newsroom.ts';
import { createApi } from '../../../src/discord/api.ts';
import { startLocalDiscord } from '../../../src/local/start.ts';
import type { LocalDiscord } from '../../../src/local/types.ts';
import { createLog } from '../../../src/log.ts';
import type { Log } from '../../../src/log.ts';
import { openNewsroom } from '../../../src/open-newsroom.ts';
import { buildPage } from '../../../src/playground/build-page.ts';
import { playground } from '../../../src/playground/routes.ts';
import type { Where } from '../../../src/store/open-store.ts';
import { createHttpTransport } from '../../../src/transports/http.ts';
import { createHttpServer } from '../../../src/transports/server.ts';
import { plainCards } from '../../builders/cards.ts';
import { enginesOver } from '../../builders/engines.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));

export interface PlaygroundUnderTest {
  /** Where the page is. */
  readonly url: string;
  readonly discord: LocalDiscord;
  stop(): Promise<void>;
}

interface Options {
  /** The articles; the project's own by default. */
  readonly folder?: string;
  /** Where the desk keeps its data; without it the desk is closed. */
  readonly desk?: Where;
  /** A bot of the test's own, for what ours does not send. */
  readonly bot?: {
    readonly answer: AnswerInteraction;
    readonly commands: readonly Partial<APIApplicationCommand>[];
  };
}

/** The playground as `npm start` runs it without a token: real page, real transport, real bot, on free ports. */
export async function openPlayground(options: Options = {}): Promise<PlaygroundUnderTest> {
  const { folder = `${project}content/articles`, desk, bot } = options;
  const now = () => new Date();
  const publishersFile = `${project}content/publishers.yaml`;
  const library = await watchLibrary(folder, { now, publishersFile });
  const discord = await startLocalDiscord();
  const log = createLog('silent');
  const api = createApi({ token: discord.token, baseUrl: discord.apiUrl, onFatal: () => {} });
  const newsroom = desk && newsroomOn(desk, { api, library, log });
  const answer = bot?.answer ?? ourBot(() => library.current(), log, newsroom);
  const page = playground({
    discord,
    folder: await buildPage(project),
    library: () => ({ articles: library.current().articles, problems: library.problems() }),
    subscribeLibrary: library.subscribe,
  });
  const fallback = getRequestListener(page.fetch);
  const server = createHttpServer({
    host: '127.0.0.1',
    port: 0,
    ready: () => ({ ok: true, reasons: [] }),
    fallback: (request, response) => fallback(request, response),
    log,
  });
  const { publicKey } = discord;
  const transport = createHttpTransport({ server, publicKey, answer, api, log });
  await server.start();
  await transport.start();
  await discord.useEndpoint(`${server.url}/interactions`);
  await api.request({
    method: 'PUT',
    route: `/applications/${discord.applicationId}/commands`,
    body: bot?.commands ?? registrationOf(repertoire),
  });
  const stop = async () => {
    await transport.stop();
    await server.stop(0);
    await newsroom?.close();
    await api.stop();
    await discord.stop();
    await library.close();
  };
  return { url: server.url, discord, stop };
}

function ourBot(
  library: Parameters<typeof createAnswer>[0]['library'],
  log: Log,
  newsroom: Newsroom | undefined,
): AnswerInteraction {
  return createAnswer({
    ...repertoire,
    library,
    engines: enginesOver(library),
    cards: plainCards,
    now: () => new Date(),
    timer(ms, callback) {
      const timer = setTimeout(callback, ms);
      return () => clearTimeout(timer);
    },
    reference: () => randomBytes(4).toString('hex'),
    log,
    ...(newsroom && { newsroom }),
  });
}

type Parts = Parameters<typeof openNewsroom>[0];

function newsroomOn(where: Where, parts: Pick<Parts, 'api' | 'library' | 'log'>): Newsroom {
  const config =
    'dataDir' in where
      ? { DATA_DIR: where.dataDir, DATABASE_URL: undefined }
      : { DATA_DIR: '', DATABASE_URL: where.databaseUrl };
  const application = () =>
    parts.api.request<APIApplication>({ method: 'GET', route: '/applications/@me' });
  const { newsroom, start } = openNewsroom({ ...parts, config, root: project, application });
  start();
  return newsroom;
}
