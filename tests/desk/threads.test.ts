import { describe, expect, it } from 'vitest';
import type { Post } from '../../src/desk/post.ts';
import { ids } from '../../src/local/world.ts';
import { anArticle } from '../builders/article.ts';
import { embedded } from '../contracts/store-engines.ts';
import { byItself, moderator } from './newsroom.ts';
import { useNewsroom } from './use-newsroom.ts';

const corrected = anArticle({ dek: 'Corrected' });

// The engines differ in nothing that matters here.
describe('posts in forums and threads', { timeout: 60_000 }, () => {
  const room = useNewsroom(embedded);

  const inForum = { channelId: ids.channels.forum, target: 'forum' } as const;
  const live = async () => {
    const { id } = await room.publish(inForum);
    return room.until(id, ({ state }) => state === 'live');
  };
  const archive = (post: Post, how: object) =>
    room.api.request({ method: 'PATCH', route: `/channels/${post.liveChannelId}`, body: how });
  const isArchived = async (post: Post) => {
    const route = `/channels/${post.liveChannelId}` as const;
    const thread = await room.api.request<{ thread_metadata: { archived: boolean } }>({
      method: 'GET',
      route,
    });
    return thread.thread_metadata.archived;
  };

  it('a forum post is a thread under the headline, with the post as its first message', async () => {
    const post = await live();
    expect(post.messageId).toBe(post.liveChannelId);
    const thread = await room.api.request({
      method: 'GET',
      route: `/channels/${post.liveChannelId ?? ''}`,
    });
    expect(thread).toMatchObject({
      name: 'City council approves the new tram line',
      parent_id: ids.channels.forum,
    });
    expect(room.messages(post.liveChannelId ?? '')).toHaveLength(1);
  });

  it.each(['before', 'after'] as const)(
    'a forum post whose answer is lost, %s Discord made it, is looked for and never made twice',
    async (when) => {
      const route = /^POST \/channels\/\d+\/threads$/;
      room.discord.faults.add({ route, when, effect: { kind: 'reset' } });
      const { id } = await room.publish(inForum);
      await room.until(id, ({ attempts }) => attempts === 1);
      await room.pass(30_000);
      expect(await room.desk.post(id, ids.guild)).toMatchObject({ state: 'unknown', sends: 1 });
      await room.pass(60_000);
      const post = await room.until(id, ({ state }) => state === 'live');
      const { threads } = await room.api.request<{ threads: readonly { id: string }[] }>({
        method: 'GET',
        route: `/guilds/${ids.guild}/threads/active`,
      });
      expect(threads.map((thread) => thread.id)).toEqual([post.liveChannelId]);
    },
  );

  it('a correction opens an archived thread, and leaves it archived', async () => {
    const post = await live();
    await archive(post, { archived: true });
    await room.desk.correct(corrected, byItself);
    await room.until(
      post.id,
      ({ liveRevision, rearchive }) => liveRevision === corrected.revision && !rearchive,
    );
    expect(JSON.stringify(room.messages(post.liveChannelId ?? ''))).toContain('Corrected');
    expect(await isArchived(post)).toBe(true);
  });

  it('a correction of a locked thread fails as such, and a retraction says so too', async () => {
    const post = await live();
    const edits = /^PATCH \/channels\/\d+(\/messages\/\d+)?$/;
    const locked = {
      kind: 'status',
      status: 400,
      body: { code: 50083, message: 'Thread is archived' },
    } as const;
    room.discord.faults.add({ route: edits, when: 'before', effect: locked, times: 2 });
    await room.desk.correct(corrected, byItself);
    const failed = await room.until(post.id, ({ state }) => state === 'failed');
    expect(failed).toMatchObject({ reason: 'thread-locked', nextAt: null, rearchive: false });
    await room.desk.retract('tram-line', 'Wrong.', moderator);
    await room.until(post.id, ({ state }) => state === 'retracted');
  });
});
