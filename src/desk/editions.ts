import type { LocalRetraction } from '../../content/with-retractions.ts';
import { retractions } from '../store/schema.ts';
import type { Store, StoreLog } from '../store/store.ts';
import type { Desk } from './desk.ts';

/** Which articles which servers have retracted, in memory: a few bytes each, and there are few. */
export interface Retracted {
  of(guildId: string): ReadonlyMap<string, LocalRetraction> | undefined;
  /** The same desk; what is retracted through it is known here at once. */
  follow(desk: Desk): Desk;
  /** Takes in what was retracted by other ways. */
  reread(): Promise<void>;
  stop(): void;
}

/** Other copies of the bot write to the same Postgres. */
const rereadMs = 30_000;

export async function keepRetracted(
  { database, engine }: Store,
  log: StoreLog,
): Promise<Retracted> {
  let known = await read();

  async function read() {
    const found = new Map<string, Map<string, LocalRetraction>>();
    for (const row of await database.select().from(retractions)) {
      const ofGuild = found.get(row.guildId) ?? new Map<string, LocalRetraction>();
      found.set(row.guildId, ofGuild);
      ofGuild.set(row.articleId, { at: row.retractedAt.toISOString(), reason: row.reason });
    }
    return found;
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
    of: (guildId) => known.get(guildId),
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
    reread,
    stop: () => clearInterval(timer),
  };
}
