import type { Article } from '../../../content/article.ts';
import { readPicture } from '../../../content/picture-file.ts';
import type { Manuscript } from '../../desk/desk.ts';
import type { ManuscriptStage } from '../../views/desk/manuscript-buttons.ts';
import { showCorrection, showManuscript, showMistakes } from '../../views/desk/manuscript.ts';
import type { Message } from '../../views/message.ts';
import type { Context } from '../command.ts';
import type { AtDesk } from './at-desk.ts';
import { correctedArticle, readingOf } from './manuscripts.ts';

/** What would come of a manuscript, or what has to be mended, with the buttons for the one who looks. */
export async function lookAt(
  manuscript: Manuscript,
  context: Context,
  at: AtDesk,
  since?: 'changed' | 'outdated',
): Promise<Message> {
  const { approval } = await at.desk.settings(at.by.guildId);
  const show = await previewOf(manuscript, context, at);
  const isTheirs = manuscript.createdBy === at.by.by;
  const waits = manuscript.submittedAt !== null;
  const own = waits ? 'wait' : approval ? 'submit' : 'confirm';
  const stage = isTheirs ? own : waits ? 'approve' : 'look';
  return show({ locale: context.reader.locale, stage, since });
}

interface Seen {
  readonly locale: string;
  readonly stage: ManuscriptStage;
  readonly since?: 'changed' | 'outdated' | undefined;
}

/** The like for anybody: whoever is to see it says in which language, and with which buttons. */
export async function previewOf(
  manuscript: Manuscript,
  context: Context,
  at: AtDesk,
): Promise<(seen: Seen) => Message> {
  const { id, content, createdBy, submittedAt } = manuscript;
  const { article, problems } = await readingOf(manuscript, context);
  if (problems) return (seen) => showMistakes(problems, { id, ...seen });
  const { language } = await at.desk.settings(at.by.guildId);
  const looks = {
    id,
    language: language ?? 'en',
    askedBy:
      submittedAt === null ? undefined : { userId: createdBy, at: submittedAt.toISOString() },
    picture: article.picture && (await readPicture(article.picture)),
    typed: content.manuscript,
  };
  if (content.kind === 'article') return (seen) => showManuscript(article, { ...looks, ...seen });
  const changes = await changesOf(article, correctedArticle(content, context), context, at);
  return (seen) => showCorrection(changes, { ...looks, ...seen });
}

async function changesOf(article: Article, asItIs: Article, { now }: Context, at: AtDesk) {
  const { guildId } = at.by;
  const [{ all }, endsAt] = await Promise.all([
    at.desk.progress(article.id, guildId),
    at.desk.correctionEnd(article.id, guildId),
  ]);
  const before = (await shownNow(article, at)) ?? asItIs;
  const isSoon = endsAt && endsAt.getTime() - now.getTime() < soonMs;
  return { article, before, posts: all, endsAt: isSoon ? undefined : endsAt };
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
