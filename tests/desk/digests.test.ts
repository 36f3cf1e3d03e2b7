import { beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../content/article.ts';
import { createLibrary } from '../../content/create-library.ts';
import type { Office } from '../../src/desk/office.ts';
import type { Post } from '../../src/desk/post.ts';
import { takeLibrary } from '../../src/desk/take-library.ts';
import { ids } from '../../src/local/world.ts';
import { digestItems, digestRevisions, posts } from '../../src/store/schema.ts';
import { parseDigestId } from '../../src/views/digest-id.ts';
import { anArticle } from '../builders/article.ts';
import { engines } from '../contracts/store-engines.ts';
import { moderator } from './newsroom.ts';
import type { Newsroom } from './newsroom.ts';
import { useNewsroom } from './use-newsroom.ts';

const hour = 3_600_000;
const { general, announcements } = ids.channels;

/** The day before the clocks go back in Europe: noon in Paris, where digests go out at eight. */
const noon = new Date('2026-10-24T10:00:00Z');
const eight = Date.parse('2026-10-25T07:00:00Z');

const old = anArticle({ id: 'old' });
const tram = anArticle({ id: 'tram', headline: 'Trams run again' });
const budget = anArticle({ id: 'budget', headline: 'A budget passes', topics: ['city-council'] });
const bridge = anArticle({
  id: 'bridge',
  headline: 'The bridge opens',
  topics: ['transport', 'city-council'],
});
const entry = { at: '2026-10-24T20:00:00Z', kind: 'correction', note: 'It is the old bridge.' };
const bridgeCorrected = anArticle({
  ...bridge,
  dek: 'After a year',
  corrections: [entry as Article['corrections'][number]],
  revision: 'corrected',
});

describe.each(engines)('digests ($name)', { timeout: 60_000 }, (engine) => {
  const room = useNewsroom(engine, { at: noon });

  beforeEach(async () => {
    await room.desk.changeSettings({ timeZone: 'Europe/Paris' }, moderator);
    await take();
    for (const topic of ['transport', 'city-council']) await follow(topic);
  });

  const take = (...articles: readonly Article[]) => takeFor(room.office, ...articles);
  const takeFor = (office: Office, ...articles: readonly Article[]) =>
    takeLibrary(createLibrary([old, ...articles]), office);
  const follow = (topic: string, how: Partial<Parameters<Newsroom['desk']['follow']>[0]> = {}) =>
    room.desk.follow({ topic, channelId: general, digest: true, ...how }, moderator);

  const digests = async (guildId: string = ids.guild) =>
    (await room.desk.posts(guildId))
      .filter(({ articleId }) => parseDigestId(articleId))
      .toReversed();
  const theDigest = async (): Promise<Post> => {
    const [first, ...others] = await digests();
    if (!first || others.length > 0) throw new Error(`there are ${others.length} others`);
    return first;
  };
  const itIs = async (is: (post: Post) => boolean) => room.until((await theDigest()).id, is);
  const untilTime = (at: number) => room.pass(at - room.discord.clock.now());
  const sent = async () => {
    await untilTime(eight);
    return itIs(({ state }) => state === 'live');
  };
  const updated = () =>
    itIs(
      ({ liveRevision, desiredRevision, sentRevision }) =>
        liveRevision === desiredRevision && sentRevision === null,
    );
  const message = () => {
    const [first, ...others] = room.messages();
    if (!first || others.length > 0) throw new Error(`there are ${room.messages().length}`);
    return first;
  };
  const text = () => message().embeds[0]?.description ?? '';
  /** The headlines, as far as they are among those of the test, from the top down. */
  const order = () =>
    [...text().matchAll(/\*\*([A-Z][a-z ]+)\*\*/g)].map(([, headline]) => headline);
  const inMenu = () => JSON.stringify(message().components).match(/(?<="value":")[a-z]+/g);

  describe('of three articles on two topics that a channel follows', () => {
    beforeEach(async () => {
      await follow('transport', { roleId: ids.roles.readers });
      await take(tram);
      await room.pass(3 * hour);
      await take(tram, budget);
      await room.pass(5 * hour);
      await take(tram, budget, bridge);
    });

    it('are one message at the hour, also when the clocks change that night', async () => {
      await untilTime(eight - 5000);
      expect(await theDigest()).toMatchObject({ state: 'planned', due: new Date(eight) });
      expect(room.messages()).toEqual([]);
      await sent();
      expect(message()).toMatchObject({
        content: `<@&${ids.roles.readers}> 3 new articles: city-council and transport`,
        mention_roles: [ids.roles.readers],
      });
      expect(order()).toEqual(['The bridge opens', 'A budget passes', 'Trams run again']);
      expect(inMenu()).toEqual(['bridge', 'budget', 'tram']);
      await untilTime(eight + 24 * hour);
      expect(await digests()).toHaveLength(1);
    });

    it('are not sent again after a restart, nor gathered again', async () => {
      await sent();
      await room.worker.stop();
      await room.hire('the second').stop();
      await take(tram, budget, bridge);
      await untilTime(eight + 48 * hour);
      expect(await digests()).toHaveLength(1);
      expect(room.messages()).toHaveLength(1);
    });

    it('say what was corrected before they go out', async () => {
      await take(tram, budget, bridgeCorrected);
      await sent();
      expect(text()).toMatch(/\*\*Correction\*\* · <t:\d+:D>\nIt is the old bridge\./);
      expect(text()).toContain('After a year');
      expect(room.messages()).toHaveLength(1);
    });

    it('follow a correction afterwards, once, and ping nobody again', async () => {
      const { id } = await sent();
      const edits: unknown[] = [];
      room.discord.subscribe((event) => {
        if (event.kind === 'call' && event.call.method === 'PATCH') edits.push(event.call.body);
      });
      expect(await take(tram, budget, bridgeCorrected)).toMatchObject({ corrected: [{ id }] });
      await updated();
      expect(text()).toMatch(/\*\*Correction\*\* · <t:\d+:D>\nIt is the old bridge\./);
      expect(order()).toContain('Trams run again');
      expect(await take(tram, budget, bridgeCorrected)).toMatchObject({ corrected: [] });
      expect(edits).toMatchObject([{ allowed_mentions: { parse: [], roles: [] } }]);
    });

    it('keep what changed without a correction, which is told once', async () => {
      await sent();
      const changed = anArticle({ ...bridge, dek: 'After a year', revision: 'changed' });
      const { desiredRevision } = await theDigest();
      const told = await take(tram, budget, changed);
      expect(told).toMatchObject({ corrected: [], unexplained: [{ article: { id: 'bridge' } }] });
      expect((await take(tram, budget, changed)).unexplained).toEqual([]);
      expect((await theDigest()).desiredRevision).toBe(desiredRevision);
    });

    it('leave out what is retracted before they go out', async () => {
      await room.desk.retract('bridge', 'It was a hoax.', moderator);
      await sent();
      expect(order()).toEqual(['A budget passes', 'Trams run again']);
      expect(message().content).toContain('2 new articles: city-council and transport');
      expect(text()).not.toContain('hoax');
    });

    it('are not sent when all of them are retracted before', async () => {
      for (const { id } of [tram, budget, bridge]) {
        await room.desk.retract(id, 'It was a hoax.', moderator);
      }
      expect(await theDigest()).toMatchObject({ state: 'cancelled', nextAt: null });
      await untilTime(eight + hour);
      expect(room.messages()).toEqual([]);
    });

    it('show a notice in the place of what is retracted afterwards, for good', async () => {
      const { id } = await sent();
      expect(await room.desk.retract('bridge', 'It was a hoax.', moderator)).toMatchObject([
        { id, desired: 'shown' },
      ]);
      await updated();
      expect(text()).toMatch(
        /\*\*The bridge opens\*\*\n\*\*This article was retracted on <t:\d+:D>\.\*\*\nIt was a hoax\./,
      );
      expect(order()).toContain('Trams run again');
      expect(message().content).toContain('2 new articles');
      expect(await room.desk.correct(bridgeCorrected, moderator)).toEqual([]);
      expect(text()).not.toContain('After a year');
    });

    it('become nothing but notices when all of them are retracted', async () => {
      await sent();
      for (const article of [tram, budget, bridge]) {
        await room.desk.retract(article.id, `No ${article.id}.`, moderator);
      }
      await itIs(({ state }) => state === 'retracted');
      expect(message()).toMatchObject({ content: '', components: [] });
      for (const { id } of [tram, budget, bridge]) expect(text()).toContain(`No ${id}.`);
    });

    it('show the notice of what is retracted at its source', async () => {
      await sent();
      const retraction = { at: '2026-10-25T10:00:00Z', reason: 'The source withdrew it.' };
      await take(tram, budget, { ...bridge, status: 'retracted', retraction });
      await updated();
      expect(text()).toContain('The source withdrew it.');
    });

    it('leave out what a topic brought that is not followed any more, and nothing else', async () => {
      await room.desk.unfollow({ topic: 'city-council', channelId: general }, moderator);
      await sent();
      expect(order()).toEqual(['The bridge opens', 'Trams run again']);
      expect(message().content).toContain('2 new articles: transport');
    });

    it('are called off when nothing of it is followed any more', async () => {
      for (const topic of ['city-council', 'transport']) {
        await room.desk.unfollow({ topic, channelId: general }, moderator);
      }
      expect(await theDigest()).toMatchObject({ state: 'cancelled' });
      await untilTime(eight + hour);
      expect(room.messages()).toEqual([]);
    });

    it('ping the role that the topic names when they go out', async () => {
      await follow('transport');
      await sent();
      expect(message().mention_roles).toEqual([]);
    });

    it.each([
      ['earlier', 23, '2026-10-24T21:00:00Z'],
      ['later', 9, '2026-10-25T08:00:00Z'],
    ])('go out %s when the hour is changed', async (_, digestHour, at) => {
      await room.desk.changeSettings({ digestHour }, moderator);
      await untilTime(Date.parse(at) - 5000);
      expect(room.messages()).toEqual([]);
      await untilTime(Date.parse(at));
      await itIs(({ state }) => state === 'live');
      await untilTime(Date.parse(at) + 26 * hour);
      expect(room.messages()).toHaveLength(1);
    });

    it('go out at the hour of another time zone', async () => {
      await room.desk.changeSettings({ timeZone: 'America/New_York' }, moderator);
      expect((await theDigest()).due).toEqual(new Date('2026-10-25T12:00:00Z'));
    });

    it('are found by a moderator who looks for one of them', async () => {
      const { id } = await theDigest();
      expect(await room.desk.posts(ids.guild, { articleId: 'budget' })).toMatchObject([{ id }]);
      expect(await room.desk.posts(ids.guild, { articleId: 'old' })).toEqual([]);
      expect(await room.desk.progress('budget', ids.guild)).toMatchObject({ all: 1, planned: 1 });
      await sent();
      expect(await room.desk.progress('budget', ids.guild)).toMatchObject({ all: 1, done: 1 });
    });

    it.each(['before', 'after'] as const)(
      'are one message when all answers were lost %s Discord took it',
      async (when) => {
        const creating = /^POST \/channels\/\d+\/messages$/;
        room.discord.faults.add({ route: creating, when, effect: { kind: 'reset' }, times: 40 });
        await untilTime(eight);
        await itIs(({ state }) => state === 'unknown');
        await room.pass(hour);
        room.discord.faults.clear();
        await room.pass(hour);
        await itIs(({ state }) => state === 'live');
        expect(order()).toHaveLength(3);
      },
    );

    it('become notices, and are never sent again, when all are retracted while nobody knows of them', async () => {
      const creating = /^POST \/channels\/\d+\/messages$/;
      const lost = { when: 'after', effect: { kind: 'reset' }, times: 40 } as const;
      room.discord.faults.add({ route: creating, ...lost });
      await untilTime(eight);
      await itIs(({ state }) => state === 'unknown');
      for (const { id } of [tram, budget, bridge]) {
        await room.desk.retract(id, 'It was a hoax.', moderator);
      }
      room.discord.faults.clear();
      await room.pass(hour);
      await itIs(({ state }) => state === 'retracted');
      expect(message()).toMatchObject({ content: '', components: [] });
    });

    it('are forgotten with their server', async () => {
      await sent();
      await room.desk.forget(ids.guild);
      for (const table of [posts, digestItems, digestRevisions]) {
        expect(await room.store.database.$count(table)).toBe(0);
      }
    });
  });

  it('hold an article once, however many of its topics are followed and copies of the bot see it', async () => {
    const other = { ...room.office, newId: () => 'f'.repeat(24) };
    const copies = [room.office, other];
    await Promise.all(copies.map((office) => takeFor(office, tram, bridge)));
    await sent();
    expect(sorted(order())).toEqual(['The bridge opens', 'Trams run again']);
  });

  it('are one though two copies of the bot begin it with an article each', async () => {
    const other = { ...room.office, newId: () => 'f'.repeat(24) };
    await Promise.all([takeFor(room.office, tram), takeFor(other, budget)]);
    await sent();
    expect(sorted(order())).toEqual(['A budget passes', 'Trams run again']);
  });

  it('hold nothing of a topic that is unfollowed at the same moment', async () => {
    const unfollow = room.desk.unfollow({ topic: 'transport', channelId: general }, moderator);
    await Promise.all([take(tram), unfollow]);
    expect(await room.store.database.$count(digestItems)).toBe(0);
  });

  it('take what copies of the bot, and moderators, do to them at once', async () => {
    for (const channelId of [announcements, ids.channels.newsroom]) {
      for (const topic of ['transport', 'city-council']) await follow(topic, { channelId });
    }
    const others = ['a', 'b', 'c', 'd'].map((id, i) =>
      anArticle({ id, topics: [i % 2 === 0 ? 'transport' : 'city-council'] }),
    );
    await take(tram, bridge);
    await Promise.all([
      ...others.map((article) => take(tram, bridge, article)),
      room.desk.correct(bridgeCorrected, moderator),
      room.desk.retract('tram', 'It was a hoax.', moderator),
      room.desk.changeSettings({ digestHour: 7 }, moderator),
      follow('transport', { roleId: ids.roles.readers }),
    ]);
    await untilTime(eight - hour);
    for (const { id, channelId } of await digests()) {
      await room.until(id, ({ state }) => state === 'live');
      const [digest] = room.messages(channelId);
      expect(digest?.content).toContain('5 new articles');
      expect(digest?.embeds[0]?.description).toContain('It is the old bridge.');
    }
    expect(await digests()).toHaveLength(3);
  });

  it('do not hold up channels that are told at once, and tell none of those again', async () => {
    await follow('city-council', { digest: false });
    await follow('transport', { channelId: announcements, digest: false });
    const { announced } = await take(tram, bridge);
    expect(sorted(announced.map(({ channelId, articleId }) => [channelId, articleId]))).toEqual([
      [general, 'bridge'],
      [announcements, 'bridge'],
      [announcements, 'tram'],
    ]);
    await untilTime(eight);
    await itIs(({ state }) => state === 'live');
    const [, digest] = room.messages();
    expect(digest?.content).toBe('1 new article: transport');
    expect(digest?.embeds[0]?.description).not.toContain('The bridge opens');
  });

  it('that are sent take nothing more: it goes out the next day', async () => {
    await take(tram);
    await sent();
    await take(tram, budget);
    const [, next] = await digests();
    expect(next).toMatchObject({ due: new Date(eight + 24 * hour), state: 'planned' });
    await untilTime(eight + 24 * hour);
    await room.until(next?.id ?? '', ({ state }) => state === 'live');
    expect(room.messages()).toHaveLength(2);
  });

  it('go out once a day, whatever the hour is changed to', async () => {
    await take(tram);
    await sent();
    await take(tram, budget);
    await room.desk.changeSettings({ digestHour: 20 }, moderator);
    const [, next] = await digests();
    expect(next?.due).toEqual(new Date('2026-10-26T19:00:00Z'));
  });

  it('that a moderator called off are not made anew', async () => {
    await take(tram);
    const { id } = await theDigest();
    await room.desk.cancel(id, moderator);
    await take(tram, budget);
    const [, next] = await digests();
    expect(next?.due).toEqual(new Date(eight + 24 * hour));
    await untilTime(eight + 24 * hour);
    await room.until(next?.id ?? '', ({ state }) => state === 'live');
    expect(order()).toEqual(['A budget passes']);
  });

  it('of another server are not touched by what this one retracts or corrects', async () => {
    const elsewhere = { guildId: ids.elsewhere, by: ids.moderator };
    const there = { topic: 'transport', channelId: ids.channels.elsewhere, digest: true };
    await room.desk.follow(there, elsewhere);
    await take(tram, bridge);
    const [before] = await digests(ids.elsewhere);
    await room.desk.correct(bridgeCorrected, moderator);
    await room.desk.retract('tram', 'It was a hoax.', moderator);
    expect(await digests(ids.elsewhere)).toEqual([before]);
  });

  it('take up no more than one revision while they wait', async () => {
    await take(tram);
    await take(tram, budget);
    await take(tram, budget, bridge);
    const kept = await room.store.database.select().from(digestRevisions);
    expect(kept).toMatchObject([{ revision: (await theDigest()).desiredRevision }]);
  });

  it('in an announcement channel show a retraction though an hour’s corrections are used up', async () => {
    await room.desk.unfollow({ topic: 'transport', channelId: general }, moderator);
    await follow('transport', { channelId: announcements, target: 'announcement' });
    await take(tram, anArticle({ id: 'ferry' }));
    await sent();
    for (const revision of ['one', 'two', 'three']) {
      await room.desk.correct(anArticle({ ...tram, dek: revision, revision }), moderator);
      await itIs(({ nextAt, reason }) => nextAt === null || reason === 'edits-limited');
    }
    expect(await theDigest()).toMatchObject({ reason: 'edits-limited' });
    await room.desk.retract('tram', 'It was a hoax.', moderator);
    await updated();
    expect(JSON.stringify(room.messages(announcements))).toContain('It was a hoax.');
  });

  it('name their articles in the audit log', async () => {
    await take(tram);
    const { id } = await sent();
    const entries = (await room.desk.audit(ids.guild)).filter(({ postId }) => postId === id);
    expect(entries.map(({ action, articleId }) => [action, articleId])).toEqual([
      ['reconcile', `digest:${general}:2026-10-25`],
      ['digest', 'tram'],
    ]);
  });
});

/** In any order. */
function sorted<T>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => (String(a) < String(b) ? -1 : 1));
}
