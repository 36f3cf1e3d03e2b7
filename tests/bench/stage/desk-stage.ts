import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { repertoire } from '../../../commands/index.ts';
import type { Article } from '../../../content/article.ts';
import { loadLibrary } from '../../../content/index.ts';
import { registrationOf } from '../../../src/bot/registration.ts';
import { userAgent } from '../../../src/discord/door.ts';
import { startLocalDiscord } from '../../../src/local/start.ts';
import type { LocalDiscord, Persona } from '../../../src/local/types.ts';
import { ids } from '../../../src/local/world.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { worldWithChannels } from '../../builders/world.ts';
import type { Engine } from '../../contracts/store-engines.ts';
import { allCores } from './cores.ts';
import { startBot } from './start-bot.ts';
import { type Program, root } from './start-program.ts';

/** The real bundle as a desk: Local Discord with its limits and many channels, a library of one article, and a store. */
export interface DeskStage {
  readonly discord: LocalDiscord;
  readonly channelIds: readonly string[];
  /** Writes the article's file, with such lines more in its front matter, and gives the article. */
  article(lines?: string): Promise<Article>;
  /** Opens the store; no bot may have it open. */
  withStore<T>(work: (store: Store) => Promise<T>): Promise<T>;
  /** Starts the bot; `fresh` without a store, as for the first time. Resolves when Discord can reach it. */
  start(options?: { readonly program?: string; readonly fresh?: boolean }): Promise<Program>;
  stop(): Promise<void>;
}

/** Somebody at the newsroom's computer. */
export const moderator: Persona = {
  userId: ids.moderator,
  channelId: ids.channels.newsroom,
  install: 'guild',
  locale: 'en-US',
};

export async function setDeskStage(engine: Engine, channels = 0): Promise<DeskStage> {
  const { world, channelIds } = worldWithChannels(channels);
  const discord = await startLocalDiscord({ world });
  const place = await engine.place();
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-bench-desk-'));
  const CONTENT_DIR = join(folder, 'articles');
  await mkdir(CONTENT_DIR);
  const { where } = place;
  const kept =
    'dataDir' in where ? { DATA_DIR: where.dataDir } : { DATABASE_URL: where.databaseUrl };

  const start: DeskStage['start'] = async ({ fresh = false, ...options } = {}) => {
    const data = fresh ? { DATA_DIR: join(folder, 'data') } : kept;
    const environment = { CONTENT_DIR, ...data };
    const port = 0;
    const bot = startBot({
      ...options,
      discord,
      transport: 'gateway',
      port,
      cores: allCores,
      environment,
    });
    while (discord.gateway.connections === 0) await wait(2);
    return bot;
  };
  await warmUp(discord);
  await register(await start(), discord);

  return {
    discord,
    channelIds,
    start,
    async article(lines = '') {
      await writeFile(join(CONTENT_DIR, 'tram-line.md'), articleFile(lines));
      const publishersFile = join(root, 'content/publishers.yaml');
      const { library } = await loadLibrary(CONTENT_DIR, { publishersFile });
      const [article] = library.newest();
      if (!article) throw new Error('the article is not valid');
      return article;
    },
    async withStore(work) {
      const silent = { info: () => undefined, warn: () => undefined };
      const store = await openStore({ ...where, log: silent });
      try {
        return await work(store);
      } finally {
        await store.close();
      }
    },
    async stop() {
      await discord.stop();
      await place.remove();
      await rm(folder, { recursive: true });
    },
  };
}

/** The first message takes Local Discord some hundred milliseconds to judge, in which it answers nobody. */
async function warmUp(discord: LocalDiscord): Promise<void> {
  const { id } = await asBot(discord, 'POST', `/channels/${ids.channels.general}/messages`);
  await asBot(discord, 'PATCH', `/channels/${ids.channels.general}/messages/${id}`);
}

/** Makes or changes a message in the bot's name. */
export async function asBot(
  { apiUrl, token }: LocalDiscord,
  method: 'POST' | 'PATCH',
  route: string,
): Promise<{ readonly id: string }> {
  const answer = await fetch(`${apiUrl}/v10${route}`, {
    method,
    headers: {
      authorization: `Bot ${token}`,
      'content-type': 'application/json',
      'user-agent': userAgent,
    },
    body: '{"content":"Something"}',
  });
  if (!answer.ok) throw new Error(`Local Discord refuses: ${answer.status}`);
  return (await answer.json()) as { id: string };
}

/** The bot tells of its commands once, when they are new, and not while something is measured. */
async function register(bot: Program, { commands }: LocalDiscord): Promise<void> {
  const all = registrationOf(repertoire).length;
  while (commands().length < all) await wait(20);
  await bot.stop();
}

const articleFile = (lines: string) => `---
headline: City council approves the new tram line
dek: After nine years of debate, building starts in May
summary:
  - The council voted 31 to 9 for the line.
topics: [transport]
language: en
added: 2026-03-02
publisher: Verbatim Samples
${lines}---

The city council approved the new tram line on Tuesday, after nine years of debate. Building starts in May.
`;
