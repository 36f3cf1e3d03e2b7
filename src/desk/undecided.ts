import { and, eq } from 'drizzle-orm';
import { manuscripts } from '../store/schema.ts';
import type { Transaction } from '../store/store.ts';
import { DeskRefusal } from './desk.ts';
import type { By, Manuscript } from './desk.ts';

/** A manuscript of which something may still become, locked until the transaction ends: so of two who press at once the second is refused. */
export async function undecided(tx: Transaction, id: string, { guildId }: By): Promise<Manuscript> {
  const [found] = await tx
    .select()
    .from(manuscripts)
    .where(isManuscript(id, guildId))
    .for('update');
  if (!found) throw new DeskRefusal('no-such-draft', 'There is no such preview in this server.');
  if (found.discarded) throw new DeskRefusal('discarded', 'This was discarded.');
  if (found.replacedBy !== null) throw new DeskRefusal('changed-since', 'This was replaced.');
  if (found.settled) throw new DeskRefusal('settled', 'This was done already.');
  return found;
}

export const isManuscript = (id: string, guildId: string) =>
  and(eq(manuscripts.id, id), eq(manuscripts.guildId, guildId));
