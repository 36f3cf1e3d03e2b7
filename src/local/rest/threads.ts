import type { APIChannel, APIMessage, APIThreadChannel } from 'discord-api-types/v10';
import { ChannelType, PermissionFlagsBits as bits } from 'discord-api-types/v10';
import { Hono } from 'hono';
import { ApiError } from '../api-error.ts';
import { checkMessage } from '../messages/check.ts';
import type { MessageBody } from '../messages/message-body.ts';
import { isThread, openThread, reviseThread, type ThreadChange } from '../threads.ts';
import type { State } from '../state.ts';
import { requireRights } from './bot-rights.ts';
import type { RestEnv } from './env.ts';
import { makeMessage } from './make-message.ts';

interface ForumPost {
  readonly name: string;
  readonly message?: MessageBody;
  readonly applied_tags?: readonly string[] | null;
}

/** Forum posts, threads below messages, lists of them, and their changes. */
export function threadRoutes(state: State): Hono<RestEnv> {
  const routes = new Hono<RestEnv>();
  routes.post('/channels/:channel/threads', (context) => {
    const forum = state.channels.get(context.req.param('channel'));
    const post = context.var.body as ForumPost;
    const { files } = context.var;
    requireRights(state, forum, bits.SendMessages, ...(files.length > 0 ? [bits.AttachFiles] : []));
    if (forum.type !== ChannelType.GuildForum || !post.message) {
      throw new ApiError(400, 50024, 'Cannot execute action on this channel type');
    }
    checkMessage({ body: post.message, files, at: 'message' });
    const thread = openThread(state, forum, state.nextId(), post.name, post.applied_tags ?? []);
    const message = makeMessage(state, thread.id, post.message, files, thread.id);
    return context.json({ ...told(thread), message }, 201);
  });
  routes.post('/channels/:channel/messages/:message/threads', (context) => {
    const { channel, message } = context.req.param();
    const thread = threadBelow(state, channel, message, (context.var.body as ForumPost).name);
    return context.json(told(thread), 201);
  });
  routes.get('/guilds/:guild/threads/active', (context) => {
    const open = threadsOf(state).filter((thread) => !thread.thread_metadata?.archived);
    return context.json({ threads: open.map(told), members: [] });
  });
  routes.get('/channels/:channel/threads/archived/public', (context) => {
    const parent = state.channels.get(context.req.param('channel'));
    requireRights(state, parent, bits.ReadMessageHistory);
    const archived = threadsOf(state).filter(
      (thread) => thread.parent_id === parent.id && thread.thread_metadata?.archived,
    );
    return context.json({ threads: archived.map(told), members: [], has_more: false });
  });
  routes.patch('/channels/:channel', (context) => {
    const thread = state.channels.get(context.req.param('channel'));
    if (!isThread(thread)) throw new ApiError(403, 50013, 'Missing Permissions');
    return context.json(told(change(state, thread, context.var.body as ThreadChange)));
  });
  return routes;
}

const threadsOf = (state: State) => state.channels.inGuild(state.world.guild.id).filter(isThread);

/** A channel as it is told: rights in a thread are those of its parent, and are not told with it. */
export function told(channel: APIChannel): object {
  if (!isThread(channel)) return channel;
  const entries = Object.entries(channel).filter(([key]) => key !== 'permission_overwrites');
  return Object.fromEntries(entries);
}

function threadBelow(
  state: State,
  channelId: string,
  messageId: string,
  name: string,
): APIThreadChannel {
  const channel = state.channels.get(channelId);
  requireRights(state, channel, bits.CreatePublicThreads);
  const starter: APIMessage | undefined = state.messages.get(channelId, messageId)?.message;
  if (!starter) throw new ApiError(404, 10008, 'Unknown Message');
  if (state.channels.find(messageId)) {
    throw new ApiError(400, 160004, 'A thread has already been created for this message');
  }
  return openThread(state, channel, messageId, name, []);
}

/** Its owner may change a thread; one that is locked takes Manage Threads. */
function change(state: State, thread: APIThreadChannel, asked: ThreadChange): APIThreadChannel {
  const own = thread.owner_id === state.world.bot.id;
  const manages = !own || thread.thread_metadata?.locked === true || asked.locked != null;
  requireRights(state, thread, ...(manages ? [bits.ManageThreads] : []));
  const onlyOpens = asked.archived === false;
  if (thread.thread_metadata?.archived && !onlyOpens) {
    throw new ApiError(400, 50083, 'Thread is archived');
  }
  return reviseThread(state, thread, asked);
}
