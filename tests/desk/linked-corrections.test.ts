import { MessageFlags, MessageType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Correction } from '../../content/article.ts';
import { createLibrary } from '../../content/create-library.ts';
import { takeLibrary } from '../../src/desk/take-library.ts';
import { lockArticle } from '../../src/desk/office.ts';
import type { Post } from '../../src/desk/post.ts';
import type { Fault } from '../../src/local/types.ts';
import { ids } from '../../src/local/world.ts';
import { anArticle } from '../builders/article.ts';
import { engines } from '../contracts/store-engines.ts';
import { byItself, moderator } from './newsroom.ts';
import type { Newsroom } from './newsroom.ts';
import { useNewsroom } from './use-newsroom.ts';

const minute = 60_000;
const editing = /^PATCH \/channels\/\d+\/messages\/\d+$/;
const channelId = ids.channels.announcements;
const announcement = { channelId, target: 'announcement' } as const;

/** The article after so many corrections. */
const corrected = (count: number) =>
  anArticle({
    dek: `Corrected ${count} times`,
    corrections: Array.from({ length: count }, (_, i) => entry(count - i)),
  });
const entry = (n: number): Correction => ({
  at: `2026-03-0${n}T10:00:00Z`,
  kind: 'correction',
  note: `This was wrong: ${n}.`,
});

/** Discord's, without a time: the door would keep to that by the clock on the wall. */
const refusal = (times: number): Fault => ({
  route: editing,
  when: 'before',
  effect: { kind: 'status', status: 403, body: { code: 20022, message: 'not now' } },
  times,
});

