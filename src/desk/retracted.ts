import { retractions } from '../store/schema.ts';
import type { Store, StoreLog } from '../store/store.ts';
import type { Desk } from './desk.ts';
import type { Retraction } from './newsroom.ts';

/** Which articles which servers have retracted, in memory: a few bytes each, and there are few. */
export interface Retracted {
  find(guildId: string, articleId: string): Retraction | undefined;
  /** The same desk; what is retracted through it is known here at once. */
  follow(desk: Desk): Desk;
  stop(): void;
}

/** Other copies of the bot write to the same Postgres. */
const rereadMs = 30_000;

export async function keepRetracted(
  { database, engine }: Store,
  log: StoreLog,
): Promise<Retracted> {
  let known = await read();

  async function read(): Promise<ReadonlyMap<string, Retraction>> {
    const rows = await database.select().from(retractions);
    return new Map(
      rows.map(({ guildId, articleId, retractedAt, reason }) => [
        `${guildId}:${articleId}`,
        { at: retractedAt.toISOString(), reason },
      ]),
    );
  }

  async function reread(): Promise<void> {
    try {
      known = await read();
    } catch (err) {
      log.warn({ err }, 'Retractions could not be read again; the last known ones hold');
    }
  }

  const timer =
    engine === 'embedded' ? undefined : setInterval(() => void reread(), rereadMs).unref();
  return {
    find: (guildId, articleId) => known.get(`${guildId}:${articleId}`),
    follow: (desk) => ({
      ...desk,
      async retract(articleId, reason, by) {
        const posts = await desk.retract(articleId, reason, by);
        await reread();
        return posts;
      },
      async forget(guildId) {
        await desk.forget(guildId);
        await reread();
      },
    }),
    stop: () => clearInterval(timer),
  };
}
