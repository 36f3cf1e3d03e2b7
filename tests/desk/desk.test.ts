import { describe, expect, it } from 'vitest';
import { postIdIn } from '../../src/views/post-id.ts';
import { ids } from '../../src/local/world.ts';
import { anArticle } from '../builders/article.ts';
import { engines } from '../contracts/store-engines.ts';
import { byItself, moderator } from './newsroom.ts';
import { useNewsroom } from './use-newsroom.ts';

const hour = 3_600_000;
const corrected = anArticle({
  summary: ['The council voted 30 to 10 for the line.'],
  corrections: [{ at: '2026-03-03T10:00:00Z', kind: 'correction', note: 'The vote was 30 to 10.' }],
});

// Each test opens a Local Discord.
describe.each(engines)('the desk ($name)', { timeout: 60_000 }, (engine) => {
  const room = useNewsroom(engine);

  const shown = () => room.messages().map(({ embeds }) => embeds[0]?.title);

  it('posts an article: a line, an embed with its points, and buttons that know the post', async () => {
    const { id } = await room.publish({ note: 'Good morning' });
    const post = await room.until(id, ({ state }) => state === 'live');
    const [message, ...others] = room.messages();
    expect(others).toEqual([]);
    expect(message).toMatchObject({
      id: post.messageId,
      content: 'Good morning',
      embeds: [
        {
          title: 'City council approves the new tram line',
          description: expect.stringContaining('The council voted 31 to 9'),
        },
      ],
    });
    const buttons = JSON.stringify(message?.components).match(/1:post:[^"]+/g) ?? [];
    expect(postIdIn(buttons)).toBe(id);
    expect(post).toMatchObject({ liveRevision: anArticle().revision, nextAt: null, reason: null });
  });

  it('pings the role that it was told, and nobody that the words name', async () => {
    const { id } = await room.publish({
      roleId: ids.roles.readers,
      note: '@everyone <@&1> read this',
    });
    await room.until(id, ({ state }) => state === 'live');
    const [message] = room.messages();
    expect(message?.mention_roles).toEqual([ids.roles.readers]);
    expect(message?.mention_everyone).toBe(false);
  });

  it('makes one post of the same asking that arrives twice', async () => {
    const [one, two] = await Promise.all([room.publish({ key: 'k' }), room.publish({ key: 'k' })]);
    expect(two.id).toBe(one.id);
    await room.until(one.id, ({ state }) => state === 'live');
    expect(room.messages()).toHaveLength(1);
  });

  it('posts when it is due, and not before', async () => {
    const due = new Date(room.discord.clock.now() + 30 * 24 * hour);
    const { id } = await room.publish({ due });
    await room.pass(30 * 24 * hour - 60_000);
    expect(await room.desk.post(id, ids.guild)).toMatchObject({ state: 'planned' });
    expect(room.messages()).toEqual([]);
    await room.pass(61_000);
    await room.until(id, ({ state }) => state === 'live');
  });

  it('posts nothing of what was cancelled, even in the very moment when it is due', async () => {
    const due = new Date(room.discord.clock.now() + hour);
    const { id } = await room.publish({ due });
    await room.pass(hour);
    const cancelled = await room.desk.cancel(id, moderator).then(
      () => true,
      () => false,
    );
    const { state } = await room.until(id, (post) => post.nextAt === null);
    expect(state).toBe(cancelled ? 'cancelled' : 'live');
    expect(room.messages()).toHaveLength(cancelled ? 0 : 1);
  });

  it('moves what was rescheduled, and refuses that for what stands', async () => {
    const { id } = await room.publish({ due: new Date(room.discord.clock.now() + hour) });
    await room.desk.reschedule(id, new Date(room.discord.clock.now()), moderator);
    await room.until(id, ({ state }) => state === 'live');
    await expect(room.desk.reschedule(id, new Date(), moderator)).rejects.toThrow(
      'can only be retracted now',
    );
    await expect(room.desk.cancel(id, moderator)).rejects.toThrow('can only be retracted now');
  });

  it('corrects every message, and what is still planned', async () => {
    const now = await room.publish();
    const later = await room.publish({ due: new Date(room.discord.clock.now() + hour) });
    await room.until(now.id, ({ state }) => state === 'live');
    expect(await room.desk.correct(corrected, byItself)).toHaveLength(2);
    await room.until(now.id, ({ liveRevision }) => liveRevision === corrected.revision);
    await room.pass(hour);
    await room.until(later.id, ({ state }) => state === 'live');
    const texts = room.messages().map((message) => JSON.stringify(message.embeds));
    expect(texts).toHaveLength(2);
    for (const text of texts) expect(text).toContain('The vote was 30 to 10.');
    expect(await room.desk.correct(corrected, byItself)).toEqual([]);
  });

  it('retracts for good: a later correction changes nothing, and nothing new can be posted', async () => {
    const { id } = await room.publish();
    await room.until(id, ({ state }) => state === 'live');
    await room.desk.retract('tram-line', 'It was not true.', moderator);
    await room.until(id, ({ state }) => state === 'retracted');
    await room.desk.correct(corrected, byItself);
    await expect(room.publish({ article: corrected })).rejects.toThrow('was retracted');
    const [message, ...others] = room.messages();
    expect(others).toEqual([]);
    expect(message?.embeds[0]?.description).toMatch(
      /retracted on <t:\d+:D>.+\n.*It was not true\./s,
    );
    expect(message).toMatchObject({ content: '', components: [] });
    expect(await room.desk.retraction(ids.guild, 'tram-line')).toMatchObject({
      reason: 'It was not true.',
    });
  });

  it('never sends what is retracted before it is due', async () => {
    const { id } = await room.publish({ due: new Date(room.discord.clock.now() + hour) });
    await room.desk.retract('tram-line', 'It was not true.', moderator);
    await room.until(id, ({ state }) => state === 'retracted');
    await room.pass(2 * hour);
    expect(room.messages()).toEqual([]);
  });

  it('publishes an announcement to followers, once', async () => {
    const { id } = await room.publish({
      channelId: ids.channels.announcements,
      target: 'announcement',
      crosspost: true,
    });
    room.discord.faults.add({ route: /crosspost/, when: 'after', effect: { kind: 'reset' } });
    await room.until(id, ({ crosspostedAt }) => crosspostedAt !== null);
    expect(room.messages(ids.channels.announcements)).toMatchObject([{ flags: 1 }]);
  });

  it('keeps to three edits an hour in an announcement channel, one of them for a retraction', async () => {
    const { id } = await room.publish({
      channelId: ids.channels.announcements,
      target: 'announcement',
    });
    await room.until(id, ({ state }) => state === 'live');
    const versions = [1, 2, 3].map((n) => anArticle({ dek: `Version ${n}` }));
    for (const article of versions.slice(0, 2)) {
      await room.desk.correct(article, byItself);
      await room.until(id, ({ liveRevision }) => liveRevision === article.revision);
    }
    const [, , third = anArticle()] = versions;
    await room.desk.correct(third, byItself);
    const waiting = await room.until(id, ({ reason }) => reason === 'edits-limited');
    expect((waiting.nextAt?.getTime() ?? 0) - room.discord.clock.now()).toBeGreaterThan(
      hour - 60_000,
    );
    await room.desk.retract('tram-line', 'It was not true.', moderator);
    await room.until(id, ({ state }) => state === 'retracted');
  });

  it('shows a server only its own posts, and changes only those', async () => {
    const { id } = await room.publish();
    await room.until(id, ({ state }) => state === 'live');
    const other = { guildId: ids.elsewhere, by: ids.moderator };
    expect(await room.desk.posts(ids.elsewhere)).toEqual([]);
    expect(await room.desk.post(id, ids.elsewhere)).toBeUndefined();
    expect(await room.desk.audit(ids.elsewhere)).toEqual([]);
    await expect(room.desk.retry(id, other)).rejects.toThrow('no such post in this server');
    expect(await room.desk.retract('tram-line', 'No reason.', other)).toEqual([]);
    expect(shown()).toEqual(['City council approves the new tram line']);
  });

  it('tells who did what, before and after', async () => {
    const { id } = await room.publish();
    await room.until(id, ({ state }) => state === 'live');
    await room.desk.correct(corrected, { guildId: ids.guild, by: ids.moderator });
    await room.until(id, ({ liveRevision }) => liveRevision === corrected.revision);
    const entries = (await room.desk.audit(ids.guild)).toReversed();
    expect(entries.map(({ actorId, action }) => [actorId, action])).toEqual([
      [ids.moderator, 'publish'],
      ['desk', 'reconcile'],
      [ids.moderator, 'correct'],
      ['desk', 'reconcile'],
    ]);
    expect(entries[2]).toMatchObject({
      postId: id,
      before: { revision: anArticle().revision },
      after: { revision: corrected.revision },
    });
  });

  it('keeps a server’s settings and follows, and forgets all of it when asked', async () => {
    await room.desk.changeSettings({ timeZone: 'Europe/Paris' }, moderator);
    await room.desk.changeSettings({ approval: true }, moderator);
    expect(await room.desk.settings(ids.guild)).toMatchObject({
      timeZone: 'Europe/Paris',
      approval: true,
      language: null,
    });
    const topic = { topic: 'transport', channelId: ids.channels.general };
    await room.desk.follow(topic, moderator);
    await room.desk.follow({ ...topic, digest: true }, moderator);
    expect(await room.desk.follows(ids.guild)).toMatchObject([
      { topic: 'transport', digest: true },
    ]);
    await room.desk.unfollow(topic, moderator);
    await expect(room.desk.unfollow(topic, moderator)).rejects.toThrow('does not follow');
    await room.desk.forget(ids.guild);
    expect(await room.desk.settings(ids.guild)).toMatchObject({ timeZone: 'UTC' });
    expect(await room.desk.audit(ids.guild)).toEqual([]);
  });
});