describe.each(engines)('a correction that has to wait ($name)', { timeout: 60_000 }, (engine) => {
  const room = useNewsroom(engine);

  const live = async (over: Parameters<Newsroom['publish']>[0] = announcement) => {
    const { id } = await room.publish(over);
    return room.until(id, ({ nextAt }) => nextAt === null);
  };
  const correct = (count: number) => room.desk.correct(corrected(count), byItself);
  const shows = (post: Post, count: number) =>
    room.until(post.id, ({ liveRevision }) => liveRevision === corrected(count).revision);
  const waits = (post: Post) => room.until(post.id, ({ reason }) => reason === 'edits-limited');
  const waitsLong = (post: Post) =>
    room.until(post.id, ({ reason, nextAt }) => {
      const waitMs = (nextAt?.getTime() ?? 0) - room.discord.clock.now();
      return reason === 'edits-limited' && waitMs > 5 * minute;
    });
  /** Two edits an hour are made; what comes then has to wait. */
  const useUpEdits = async (post: Post) => {
    for (const count of [1, 2]) {
      await correct(count);
      await shows(post, count);
    }
  };
  const linkedTo = async (post: Post) => {
    const posts = await room.desk.posts(ids.guild);
    return posts.filter(({ repliesTo }) => repliesTo === post.messageId).toReversed();
  };
  /** The linked corrections of a post, all of them at rest. */
  const settledLinks = async (post: Post) => {
    const links = await linkedTo(post);
    return Promise.all(links.map(({ id }) => room.until(id, ({ nextAt }) => nextAt === null)));
  };
  const refuseEdits = (seconds: number, code = 20022) =>
    room.discord.faults.add({
      route: editing,
      when: 'before',
      effect: {
        kind: 'status',
        status: 429,
        body: { code, message: 'slow down', retry_after: seconds, global: false },
        headers: { 'retry-after': String(seconds), 'x-ratelimit-scope': 'shared' },
      },
    });

  it('is announced by a reply at once, and the post follows within the hour', async () => {
    const post = await live();
    await useUpEdits(post);
    await correct(3);
    await waits(post);
    await settledLinks(post);
    const [message, reply, ...others] = room.messages(channelId);
    expect(others).toEqual([]);
    expect(JSON.stringify(message)).not.toContain('wrong: 3');
    expect(reply).toMatchObject({
      type: MessageType.Reply,
      message_reference: { message_id: post.messageId },
      flags: MessageFlags.SuppressNotifications,
      embeds: [],
    });
    expect(reply?.content).toBe(
      [
        '**City council approves the new tram line**',
        '**Correction** · <t:1772532000:D>',
        'This was wrong: 3.',
        '-# The post itself will be changed as soon as Discord allows it.',
      ].join('\n'),
    );
    await room.pass(61 * minute);
    await shows(post, 3);
    expect(JSON.stringify(room.messages(channelId)[0])).toContain('wrong: 3');
    expect(room.messages(channelId)).toHaveLength(2);
  });

  it('is in the ledger and the audit log under a name of its own', async () => {
    const post = await live();
    await useUpEdits(post);
    await correct(3);
    await waits(post);
    const [linked] = await settledLinks(post);
    expect(linked).toMatchObject({ state: 'live', createdBy: 'desk', tells: [entry(3)] });
    const entries = await room.desk.audit(ids.guild);
    expect(entries.filter(({ action }) => action === 'link-correction')).toMatchObject([
      { actorId: 'desk', postId: linked?.id, before: { post: post.id } },
    ]);
    expect(await room.desk.progress('tram-line', ids.guild)).toMatchObject({ all: 1, waiting: 1 });
  });

  it('says only what neither the post nor an earlier announcement has said', async () => {
    const post = await live();
    await useUpEdits(post);
    for (const count of [3, 4]) {
      await correct(count);
      await room.until(post.id, ({ desiredRevision, leaseUntil }) => {
        return desiredRevision === corrected(count).revision && leaseUntil === null;
      });
      await room.pass(1000);
      while ((await linkedTo(post)).length < count - 2) await room.pass(0);
    }
    await room.pass(61 * minute);
    await shows(post, 4);
    expect(await settledLinks(post)).toMatchObject([
      { tells: [entry(3)], desiredRevision: corrected(3).revision },
      { tells: [entry(4)], desiredRevision: corrected(4).revision },
    ]);
    expect(room.messages(channelId)).toHaveLength(3);
  });

  it('shows no picture in its announcement, and misses none there', async () => {
    const post = await live();
    refuseEdits(1200);
    const picture = { path: '/nowhere/tram.png', alt: 'A tram', sha256: 'its hash' };
    await room.desk.correct({ ...corrected(1), picture }, byItself);
    await waits(post);
    expect(await settledLinks(post)).toMatchObject([{ state: 'live', livePicture: null }]);
  });

  it('leaves nothing behind by which a silent change of the file would reach the post', async () => {
    const post = await live();
    refuseEdits(1200);
    await correct(1);
    await waits(post);
    await settledLinks(post);
    await correct(2);
    const changed = { ...corrected(2), dek: 'Changed without a word', revision: 'silent' };
    expect(await takeLibrary(createLibrary([changed]), room.office)).toMatchObject({
      corrected: [],
      unexplained: [{ article: { revision: 'silent' } }],
    });
  });

  it('is announced when Discord refuses the edit for long, once however often it does', async () => {
    const post = await live();
    room.discord.faults.add(refusal(2));
    await correct(1);
    const first = await waits(post);
    expect(await settledLinks(post)).toMatchObject([{ state: 'live', tells: [entry(1)] }]);
    await room.pass(21 * minute);
    await room.until(post.id, ({ nextAt }) => (nextAt ?? 0) > (first.nextAt ?? 0));
    await room.pass(61 * minute);
    await shows(post, 1);
    expect(await settledLinks(post)).toHaveLength(1);
    expect(room.messages(channelId)).toHaveLength(2);
  });

  it.each([
    ['for a few minutes only', announcement, 290, corrected(1)],
    ['in a text channel', {}, 1200, corrected(1)],
    ['without a new entry', announcement, 1200, anArticle({ dek: 'After nine years, of debate' })],
  ])('%s is not announced', async (_, where, seconds, article) => {
    const post = await live(where);
    refuseEdits(seconds);
    await room.desk.correct(article, byItself);
    await waits(post);
    expect(await linkedTo(post)).toEqual([]);
  });

  it('goes to followers where the post did: as a message with a link, since Discord publishes no replies', async () => {
    const post = await live({ ...announcement, crosspost: true });
    refuseEdits(1200);
    await correct(1);
    await waits(post);
    const [linked] = await settledLinks(post);
    expect(linked).toMatchObject({ reason: null, crosspostedAt: expect.any(Date) });
    const [, message] = room.messages(channelId);
    expect(message?.type).toBe(MessageType.Default);
    expect(message?.content).toContain(`/channels/${ids.guild}/${channelId}/${post.messageId}`);
    expect((message?.flags ?? 0) & MessageFlags.Crossposted).not.toBe(0);
  });

  it.each(['before', 'after'] as const)(
    'is announced once when the answer is lost, %s the message was made',
    async (when) => {
      const post = await live();
      await useUpEdits(post);
      const route = /^POST \/channels\/\d+\/messages$/;
      room.discord.faults.add({ route, when, effect: { kind: 'reset' }, times: 40 });
      await correct(3);
      await waits(post);
      const [linked] = await linkedTo(post);
      await room.until(linked?.id ?? '', ({ state }) => state === 'unknown');
      await room.pass(10 * minute);
      room.discord.faults.clear();
      await room.pass(10 * minute);
      await room.until(linked?.id ?? '', ({ state }) => state === 'live');
      expect(room.messages(channelId)).toHaveLength(2);
    },
  );

  it('is not announced when the post shows it before the announcement could be sent', async () => {
    const post = await live();
    await useUpEdits(post);
    const route = /^POST \/channels\/\d+\/messages$/;
    room.discord.faults.add({
      route,
      when: 'before',
      effect: {
        kind: 'status',
        status: 429,
        body: { message: 'slow down', retry_after: 7200, global: false },
        headers: { 'retry-after': '7200', 'x-ratelimit-scope': 'shared' },
      },
    });
    await correct(3);
    await waits(post);
    const [linked] = await linkedTo(post);
    await room.until(linked?.id ?? '', ({ reason }) => reason === 'rate-limited');
    await room.pass(61 * minute);
    await shows(post, 3);
    await room.pass(61 * minute);
    await room.until(linked?.id ?? '', ({ state }) => state === 'cancelled');
    expect(room.messages(channelId)).toHaveLength(1);
  });

  it('that is retracted meanwhile becomes the notice at once, and the announcement goes', async () => {
    const post = await live();
    await useUpEdits(post);
    await correct(3);
    await waits(post);
    const [linked] = await settledLinks(post);
    await room.desk.retract('tram-line', 'It was not true.', moderator);
    await room.until(post.id, ({ state }) => state === 'retracted');
    await room.until(linked?.id ?? '', ({ state }) => state === 'retracted');
    expect(room.messages(channelId)).toMatchObject([
      {
        id: post.messageId,
        embeds: [{ description: expect.stringContaining('It was not true.') }],
      },
    ]);
  });

  it.each([
    ['our own count', useUpEdits],
    ['Discord', async () => room.discord.faults.add(refusal(2))],
  ])(
    'for %s is announced a moment later when somebody acts on the article at that very moment',
    async (_, limit) => {
      // The embedded store has one session, so there nobody else can.
      if (engine.name === 'embedded') return;
      const post = await live();
      await limit(post);
      await room.worker.stop();
      await correct(3);
      const other = await room.store.database.transaction(async (tx) => {
        await lockArticle(tx, 'tram-line');
        const worker = room.hire('another');
        const { nextAt } = await waits(post);
        const waitMs = (nextAt?.getTime() ?? 0) - room.discord.clock.now();
        expect(waitMs).toBeLessThanOrEqual(1000);
        expect(await linkedTo(post)).toEqual([]);
        return worker;
      });
      await room.pass(1000);
      other.poke();
      await waitsLong(post);
      expect(await settledLinks(post)).toHaveLength(1);
      await other.stop();
    },
  );
});
