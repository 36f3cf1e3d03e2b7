import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/local/types.ts';
import { ids } from '../../src/local/world.ts';
import { anArticle } from '../builders/article.ts';
import { embedded } from '../contracts/store-engines.ts';
import { byItself, moderator } from './newsroom.ts';
import { useNewsroom } from './use-newsroom.ts';

const minute = 60_000;
const creating = /^POST \/channels\/\d+\/messages$/;
const editing = /^PATCH \/channels\/\d+\/messages\/\d+$/;
const corrected = anArticle({ dek: 'Corrected' });

const refused = (code: number, status = 403): Fault['effect'] => ({
  kind: 'status',
  status,
  body: { code, message: 'refused' },
});
const limited = (seconds: number, code = 0): Fault['effect'] => ({
  kind: 'status',
  status: 429,
  body: { code, message: 'slow down', retry_after: seconds, global: false },
  headers: { 'retry-after': String(seconds), 'x-ratelimit-scope': 'shared' },
});

// The engines differ in nothing that matters here: the embedded one is always there.
describe('when Discord fails', { timeout: 60_000 }, () => {
  const room = useNewsroom(embedded);

  const fail = (route: RegExp, when: Fault['when'], effect: Fault['effect'], times = 1) =>
    room.discord.faults.add({ route, when, effect, times });
  const live = async () => {
    const { id } = await room.publish();
    return room.until(id, ({ state }) => state === 'live');
  };
  describe.each([
    [50001, 403, 'no-access'],
    [50013, 403, 'no-permission'],
    [10003, 404, 'channel-gone'],
    [160005, 403, 'thread-locked'],
    [200000, 400, 'automod'],
    [50035, 400, 'invalid'],
    [50083, 400, 'thread-locked'],
  ])('with %i', (code, status, reason) => {
    it(`a post fails as ${reason}, is not tried again by itself, and is sent when a moderator says so`, async () => {
      fail(creating, 'before', refused(code, status));
      const { id } = await room.publish();
      const failed = await room.until(id, ({ state }) => state === 'failed');
      expect(failed).toMatchObject({ reason, nextAt: null, messageId: null });
      await room.pass(60 * minute);
      expect(room.messages()).toEqual([]);
      await room.desk.retry(id, moderator);
      await room.until(id, ({ state }) => state === 'live');
      expect(room.messages()).toHaveLength(1);
    });
  });

  it.each([
    [50001, 403, 'no-access'],
    [50013, 403, 'no-permission'],
    [10003, 404, 'channel-gone'],
    [160005, 403, 'thread-locked'],
    [200000, 400, 'automod'],
  ])('an edit that fails with %i stays as it was, and says why', async (code, status, reason) => {
    const { id } = await live();
    fail(editing, 'before', refused(code, status));
    await room.desk.correct(corrected, byItself);
    const failed = await room.until(id, ({ state }) => state === 'failed');
    expect(failed).toMatchObject({ reason, nextAt: null });
    await room.desk.retract('tram-line', 'Wrong.', moderator);
    await room.until(id, ({ state }) => state === 'retracted');
  });

  it('a message that somebody deleted stays deleted, and counts as retracted when it is retracted', async () => {
    const { id } = await live();
    fail(editing, 'before', refused(10008, 404), 2);
    await room.desk.correct(corrected, byItself);
    const failed = await room.until(id, ({ state }) => state === 'failed');
    expect(failed.reason).toBe('message-gone');
    await room.desk.correct(anArticle({ dek: 'Again' }), byItself);
    await room.desk.retract('tram-line', 'Wrong.', moderator);
    const retracted = await room.until(id, ({ state }) => state === 'retracted');
    expect(retracted.reason).toBe('message-gone');
  });

  it('a message that somebody deleted before its answer came is not sent again', async () => {
    fail(creating, 'after', { kind: 'reset' });
    const { id } = await room.publish();
    await room.until(id, ({ attempts }) => attempts === 1);
    const [message] = room.messages();
    const route = `/channels/${ids.channels.general}/messages/${message?.id ?? ''}` as const;
    await room.api.request({ method: 'DELETE', route });
    await room.pass(1000);
    const failed = await room.until(id, ({ state }) => state === 'failed');
    expect(failed).toMatchObject({ reason: 'message-gone', nextAt: null });
    expect(room.messages()).toEqual([]);
  });

  it.each([
    ['30046', limited(20, 30046), 20_000],
    ['20022', limited(1200, 20022), 20 * minute],
    ['an hour’s limit', limited(3600), 60 * minute],
  ])('an edit refused with %s is made when it may be', async (_, effect, afterMs) => {
    const { id } = await live();
    fail(editing, 'before', effect);
    await room.desk.correct(corrected, byItself);
    const waiting = await room.until(id, ({ reason }) => reason !== null);
    const wait = (waiting.nextAt?.getTime() ?? 0) - room.discord.clock.now();
    expect(waiting.state).toBe('live');
    expect(Math.abs(wait - afterMs)).toBeLessThan(5_000);
    await room.pass(afterMs + 1000);
    await room.until(id, ({ liveRevision }) => liveRevision === corrected.revision);
  });

  it('a post that is limited for an hour goes out once, an hour later', async () => {
    fail(creating, 'before', limited(3600));
    const { id } = await room.publish();
    const waiting = await room.until(id, ({ reason }) => reason === 'rate-limited');
    expect(waiting).toMatchObject({ state: 'planned', sends: 0 });
    await room.pass(61 * minute);
    await room.until(id, ({ state }) => state === 'live');
    expect(room.messages()).toHaveLength(1);
  });

  it('many posts and edits in one channel never meet a limit that Discord has announced', async () => {
    const statuses: number[] = [];
    room.discord.subscribe((event) => {
      if (event.kind === 'call') statuses.push(event.call.status);
    });
    const made = await Promise.all(Array.from({ length: 7 }, () => room.publish()));
    for (const { id } of made) await room.until(id, ({ state }) => state === 'live');
    await room.desk.correct(corrected, byItself);
    for (const { id } of made) {
      await room.until(id, ({ liveRevision }) => liveRevision === corrected.revision);
    }
    expect(statuses).toEqual(Array.from({ length: 14 }, () => 200));
  });

  describe.each(['before', 'after'] as const)('%s Discord has applied it', (when) => {
    it.each([
      ['a reset connection', { kind: 'reset' }],
      ['500', { kind: 'status', status: 500 }],
      ['502 from Cloudflare', { kind: 'status', status: 502, body: '<html>bad gateway</html>' }],
      ['504', { kind: 'status', status: 504 }],
    ] as const)('%s leaves exactly one post', async (_, effect) => {
      fail(creating, when, effect);
      const { id } = await room.publish();
      await room.until(id, ({ attempts }) => attempts === 1);
      await room.pass(1000);
      await room.until(id, ({ state }) => state === 'live');
      expect(room.messages()).toHaveLength(1);
      fail(editing, when, effect);
      await room.desk.correct(corrected, byItself);
      await room.until(id, ({ attempts }) => attempts === 1);
      await room.pass(1000);
      await room.until(id, ({ liveRevision }) => liveRevision === corrected.revision);
      expect(room.messages()).toMatchObject([
        { embeds: [{ description: expect.stringContaining('Corrected') }] },
      ]);
    });

    it.each([
      ['a reset connection', { kind: 'reset' }],
      ['502', { kind: 'status', status: 502 }],
    ] as const)('%s spoils neither a crosspost nor a retraction', async (_, effect) => {
      const crossposting = /\/crosspost$/;
      fail(crossposting, when, effect);
      const { id } = await room.publish({
        channelId: ids.channels.announcements,
        target: 'announcement',
        crosspost: true,
      });
      await room.until(id, ({ attempts }) => attempts === 1);
      await room.pass(1000);
      await room.until(id, ({ crosspostedAt }) => crosspostedAt !== null);
      fail(editing, when, effect);
      await room.desk.retract('tram-line', 'Wrong.', moderator);
      await room.until(id, ({ attempts }) => attempts === 1);
      await room.pass(1000);
      await room.until(id, ({ state }) => state === 'retracted');
      expect(room.messages(ids.channels.announcements)).toMatchObject([
        { flags: 1, content: '', embeds: [{ description: expect.stringContaining('Wrong') }] },
      ]);
    });

    it('a call that is never answered is given up, and leaves exactly one post', async () => {
      fail(creating, when, { kind: 'hang', ms: 60 * minute });
      const { id } = await room.publish();
      // The door's own patience, in real time.
      await room.until(id, ({ attempts }) => attempts === 1);
      await room.pass(60 * minute);
      await room.pass(5 * minute);
      await room.until(id, ({ state }) => state === 'live');
      expect(room.messages()).toHaveLength(1);
    });

    it('a long outage is settled by reading the channel', async () => {
      fail(creating, when, { kind: 'reset' }, 40);
      const { id } = await room.publish();
      await room.until(id, ({ state }) => state === 'unknown');
      await room.pass(60 * minute);
      room.discord.faults.clear();
      await room.pass(60 * minute);
      await room.until(id, ({ state }) => state === 'live');
      expect(room.messages()).toHaveLength(1);
    });
  });

  it('what cannot be found out is neither sent again nor given up: it waits for a person', async () => {
    fail(creating, 'after', { kind: 'reset' }, 40);
    const { id } = await room.publish();
    await room.until(id, ({ state }) => state === 'unknown');
    room.discord.faults.clear();
    fail(/^GET \/channels\/\d+\/messages/, 'before', refused(50001));
    await room.pass(60 * minute);
    const stuck = await room.until(id, ({ reason }) => reason === 'cannot-read');
    expect(stuck).toMatchObject({ state: 'unknown', nextAt: null });
    await room.desk.retry(id, moderator);
    await room.until(id, ({ state }) => state === 'live');
    expect(room.messages()).toHaveLength(1);
  });

  it('a retraction during an outage leaves no message that says what was retracted', async () => {
    fail(creating, 'after', { kind: 'reset' }, 40);
    const { id } = await room.publish();
    await room.until(id, ({ state }) => state === 'unknown');
    await room.desk.retract('tram-line', 'Wrong.', moderator);
    room.discord.faults.clear();
    await room.pass(2 * minute);
    await room.until(id, ({ state }) => state === 'retracted');
    expect(room.messages()).toMatchObject([
      { content: '', embeds: [{ description: expect.stringContaining('Wrong') }] },
    ]);
  });

  it('a channel that hangs holds up nobody else', async () => {
    const slow = room.discord.world.channels.find(({ name }) => name === 'rules');
    const route = new RegExp(`^POST /channels/${slow?.id}/messages$`);
    fail(route, 'before', { kind: 'hang', ms: 10 * minute }, 5);
    const held = await Promise.all(
      Array.from({ length: 40 }, () => room.publish({ channelId: slow?.id ?? '' })),
    );
    const { id } = await room.publish();
    await room.until(id, ({ state }) => state === 'live');
    expect(held).toHaveLength(40);
    room.discord.faults.clear();
    await room.discord.clock.advance(10 * minute);
  });

  it('text in HTML instead of JSON is a limit like any other', async () => {
    fail(creating, 'before', {
      kind: 'status',
      status: 429,
      body: '<html>rate limited</html>',
      headers: { 'retry-after': '120' },
    });
    const { id } = await room.publish();
    const waiting = await room.until(id, ({ reason }) => reason === 'rate-limited');
    expect(waiting.state).toBe('planned');
    expect((waiting.nextAt?.getTime() ?? 0) - room.discord.clock.now()).toBeGreaterThan(100_000);
  });
});
