import { DeskClosed, DeskRefusal } from '../../desk/desk.ts';
import type { By, Desk } from '../../desk/desk.ts';
import type { Newsroom } from '../../desk/newsroom.ts';
import type { Context } from '../command.ts';
import { UserError } from '../user-error.ts';

/** What a command does things with at the desk. */
export interface AtDesk {
  readonly desk: Desk;
  readonly newsroom: Newsroom;
  /** The reader, in their server. */
  readonly by: By;
}

/**
 * Does something at the desk, in the reader's own server. What the desk refuses comes out as a UserError that says so;
 * so does a store that is not reached: whatever was confirmed before is safe, and this was not done.
 */
export async function atDesk<T>(
  { newsroom, reader }: Context,
  work: (at: AtDesk) => Promise<T>,
): Promise<T> {
  if (!newsroom) throw new UserError({ code: 'desk-closed' });
  if (reader.guildId === undefined) throw new UserError({ code: 'moderators-only' });
  const by = { guildId: reader.guildId, by: reader.userId };
  try {
    return await work({ desk: await newsroom.desk(), newsroom, by });
  } catch (cause) {
    if (cause instanceof DeskRefusal) {
      throw new UserError({ code: 'desk-refused', why: cause.code });
    }
    if (cause instanceof DeskClosed) throw new UserError({ code: 'desk-closed' }, { cause });
    throw cause;
  }
}
