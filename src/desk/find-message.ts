import type { Article } from '../../content/article.ts';
import { ApiError } from '../discord/api-error.ts';
import type { Api } from '../discord/api-types.ts';
import { postIdIn } from '../views/post-id.ts';
import type { Outcome } from './outcome.ts';
import { pictureIn } from './post-picture.ts';
import type { Post } from './post.ts';
import { timing } from './timing.ts';

/** As much of a message as says whether it is ours, and which post it is. */
interface SeenMessage {
  readonly id: string;
  readonly author: { readonly id: string };
  readonly components?: readonly {
    readonly components?: readonly { readonly custom_id?: string }[];
  }[];
  readonly attachments?: readonly { readonly id: string }[];
}

interface SeenThread {
  readonly id: string;
  readonly parent_id?: string | null;
  readonly owner_id?: string;
}

interface Search {
  readonly api: Api;
  /** The article in the revision that was sent; undefined for a digest. */
  readonly article: Article | undefined;
  readonly botId: string;
  readonly signal: AbortSignal;
}

/** Discord's maximum for a page. */
const pageSize = 100;
/** 5,000 messages. Channels with more in a few hours are rare; there a person has to look. */
const mostPages = 50;

/** Reads the channel around the time at which the post was sent, and says whether its message is there. */
export async function findMessage(post: Post, search: Search): Promise<Outcome> {
  if (post.firstSentAt === null || post.lastSentAt === null) return { kind: 'absent' };
  const from = snowflakeAt(post.firstSentAt.getTime() - timing.skewMs);
  const to = snowflakeAt(post.lastSentAt.getTime() + timing.skewMs);
  return post.target === 'forum'
    ? findThread(post, from, search)
    : findInChannel(post, { from, to }, search);
}

async function findInChannel(
  post: Post,
  { from, to }: { from: bigint; to: bigint },
  search: Search,
): Promise<Outcome> {
  let after = from;
  for (let page = 0; page < mostPages; page++) {
    const messages = await search.api.request<readonly SeenMessage[]>({
      method: 'GET',
      route: `/channels/${post.channelId}/messages`,
      query: { after: String(after), limit: String(pageSize) },
      signal: search.signal,
    });
    const ours = messages.find((message) => isPost(message, post, search.botId));
    if (ours) return found(ours, post.channelId, search);
    after = messages.reduce((newest, { id }) => (BigInt(id) > newest ? BigInt(id) : newest), after);
    if (messages.length < pageSize || after > to) return { kind: 'absent' };
  }
  return { kind: 'refused', reason: 'cannot-find-out' };
}

/** A forum post is a thread with the id of its first message. */
async function findThread(post: Post, from: bigint, search: Search): Promise<Outcome> {
  const { api, botId, signal } = search;
  const active = await api.request<{ readonly threads: readonly SeenThread[] }>({
    method: 'GET',
    route: `/guilds/${post.guildId}/threads/active`,
    signal,
  });
  const archived = await api.request<{ readonly threads: readonly SeenThread[] }>({
    method: 'GET',
    route: `/channels/${post.channelId}/threads/archived/public`,
    query: { limit: String(pageSize) },
    signal,
  });
  const candidates = [...active.threads, ...archived.threads].filter(
    ({ id, parent_id: parent, owner_id: owner }) =>
      parent === post.channelId && owner === botId && BigInt(id) > from,
  );
  for (const { id } of candidates) {
    const message = await firstMessage(id, search);
    if (message && isPost(message, post, botId)) return found(message, id, search);
  }
  return { kind: 'absent' };
}

function found(message: SeenMessage, channelId: string, { article }: Search): Outcome {
  return { kind: 'done', messageId: message.id, channelId, picture: pictureIn(message, article) };
}

/** Undefined when somebody has deleted it; the thread stays. */
async function firstMessage(
  threadId: string,
  { api, signal }: Search,
): Promise<SeenMessage | undefined> {
  try {
    const route = `/channels/${threadId}/messages/${threadId}` as const;
    return await api.request<SeenMessage>({ method: 'GET', route, signal });
  } catch (error) {
    if (error instanceof ApiError && error.code === 10008) return undefined;
    throw error;
  }
}

function isPost({ author, components = [] }: SeenMessage, post: Post, botId: string): boolean {
  const ids = components.flatMap((row) =>
    (row.components ?? []).flatMap((it) => it.custom_id ?? []),
  );
  return author.id === botId && postIdIn(ids) === post.id;
}

/** The smallest id that a message of that time can have. Discord's ids count milliseconds from 2015 in their upper bits. */
function snowflakeAt(ms: number): bigint {
  const epoch = 1_420_070_400_000;
  return BigInt(Math.max(0, ms - epoch)) << 22n;
}
