import { type Context, defineCommand, defineControl } from '../src/bot/command.ts';
import { type AtDesk, atDesk } from '../src/bot/desk/at-desk.ts';
import { readWhen } from '../src/bot/desk/draft-of.ts';
import { articleOf, draftCalled, namesOfTags, previewOf } from '../src/bot/desk/drafts.ts';
import { headlineOf, listPosts } from '../src/bot/desk/list-posts.ts';
import { lookAt } from '../src/bot/desk/look-at.ts';
import { manuscriptCalled, newestOf } from '../src/bot/desk/manuscripts.ts';
import { requireOver } from '../src/bot/desk/require-over.ts';
import { requireServerWide } from '../src/bot/desk/require-rights.ts';
import { findTarget } from '../src/bot/desk/target.ts';
import { articleOption } from '../src/bot/options/article.ts';
import { UserError } from '../src/bot/user-error.ts';
import type { Post } from '../src/desk/post.ts';
import { askForTime } from '../src/views/desk/forms.ts';
import {
  type ListLink,
  parseListId,
  parseMoveId,
  parsePickId,
  parsePostActId,
} from '../src/views/desk/links.ts';
import { showPostDetail } from '../src/views/desk/post-list.ts';
import { showPreview } from '../src/views/desk/preview.ts';
import type { Form, Message } from '../src/views/message.ts';

const article = articleOption();

/** The ledger: every post, where it stands, how it is with it, and why. */
export const posts = defineCommand({
  name: 'posts',
  description: 'Every post: where it stands, how it is with it, and what failed and why',
  access: 'moderators',
  private: true,
  options: {
    article: {
      ...article,
      description: 'Only its posts',
      parse: (raw, context) => (raw === undefined ? undefined : article.parse(raw, context)),
    },
  },
  run: (asked, context) =>
    atDesk(context, (at) => {
      const articleId = asked.article?.id;
      const link = { list: 'posts' as const, page: 1 };
      return listPosts(articleId === undefined ? link : { ...link, articleId }, context, at);
    }),
});

/** The pager of a list, and the way back to it. */
export const postPager = defineControl({
  name: 'post-list',
  access: 'moderators',
  parse: parseListId,
  run: (link, context) => atDesk(context, (at) => listPosts(link, context, at)),
});

/** The menu of a list. */
export const postMenu = defineControl({
  name: 'post-pick',
  access: 'moderators',
  parse: parsePickId,
  run: ({ kind, list, id }, context) =>
    atDesk(context, async (at) => {
      if (kind === 'draft') return waiting(id, context, at);
      if (kind === 'manuscript') return waitingManuscript(id, context, at);
      return detail(await postCalled(id, at), list, context);
    }),
});

/** The buttons under a post's details. */
export const postButtons = defineControl({
  name: 'post-act',
  access: 'moderators',
  parse: parsePostActId,
  run: ({ act, list, id }, context) =>
    atDesk(context, async (at): Promise<Form | Message> => {
      if (act === 'move') {
        const { timeZone } = await at.desk.settings(at.by.guildId);
        return askForTime(id, { list, timeZone, locale: context.reader.locale });
      }
      const post = await postCalled(id, at);
      await requireOver(post.channelId, context.reader, at);
      const changed = await at.desk[act](id, at.by);
      return detail(await at.newsroom.settled(changed, waitMs), list, context);
    }),
});

/** The form for another time. */
export const postMove = defineControl({
  name: 'post-move',
  access: 'moderators',
  parse: parseMoveId,
  run: ({ list, id }, context, { when = '' }) =>
    atDesk(context, async (at) => {
      const post = await postCalled(id, at);
      await findTarget(post.channelId, context.reader, at);
      const { timeZone } = await at.desk.settings(at.by.guildId);
      const moment = await readWhen(String(when), timeZone, context.now);
      const due = moment?.at ?? context.now;
      return detail(await at.desk.reschedule(id, due, at.by), list, context);
    }),
});

/** What is tried again is mostly done in less. */
const waitMs = 750;

async function postCalled(id: string, { desk, by }: AtDesk): Promise<Post> {
  const post = await desk.post(id, by.guildId);
  if (post) return post;
  throw new UserError({ code: 'desk-refused', why: 'no-such-post' });
}

function detail(post: Post, list: ListLink['list'], context: Context): Message {
  const { locale } = context.reader;
  return showPostDetail(post, { headline: headlineOf(post.articleId, context), list, locale });
}

/** What waits for approval is shown as it will be posted. */
async function waiting(id: string, context: Context, at: AtDesk): Promise<Message> {
  const draft = await draftCalled(id, at);
  const target = await findTarget(draft.request.channelId, context.reader, at);
  const { language } = await at.desk.settings(at.by.guildId);
  const about = { language, tagNames: namesOfTags(draft, target) };
  return showPreview(await previewOf(draft, articleOf(draft, context), about, at), {
    locale: context.reader.locale,
    stage: 'approve',
    askedBy: { userId: draft.createdBy, at: draft.createdAt.toISOString() },
  });
}

/** The like of what was typed into a form: it concerns the whole server. */
async function waitingManuscript(id: string, context: Context, at: AtDesk): Promise<Message> {
  const kept = await manuscriptCalled(id, at);
  await requireServerWide(at, context.reader.roleIds);
  return lookAt(await newestOf(kept, at), context, at);
}
