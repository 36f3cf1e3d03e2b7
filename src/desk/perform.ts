import type { Article } from '../../content/article.ts';
import type { Api, Upload } from '../discord/api-types.ts';
import { ApiError } from '../discord/api-error.ts';
import { showDigest, type Digest } from '../views/digest.ts';
import { fit } from '../views/fit.ts';
import { showLinkedCorrection } from '../views/linked-correction.ts';
import { showPost, showRetractedPost } from '../views/post.ts';
import type { Action } from './decide.ts';
import { findMessage } from './find-message.ts';
import { outcomeOf } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { pictureIn, pictureToSend, pictureToShow } from './post-picture.ts';
import type { ReadPicture } from './post-picture.ts';
import type { Post } from './post.ts';

/** What a post shows: an article or a digest, as it was in the revision that the action is about. */
export type Shown =
  | { readonly article: Article; readonly digest?: undefined }
  | { readonly digest: Digest; readonly article?: undefined };

/** As much of Discord's answer as we use. */
interface Message {
  readonly id: string;
  readonly attachments?: readonly { readonly id: string }[];
}

/** What an action needs besides the post. */
export interface Tools {
  readonly api: Api;
  readonly shown: Shown;
  /** The server's language. */
  readonly locale: string;
  readonly readPicture: ReadPicture;
  /** The bot's user id. */
  readonly botId: () => Promise<string>;
  /** Fires when the time for the call is over; nothing is sent after it. */
  readonly signal: AbortSignal;
}

/**
 * Does one action at Discord, with one call that writes, and says what came of it: when to try again is up to the ledger.
 * Never rejects.
 */
export async function perform(post: Post, action: Action, tools: Tools): Promise<Outcome> {
  try {
    return await call(post, action, post.tells ? withoutPicture(tools) : tools);
  } catch (error) {
    return outcomeOf(error);
  }
}

async function call(post: Post, action: Action, tools: Tools): Promise<Outcome> {
  switch (action.kind) {
    case 'send':
      return post.target === 'forum' ? openThread(post, tools) : send(post, tools);
    case 'look':
      return findMessage(post, {
        ...tools,
        article: tools.shown.article,
        botId: await tools.botId(),
      });
    case 'edit':
      return correct(post, action.unarchive, tools);
    case 'retract':
      if (post.repliesTo !== null) return remove(post, tools);
      return edit(post, notice(post, tools), { unarchive: action.unarchive, ...tools });
    case 'rearchive':
      return archive(post, true, tools);
    case 'crosspost':
      return crosspost(post, tools);
    case 'settle':
    case 'rest':
    case 'wait':
      return { kind: 'done' };
  }
}

/** The nonce makes a repeat within some minutes give back the first message instead of a second one. */
async function send(post: Post, tools: Tools): Promise<Outcome> {
  const { files } = await pictureToSend(tools.shown.article, tools.readPicture);
  const sent = await tools.api.request<Message & { readonly channel_id: string }>({
    method: 'POST',
    route: `/channels/${post.channelId}/messages`,
    body: { ...message(post, files, tools), nonce: post.id, enforce_nonce: true },
    files,
    signal: tools.signal,
  });
  const picture = pictureIn(sent, tools.shown.article);
  return { kind: 'done', messageId: sent.id, channelId: sent.channel_id, picture };
}

/** There is no nonce for these, so an unknown outcome is always settled by reading. */
async function openThread(post: Post, tools: Tools): Promise<Outcome> {
  const { files } = await pictureToSend(tools.shown.article, tools.readPicture);
  const thread = await tools.api.request<{ readonly id: string; readonly message: Message }>({
    method: 'POST',
    route: `/channels/${post.channelId}/threads`,
    body: {
      name: fit(post.forumTitle ?? tools.shown.article?.headline ?? '…', 100),
      applied_tags: post.forumTagIds,
      message: message(post, files, tools),
    },
    files,
    signal: tools.signal,
  });
  const picture = pictureIn(thread.message, tools.shown.article);
  return { kind: 'done', messageId: thread.id, channelId: thread.id, picture };
}

/** The article as it is now; nobody is pinged a second time. */
async function correct(post: Post, unarchive: boolean, tools: Tools): Promise<Outcome> {
  const { files, attachments } = await pictureToShow(tools.shown.article, post, tools.readPicture);
  const shown = message(post, [...files, ...attachments], tools);
  const body = { ...shown, attachments, allowed_mentions: { parse: [], roles: [] } };
  return edit(post, body, { unarchive, files, ...tools });
}

async function edit(
  post: Post,
  body: object,
  { unarchive, files = [], ...tools }: Tools & { unarchive: boolean; files?: readonly Upload[] },
): Promise<Outcome> {
  if (unarchive) await archive(post, false, tools);
  const edited = await tools.api.request<Message>({
    method: 'PATCH',
    route: `/channels/${place(post)}/messages/${post.messageId}`,
    body,
    files,
    signal: tools.signal,
  });
  return { kind: 'done', picture: pictureIn(edited, tools.shown.article) };
}

/**
 * What becomes of a linked correction in a retraction: the post that it is about becomes the notice, and an edit of this one
 * would take away the only one that Discord may still allow for that.
 */
async function remove(post: Post, { api, signal }: Tools): Promise<Outcome> {
  await api.request({
    method: 'DELETE',
    route: `/channels/${place(post)}/messages/${post.messageId}`,
    signal,
  });
  return { kind: 'done' };
}

async function archive(post: Post, archived: boolean, { api, signal }: Tools): Promise<Outcome> {
  await api.request({
    method: 'PATCH',
    route: `/channels/${place(post)}`,
    body: { archived },
    signal,
  });
  return { kind: 'done' };
}

async function crosspost(post: Post, { api, signal }: Tools): Promise<Outcome> {
  try {
    await api.request({
      method: 'POST',
      route: `/channels/${place(post)}/messages/${post.messageId}/crosspost`,
      signal,
    });
  } catch (error) {
    // It had been crossposted already: by a call whose answer was lost, or by a person.
    if (!(error instanceof ApiError && error.code === 40033)) throw error;
  }
  return { kind: 'done' };
}

const place = (post: Post) => post.liveChannelId ?? post.channelId;

/** A linked correction shows no picture. */
function withoutPicture(tools: Tools): Tools {
  if (!tools.shown.article) return tools;
  const { picture: _, ...article } = tools.shown.article;
  return { ...tools, shown: { article } };
}

function message(post: Post, pictures: readonly object[], { shown, locale }: Tools): object {
  const { id: postId, repliesTo, tells, roleId, note } = post;
  const how = { postId, locale, roleId: roleId ?? undefined };
  if (shown.digest) return showDigest(shown.digest, how);
  const { article } = shown;
  if (repliesTo !== null && tells !== null) {
    const about = { guildId: post.guildId, channelId: post.channelId, messageId: repliesTo };
    // Discord publishes no replies to followers.
    const asReply = !post.crosspost;
    return showLinkedCorrection(article, { postId, locale, entries: tells, about, asReply });
  }
  return showPost(article, {
    ...how,
    note: note ?? undefined,
    withPicture: pictures.length > 0,
  });
}

/** Nothing of the article is left but its headline; of a digest that is retracted, every article is. */
function notice(post: Post, { shown, locale }: Tools): object {
  const { id: postId, retractedAt, retractionReason } = post;
  if (shown.digest) return showDigest(shown.digest, { postId, locale });
  const at = (retractedAt ?? new Date(0)).toISOString();
  const reason = retractionReason ?? '';
  return { ...showRetractedPost(shown.article, { at, reason }, { locale }), attachments: [] };
}
