import { randomBytes } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { APIMessage } from 'discord-api-types/v10';
import type { Article } from '../../content/article.ts';
import { readPicture } from '../../content/picture-file.ts';
import { createDesk } from '../../src/desk/create-desk.ts';
import type { Desk, PublishRequest } from '../../src/desk/desk.ts';
import type { Office } from '../../src/desk/office.ts';
import type { Post } from '../../src/desk/post.ts';
import { startWorker } from '../../src/desk/worker.ts';
import type { Worker } from '../../src/desk/worker.ts';
import { createApi } from '../../src/discord/api.ts';
import type { Api } from '../../src/discord/api-types.ts';
import { startLocalDiscord } from '../../src/local/start.ts';
import type { LocalDiscord, World } from '../../src/local/types.ts';
import { ids } from '../../src/local/world.ts';
import { tables } from '../../src/store/backup-format.ts';
import type { Store } from '../../src/store/store.ts';
import { anArticle } from '../builders/article.ts';

/** A desk at work on a real store, over the real way to a Local Discord. Time is Local Discord's. */
export interface Newsroom {
  readonly discord: LocalDiscord;
  readonly api: Api;
  readonly store: Store;
  readonly desk: Desk;
  readonly office: Office;
  readonly worker: Worker;
  /** One more worker on the same store; only a Postgres takes several. */
  hire(name: string): Worker;
  /** Publishes the sample article in the general channel, unless it is told otherwise. */
  publish(over?: Partial<PublishRequest>): Promise<Post>;
  /** Waits until the post is as `is` says. */
  until(postId: string, is: (post: Post) => boolean): Promise<Post>;
  /** Lets time pass, and lets the worker know. */
  pass(ms: number): Promise<void>;
  /** The desk's own clock jumps, and Discord's does not. */
  jump(ms: number): void;
  messages(channelId?: string): readonly APIMessage[];
  close(): Promise<void>;
}

export const moderator = { guildId: ids.guild, by: ids.moderator };

/** What happens without a person. */
export const byItself = { guildId: ids.guild, by: 'desk' };

export interface NewsroomOptions {
  /** Replaces Local Discord's own. */
  readonly world?: World;
  /** The time at which it opens; now when left out. */
  readonly at?: Date;
}

/** Opens one on a store, which it empties. */
export async function openNewsroom(
  store: Store,
  { world, at }: NewsroomOptions = {},
): Promise<Newsroom> {
  await empty(store);
  const ahead = at ? at.getTime() - Date.now() : 0;
  const discord = await startLocalDiscord({
    now: () => Date.now() + ahead,
    ...(world && { world }),
  });
  const skew = { ms: 0 };
  const now = () => new Date(discord.clock.now() + skew.ms);
  const pace = { now: discord.clock.now, random: Math.random, sleep: (ms: number) => sleep(ms) };
  const api = createApi({ token: discord.token, baseUrl: discord.apiUrl, pace });
  const changes = new EventEmitter().setMaxListeners(0);
  const means = {
    api,
    now,
    botId: async () => ids.bot,
    readPicture: async ({ picture }: Article) => picture && readPicture(picture),
    worker: 'the first',
    onChange: () => void changes.emit('change'),
  };
  const log = { warn: (data: object) => console.error(data) };
  const worker = startWorker(store, means, log);
  const office = {
    database: store.database,
    now,
    newId: () => randomBytes(12).toString('hex'),
    poke: worker.poke,
  };
  const desk = createDesk(office);
  return {
    discord,
    api,
    store,
    desk,
    office,
    worker,
    hire: (name) => startWorker(store, { ...means, worker: name }, log),
    publish: (over = {}) =>
      desk.publish({
        key: randomBytes(8).toString('hex'),
        guildId: ids.guild,
        channelId: ids.channels.general,
        target: 'text',
        article: anArticle(),
        by: ids.moderator,
        ...over,
      }),
    async until(postId, is) {
      for (;;) {
        const change = once(changes, 'change');
        const post = await desk.post(postId, ids.guild);
        if (post && is(post)) return post;
        await change;
      }
    },
    async pass(ms) {
      await discord.clock.advance(ms);
      worker.poke();
    },
    jump(ms) {
      skew.ms += ms;
      worker.poke();
    },
    messages: (channelId = ids.channels.general) => discord.messages(channelId),
    async close() {
      await worker.stop();
      await api.stop();
      await discord.stop();
    },
  };
}

/** Opening a store takes longer than all the rest of a test. */
async function empty({ database }: Store): Promise<void> {
  for (const table of tables.values()) await database.delete(table);
}
