import { and, eq, lt } from 'drizzle-orm';
import { manuscripts } from '../store/schema.ts';
import type { Database, Transaction } from '../store/store.ts';
import { DeskRefusal } from './desk.ts';
import type { By, Manuscript, ManuscriptContent } from './desk.ts';
import type { Office } from './office.ts';
import { isManuscript, undecided } from './undecided.ts';

/** Nobody comes back to one after this. */
const keptMs = 30 * 86_400_000;

/**
 * Keeps what a moderator typed, so that nothing of it is lost while it is looked at and mended. What it replaces is theirs and
 * undecided, or stays as it is.
 */
export function keepManuscript(
  content: ManuscriptContent,
  { guildId, by }: By,
  { database, newId, now }: Office,
  replaces?: string,
): Promise<Manuscript> {
  const createdAt = now();
  return database.transaction(async (tx) => {
    const end = new Date(createdAt.getTime() - keptMs);
    await tx.delete(manuscripts).where(lt(manuscripts.createdAt, end));
    const row = { id: newId(), guildId, createdBy: by, createdAt, content };
    return insert(tx, row, replaces);
  });
}

export async function findManuscript(
  database: Database,
  id: string,
  guildId: string,
): Promise<Manuscript | undefined> {
  const [found] = await database.select().from(manuscripts).where(isManuscript(id, guildId));
  return found;
}

/** The same correction of another revision of its article: still its author's, and waiting if it waited. */
export function renewManuscript(
  { id, revision }: { readonly id: string; readonly revision: string },
  by: By,
  { database, newId }: Office,
): Promise<Manuscript> {
  return database.transaction(async (tx) => {
    const old = await undecided(tx, id, by);
    if (old.content.kind === 'article') {
      throw new DeskRefusal('no-such-draft', 'Only corrections are of a revision.');
    }
    return insert(tx, { ...old, id: newId(), content: { ...old.content, revision } }, id);
  });
}

async function insert(
  tx: Transaction,
  row: typeof manuscripts.$inferInsert,
  replaces: string | undefined,
): Promise<Manuscript> {
  const [made] = await tx.insert(manuscripts).values(row).returning();
  if (!made) throw new Error('an insert gives back its row');
  if (replaces !== undefined) {
    const isTheirs = eq(manuscripts.createdBy, made.createdBy);
    const isOpen = eq(manuscripts.settled, false);
    await tx
      .update(manuscripts)
      .set({ settled: true, replacedBy: made.id })
      .where(and(isManuscript(replaces, made.guildId), isTheirs, isOpen));
  }
  return made;
}
