import type { Article } from '../../../content/article.ts';
import { readManuscript, type ManuscriptReading } from '../../../content/manuscript.ts';
import { readPicture } from '../../../content/picture-file.ts';
import type { Publisher } from '../../../content/publisher.ts';
import { withCorrections } from '../../../content/with-corrections.ts';
import type { Manuscript, ManuscriptContent } from '../../desk/desk.ts';
import { showCorrection, showManuscript, showMistakes } from '../../views/desk/manuscript.ts';
import type { Message } from '../../views/message.ts';
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

/** What would come of it, or what has to be mended, with the buttons that decide. */
export async function lookAt(
  manuscript: Manuscript,
  context: Context,
  at: AtDesk,
  changed = false,
): Promise<Message> {
  const { id, content } = manuscript;
  const { locale } = context.reader;
  const { article, problems } = await readingOf(manuscript, context);
  if (problems) return showMistakes(problems, { id, locale });
  const { language } = await at.desk.settings(at.by.guildId);
  const picture = article.picture && (await readPicture(article.picture));
  const looks = { id, locale, language: language ?? 'en', changed, picture };
  if (content.kind === 'article') return showManuscript(article, looks);
  const { guildId } = at.by;
  const [{ all }, endsAt] = await Promise.all([
    at.desk.progress(article.id, guildId),
    at.desk.correctionEnd(article.id, guildId),
  ]);
  const before = (await shownNow(article, at)) ?? correctedArticle(content, context);
  const isSoon = endsAt && endsAt.getTime() - context.now.getTime() < soonMs;
  return showCorrection(
    { article, before, posts: all, endsAt: isSoon ? undefined : endsAt },
    looks,
  );
}

/** An end that is nearer is not worth telling. */
const soonMs = 15_000;

/** The article as the newest of its posts is to show it: a file may have changed since without saying so. */
async function shownNow({ id }: Article, { desk, by }: AtDesk): Promise<Article | undefined> {
  const posts = await desk.posts(by.guildId, { articleId: id, limit: 20 });
  const post = posts.find(
    (it) => it.articleId === id && it.desired === 'shown' && it.repliesTo === null,
  );
  return post && desk.revision(id, post.desiredRevision);
}

/** By name. */
function publishersIn({ library }: Context): ReadonlyMap<string, Publisher> {
  const all = library.articles.flatMap(({ publisher, agencies }) => [publisher, ...agencies]);
  return new Map(all.map((publisher) => [publisher.name, publisher]));
}
