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

/** What waits for a second moderator stands first, then by the time at which it goes out. */
async function scheduled(link: ListLink, context: Context, at: AtDesk): Promise<Message> {
  const { desk, by } = at;
  const [drafts, planned] = await Promise.all([
    desk.submitted(by.guildId),
    desk.posts(by.guildId, { states: ['planned'], limit: most }),
  ]);
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
  return showPostList([...waiting, ...ahead], { link, locale: context.reader.locale });
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

/** The library's headline; of an article whose file is gone its name; of a digest its day. */
export function headlineOf(articleId: string, { library, reader }: Context): string {
  return library.find(articleId)?.headline ?? digestName(articleId, reader.locale) ?? articleId;
}
