import { and, eq, inArray, or } from 'drizzle-orm';
import type { Article } from '../../content/article.ts';
import { guilds, revisions } from '../store/schema.ts';
import type { Transaction } from '../store/store.ts';
import { parseDigestId } from '../views/digest-id.ts';
import type { Step } from './decide.ts';
import { digestShown } from './digest/digest-shown.ts';
import type { Shown } from './perform.ts';

/** What an action shows, in the revision that it is about and in the server's language. */
export interface Content {
  readonly shown: Shown;
  readonly locale: string;
}

/** Looks up what actions show, each revision once. By the post's id; without those whose revision is not there. */
export async function contentsFor(
  tx: Transaction,
  steps: readonly Step[],
): Promise<ReadonlyMap<string, Content>> {
  if (steps.length === 0) return new Map();
  const articles = await articlesFor(tx, steps);
  const digests = await digestsFor(tx, steps);
  const languages = await languagesFor(tx, steps);
  return new Map(
    steps.flatMap((step) => {
      const { id, guildId } = step.post;
      const article = articles.get(keyOf(wantedBy(step)));
      const shown = article ? { article } : digests.get(id);
      const locale = languages.get(guildId) ?? 'en';
      return shown ? [[id, { shown, locale }] as const] : [];
    }),
  );
}

/** By the post's id. There is one a channel and day, so each is looked up by itself. */
async function digestsFor(
  tx: Transaction,
  steps: readonly Step[],
): Promise<ReadonlyMap<string, Shown>> {
  const found = new Map<string, Shown>();
  for (const step of steps.filter(({ post }) => parseDigestId(post.articleId))) {
    const digest = await digestShown(tx, step.post.id, wantedBy(step).revision);
    if (digest) found.set(step.post.id, { digest });
  }
  return found;
}

async function articlesFor(
  tx: Transaction,
  steps: readonly Step[],
): Promise<ReadonlyMap<string, Article>> {
  const wanted = new Map(steps.map(wantedBy).map((it) => [keyOf(it), it]));
  const rows = await tx
    .select()
    .from(revisions)
    .where(
      or(
        ...[...wanted.values()].map(({ articleId, revision }) =>
          and(eq(revisions.articleId, articleId), eq(revisions.revision, revision)),
        ),
      ),
    );
  return new Map(rows.map((row) => [keyOf(row), row.article]));
}

async function languagesFor(
  tx: Transaction,
  steps: readonly Step[],
): Promise<ReadonlyMap<string, string | null>> {
  const ids = [...new Set(steps.map(({ post }) => post.guildId))];
  const rows = await tx.select().from(guilds).where(inArray(guilds.id, ids));
  return new Map(rows.map(({ id, language }) => [id, language]));
}

interface Wanted {
  readonly articleId: string;
  readonly revision: string;
}

const wantedBy = (step: Step): Wanted => ({
  articleId: step.post.articleId,
  revision: revisionFor(step),
});

/** A message that is looked for shows what was sent, whatever is desired by now. */
function revisionFor({ post, action }: Step): string {
  if ('revision' in action) return action.revision;
  return (action.kind === 'look' ? post.sentRevision : null) ?? post.desiredRevision;
}

const keyOf = ({ articleId, revision }: Wanted) => `${articleId} ${revision}`;
