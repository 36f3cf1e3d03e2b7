import { and, eq, lt } from 'drizzle-orm';
import { manuscripts } from '../store/schema.ts';
import type { Database, Transaction } from '../store/store.ts';
import { DeskRefusal } from './desk.ts';
import type { By, Manuscript, ManuscriptContent } from './desk.ts';
import type { Office } from './office.ts';

/** Nobody comes back to one after this. */
const keptMs = 30 * 86_400_000;

/** Keeps what a moderator typed, so that nothing of it is lost while it is looked at and mended. */
export function keepManuscript(
  content: ManuscriptContent,
  { guildId, by }: By,
  { database, newId, now }: Office,
): Promise<Manuscript> {
  const createdAt = now();
  return database.transaction(async (tx) => {
    const end = new Date(createdAt.getTime() - keptMs);
    await tx.delete(manuscripts).where(lt(manuscripts.createdAt, end));
    const row = { id: newId(), guildId, createdBy: by, createdAt, content };
    const [made] = await tx.insert(manuscripts).values(row).returning();
    if (!made) throw new Error('an insert gives back its row');
    return made;
  });
}

export async function findManuscript(
  database: Database,
  id: string,
  guildId: string,
): Promise<Manuscript | undefined> {
  const [found] = await database.select().from(manuscripts).where(is(id, guildId));
  return found;
}

/** Its row's lock decides between two who press at once: the second is refused. */
export async function settleManuscript(
  tx: Transaction,
  id: string,
  { guildId }: By,
): Promise<void> {
  const [found] = await tx.select().from(manuscripts).where(is(id, guildId)).for('update');
  if (!found) throw new DeskRefusal('no-such-draft', 'There is no such preview in this server.');
  if (found.settled) throw new DeskRefusal('settled', 'This was done already.');
  await tx.update(manuscripts).set({ settled: true }).where(eq(manuscripts.id, id));
}

const is = (id: string, guildId: string) =>
  and(eq(manuscripts.id, id), eq(manuscripts.guildId, guildId));
