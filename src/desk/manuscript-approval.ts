import { and, asc, eq, isNotNull } from 'drizzle-orm';
import { manuscripts } from '../store/schema.ts';
import type { Database, Transaction } from '../store/store.ts';
import { DeskRefusal } from './desk.ts';
import type { By, Manuscript } from './desk.ts';
import { settingsOf } from './guild.ts';
import { note } from './office.ts';
import type { Office } from './office.ts';
import { undecided } from './undecided.ts';

/** Asks for a second moderator's approval; false when that was asked for already. */
export function submitManuscript(id: string, by: By, office: Office): Promise<boolean> {
  const submittedAt = office.now();
  return office.database.transaction(async (tx) => {
    const found = await undecided(tx, id, by);
    if (found.createdBy !== by.by) throw notTheirs();
    if (found.submittedAt !== null) return false;
    await tx.update(manuscripts).set({ submittedAt }).where(eq(manuscripts.id, id));
    await note(tx, submittedAt, entry('submit', found, by));
    return true;
  });
}

/** Those that wait for approval, oldest first. */
export function listWaiting(database: Database, guildId: string): Promise<Manuscript[]> {
  const { submittedAt, settled } = manuscripts;
  return database
    .select()
    .from(manuscripts)
    .where(and(eq(manuscripts.guildId, guildId), isNotNull(submittedAt), eq(settled, false)))
    .orderBy(asc(submittedAt), asc(manuscripts.id));
}

/**
 * Nothing more becomes of a manuscript than what this transaction does; gives back whose it is. What waits for approval is not for
 * its author to approve, who alone may have changed it; anything else is for its author alone, where approval is off.
 */
export async function settleManuscript(
  tx: Transaction,
  id: string,
  by: By,
  now: Date,
): Promise<Manuscript> {
  const found = await undecided(tx, id, by);
  const isTheirs = found.createdBy === by.by;
  const waits = found.submittedAt !== null;
  if (!waits && !isTheirs) throw notTheirs();
  if (isTheirs && (waits || (await settingsOf(tx, by.guildId)).approval)) {
    throw new DeskRefusal('own-draft', 'A second moderator has to approve this.');
  }
  if (waits) await note(tx, now, entry('approve', found, by));
  await tx.update(manuscripts).set({ settled: true }).where(eq(manuscripts.id, id));
  return found;
}

/** Nothing becomes of it. */
export function discardManuscript(id: string, by: By, office: Office): Promise<void> {
  return office.database.transaction(async (tx) => {
    const found = await undecided(tx, id, by);
    if (found.submittedAt === null && found.createdBy !== by.by) throw notTheirs();
    const done = { settled: true, discarded: true };
    await tx.update(manuscripts).set(done).where(eq(manuscripts.id, id));
    if (found.submittedAt !== null) await note(tx, office.now(), entry('refuse', found, by));
  });
}

function entry(action: string, { guildId, content }: Manuscript, { by }: By) {
  const about = { guildId, actorId: by, action };
  if (content.kind === 'article') {
    return { ...about, after: { headline: content.manuscript.headline ?? null } };
  }
  return { ...about, articleId: content.articleId, after: { ...content.entry } };
}

const notTheirs = () => new DeskRefusal('no-such-draft', 'This is for its author alone.');
