import type { ManuscriptContent } from '../../desk/desk.ts';
import type { Post } from '../../desk/post.ts';
import { digestName } from '../../views/desk/digest-name.ts';
import type { ListLink } from '../../views/desk/links.ts';
import { isScheduled } from '../../views/desk/post-facts.ts';
import { showPostList, type Listed } from '../../views/desk/post-list.ts';
import type { Message } from '../../views/message.ts';
import type { Context } from '../command.ts';
import type { AtDesk } from './at-desk.ts';

/** More than anybody pages through. */
const most = 600;

/** A page of what is scheduled, or of the ledger. */
export function listPosts(link: ListLink, context: Context, at: AtDesk): Promise<Message> {
  return link.list === 'scheduled' ? scheduled(link, context, at) : ledger(link, context, at);
}

/** What waits for a second moderator stands first, what was typed before the posts; then by the time at which it goes out. */
async function scheduled(link: ListLink, context: Context, at: AtDesk): Promise<Message> {
  const { desk, by } = at;
  const [manuscripts, drafts, planned] = await Promise.all([
    desk.submittedManuscripts(by.guildId),
    desk.submitted(by.guildId),
    desk.posts(by.guildId, { states: ['planned'], limit: most }),
  ]);
  const typed = manuscripts
    .filter(({ content }) => mayBecome(content, context))
    .map(({ id, content }) => ({
      kind: 'manuscript' as const,
      headline: headlineOfContent(content, context),
      id,
      about: content.kind,
    }));
  const waiting = drafts.map(({ id, request }) => ({
    kind: 'draft' as const,
    headline: headlineOf(request.articleId, context),
    id,
    channelId: request.channelId,
  }));
  const ahead = planned
    .filter(isScheduled)
    .toSorted((a, b) => a.due.getTime() - b.due.getTime())
    .map((post) => listed(post, context));
  return showPostList([...typed, ...waiting, ...ahead], { link, locale: context.reader.locale });
}

async function ledger(link: ListLink, context: Context, { desk, by }: AtDesk): Promise<Message> {
  const { articleId } = link;
  const filter = { limit: most, ...(articleId !== undefined && { articleId }) };
  const posts = await desk.posts(by.guildId, filter);
  return showPostList(
    posts.map((post) => listed(post, context)),
    {
      link,
      headline: articleId && headlineOf(articleId, context),
      locale: context.reader.locale,
    },
  );
}

function listed(post: Post, context: Context): Listed {
  return { kind: 'post', post, headline: headlineOf(post.articleId, context) };
}

/** A correction of what is retracted, or gone, can no longer be approved. */
function mayBecome(content: ManuscriptContent, { library }: Context): boolean {
  return content.kind === 'article' || library.find(content.articleId)?.status === 'published';
}

function headlineOfContent(content: ManuscriptContent, context: Context): string {
  if (content.kind === 'correction') return headlineOf(content.articleId, context);
  return content.manuscript.headline ?? '…';
}

/** The library's headline; of an article whose file is gone its name; of a digest its day. */
export function headlineOf(articleId: string, { library, reader }: Context): string {
  return library.find(articleId)?.headline ?? digestName(articleId, reader.locale) ?? articleId;
}
