import { asc } from 'drizzle-orm';
import type { Article, Correction } from '../../content/article.ts';
import type { LocalRetraction, ServerEdition } from '../../content/server-edition.ts';
import { corrections, retractions, written } from '../store/schema.ts';
import type { Database, Store, StoreLog } from '../store/store.ts';
import type { Desk } from './desk.ts';

/** What servers have retracted, corrected and written, in memory: reading never waits for the store, and there is little of it. */
export interface Editions {
  /** Undefined for a server that reads the library as it is. */
  of(guildId: string): ServerEdition | undefined;
  /** The same desk; what is changed through it is known here at once. */
  follow(desk: Desk): Desk;
  /** Takes in what was changed by other ways. */
  reread(): Promise<void>;
  stop(): void;
}

/** Other copies of the bot write to the same Postgres. */
const rereadMs = 30_000;

export async function keepEditions({ database, engine }: Store, log: StoreLog): Promise<Editions> {
  let known = await readEditions(database, new Map());

  async function reread(): Promise<void> {
    try {
      known = await readEditions(database, known);
    } catch (err) {
      log.warn({ err }, 'What servers have changed could not be read; what was known holds');
    }
  }

  const timer =
    engine === 'embedded' ? undefined : setInterval(() => void reread(), rereadMs).unref();
  return {
    of: (guildId) => known.get(guildId),
    follow: (desk) => ({
      ...desk,
      retract: (...asked) => after(desk.retract(...asked), reread),
      amend: (...asked) => after(desk.amend(...asked), reread),
      write: (...asked) => after(desk.write(...asked), reread),
      forget: (...asked) => after(desk.forget(...asked), reread),
    }),
    reread,
    stop: () => clearInterval(timer),
  };
}

async function after<T>(work: Promise<T>, then: () => Promise<void>): Promise<T> {
  const result = await work;
  await then();
  return result;
}

interface Edition extends ServerEdition {
  readonly retracted: Map<string, LocalRetraction>;
  readonly corrected: Map<string, Correction[]>;
  readonly written: Article[];
}

/** An edition that is as it was stays the same object, since what is made from it is kept with it. */
async function readEditions(
  database: Database,
  before: ReadonlyMap<string, ServerEdition>,
): Promise<ReadonlyMap<string, ServerEdition>> {
  const found = new Map<string, Edition>();
  const of = (guildId: string): Edition => {
    const edition = found.get(guildId) ?? {
      retracted: new Map(),
      corrected: new Map(),
      written: [],
    };
    found.set(guildId, edition);
    return edition;
  };
  for (const row of await database.select().from(retractions)) {
    const at = row.retractedAt.toISOString();
    of(row.guildId).retracted.set(row.articleId, { at, reason: row.reason });
  }
  for (const row of await database.select().from(corrections).orderBy(asc(corrections.id))) {
    const { corrected } = of(row.guildId);
    corrected.set(row.articleId, [entryOf(row), ...(corrected.get(row.articleId) ?? [])]);
  }
  for (const row of await database.select().from(written).orderBy(asc(written.articleId))) {
    of(row.guildId).written.push(row.article);
  }
  return new Map([...found].map(([id, edition]) => [id, sameAs(before.get(id), edition)]));
}

/** A row as it stands among an article's corrections. */
export function entryOf({
  kind,
  note,
  correctedAt,
}: Pick<typeof corrections.$inferSelect, 'kind' | 'note' | 'correctedAt'>): Correction {
  return { at: correctedAt.toISOString(), kind, note };
}

function sameAs(before: ServerEdition | undefined, now: ServerEdition): ServerEdition {
  return before && markOf(before) === markOf(now) ? before : now;
}

function markOf({ retracted, corrected, written: articles }: ServerEdition): string {
  const revisions = articles.map(({ id, revision }) => [id, revision]);
  return JSON.stringify([[...retracted], [...corrected], revisions]);
}
