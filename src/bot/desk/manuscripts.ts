import type { Article } from '../../../content/article.ts';
import { readManuscript, type ManuscriptReading } from '../../../content/manuscript.ts';
import type { Publisher } from '../../../content/publisher.ts';
import { withCorrections } from '../../../content/with-corrections.ts';
import type { Manuscript, ManuscriptContent } from '../../desk/desk.ts';
import type { Context } from '../command.ts';
import { UserError } from '../user-error.ts';
import type { AtDesk } from './at-desk.ts';
import { refuseRetracted } from './draft-of.ts';

/** Of this server, undecided or not. */
export async function manuscriptCalled(id: string, { desk, by }: AtDesk): Promise<Manuscript> {
  const found = await desk.findManuscript(id, by.guildId);
  if (found) return found;
  throw new UserError({ code: 'desk-refused', why: 'no-such-draft' });
}

/** What has taken its place since, if anything has. */
export async function newestOf(kept: Manuscript, at: AtDesk): Promise<Manuscript> {
  let newest = kept;
  while (newest.replacedBy !== null) newest = await manuscriptCalled(newest.replacedBy, at);
  return newest;
}

/** The article that would come of it, or what is wrong with it. */
export async function readingOf(
  { id, content }: Manuscript,
  context: Context,
): Promise<ManuscriptReading> {
  const { now } = context;
  const publishers = publishersIn(context);
  if (content.kind === 'article') {
    return readManuscript(content.manuscript, { mark: id.slice(0, 8), now, publishers });
  }
  const article = correctedArticle(content, context);
  const entry = entryOf(content, now);
  if (!content.manuscript) return { article: withCorrections(article, [entry]) };
  const corrects = { article, entry };
  return readManuscript(content.manuscript, { mark: '', now, publishers, corrects });
}

/** The article as it is read in the server now. */
export function correctedArticle(
  { articleId }: { readonly articleId: string },
  { library }: Context,
): Article {
  const article = library.find(articleId);
  if (!article) throw new UserError({ code: 'unknown-article', asked: articleId, closest: [] });
  refuseRetracted(article);
  return article;
}

type Correcting = Extract<ManuscriptContent, { kind: 'correction' }>;

/** The entry among the article's corrections, made at a moment. */
export function entryOf({ entry }: Correcting, now: Date) {
  return { at: now.toISOString(), ...entry };
}

/** By name. */
function publishersIn({ library }: Context): ReadonlyMap<string, Publisher> {
  const all = library.articles.flatMap(({ publisher, agencies }) => [publisher, ...agencies]);
  return new Map(all.map((publisher) => [publisher.name, publisher]));
}
