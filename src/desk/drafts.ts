import { and, asc, eq, isNotNull, isNull, lt } from 'drizzle-orm';
import type { Article } from '../../content/article.ts';
import { drafts } from '../store/schema.ts';
import type { Database, Transaction } from '../store/store.ts';
import { DeskRefusal } from './desk.ts';
import type { By, Draft, DraftedPost } from './desk.ts';
import { note } from './office.ts';
import type { Office } from './office.ts';
import type { Post } from './post.ts';
import { addPost } from './publish.ts';

/** Nobody comes back to a preview after this; a planned post is a row of its own by then. */
const keptMs = 30 * 86_400_000;

/** Keeps what a moderator was shown, so that its buttons work after a restart. */
export function keepDraft(
  request: DraftedPost,
  { guildId, by }: By,
  { database, newId, now }: Office,
): Promise<Draft> {
  const createdAt = now();
  return database.transaction(async (tx) => {
    await tx.delete(drafts).where(lt(drafts.createdAt, new Date(createdAt.getTime() - keptMs)));
    const row = { id: newId(), guildId, createdBy: by, createdAt, request };
    const [made] = await tx.insert(drafts).values(row).returning();
    if (!made) throw new Error('an insert gives back its row');
    return made;
  });
}

export async function findDraft(
  database: Database | Transaction,
  draftId: string,
  guildId: string,
): Promise<Draft | undefined> {
  const [draft] = await database
    .select()
    .from(drafts)
    .where(and(eq(drafts.id, draftId), eq(drafts.guildId, guildId)));
  return draft;
}

/** Those that wait for approval, oldest first. */
export function listSubmitted(database: Database, guildId: string): Promise<Draft[]> {
  return database
    .select()
    .from(drafts)
    .where(and(eq(drafts.guildId, guildId), isNotNull(drafts.submittedAt), isNull(drafts.settled)))
    .orderBy(asc(drafts.submittedAt), asc(drafts.id));
}

/** Asks for a second moderator's approval; false when that was asked for already. */
export function submit(draftId: string, by: By, office: Office): Promise<boolean> {
  const submittedAt = office.now();
  return office.database.transaction(async (tx) => {
    const draft = await locked(tx, draftId, by.guildId);
    if (draft.settled === 'published') throw alreadyPublished();
    if (draft.submittedAt !== null) return false;
    await tx.update(drafts).set({ submittedAt }).where(eq(drafts.id, draftId));
    await note(tx, submittedAt, entry('submit', draft, by));
    return true;
  });
}

/** Publishes a draft. The row's lock decides against somebody who discards it at the same moment. */
export async function confirm(
  draftId: string,
  { article, by, approval = false }: { article: Article; by: By; approval?: boolean },
  office: Office,
): Promise<Post> {
  const post = await office.database.transaction(async (tx) => {
    const draft = await locked(tx, draftId, by.guildId);
    if (approval && draft.createdBy === by.by) {
      throw new DeskRefusal('own-draft', 'A second moderator has to approve this.');
    }
    const made = await addPost(tx, requestOf(draft, article), office);
    if (draft.settled === null) {
      await tx.update(drafts).set({ settled: 'published' }).where(eq(drafts.id, draftId));
      if (approval) await note(tx, office.now(), entry('approve', draft, by));
    }
    return made;
  });
  office.poke();
  return post;
}

/** No post after all. */
export function discard(draftId: string, by: By, office: Office): Promise<void> {
  return office.database.transaction(async (tx) => {
    const draft = await locked(tx, draftId, by.guildId);
    if (draft.settled === 'published') throw alreadyPublished();
    await tx.update(drafts).set({ settled: 'discarded' }).where(eq(drafts.id, draftId));
    if (draft.submittedAt !== null) await note(tx, office.now(), entry('refuse', draft, by));
  });
}

/** The row, if it may still be acted on, locked until the transaction ends. */
async function locked(tx: Transaction, draftId: string, guildId: string): Promise<Draft> {
  const [draft] = await tx
    .select()
    .from(drafts)
    .where(and(eq(drafts.id, draftId), eq(drafts.guildId, guildId)))
    .for('update');
  if (!draft) throw new DeskRefusal('no-such-draft', 'There is no such preview in this server.');
  if (draft.settled === 'discarded') {
    throw new DeskRefusal('discarded', 'This preview was cancelled.');
  }
  return draft;
}

function requestOf({ id, guildId, createdBy, request }: Draft, article: Article) {
  const { due, articleId: _, revision: __, ...rest } = request;
  return {
    ...rest,
    key: `draft:${id}`,
    guildId,
    article,
    by: createdBy,
    ...(due !== undefined && { due: new Date(due) }),
  };
}

function entry(action: string, { guildId, request }: Draft, { by }: By) {
  const { articleId, revision, channelId } = request;
  return { guildId, actorId: by, action, articleId, after: { revision, channelId } };
}

const alreadyPublished = () => new DeskRefusal('published', 'This was published already.');
