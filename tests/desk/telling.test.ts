import { EventEmitter, once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLibrary } from '../../content/create-library.ts';
import { openDesk, type OpenDesk } from '../../src/desk/open-desk.ts';
import type { Post } from '../../src/desk/post.ts';
import { createApi } from '../../src/discord/api.ts';
import type { Api } from '../../src/discord/api-types.ts';
import { startLocalDiscord } from '../../src/local/start.ts';
import type { Fault, LocalDiscord } from '../../src/local/types.ts';
import { ids } from '../../src/local/world.ts';
import { anArticle } from '../builders/article.ts';
import { engines } from '../contracts/store-engines.ts';
import type { Place } from '../contracts/store-engines.ts';
import { silent } from '../contracts/store.ts';
import { byItself, moderator } from './newsroom.ts';

const hour = 3_600_000;
const { channels } = ids;
const corrected = anArticle({ dek: 'Corrected' });
const creating = new RegExp(`^POST /channels/${channels.general}/messages$`);
const editing = new RegExp(`^PATCH /channels/${channels.general}/messages/\\d+$`);
const opening = new RegExp(`^PATCH /channels/${channels.general}$`);
const crossposting = /\/crosspost$/;

const refused = (code: number, status: number): Fault['effect'] => ({
  kind: 'status',
  status,
  body: { code, message: 'refused' },
});

// Each opens a store of its own.
describe.each(engines)('moderators hear ($name)', { timeout: 60_000 }, (engine) => {
  let place: Place;
  let discord: LocalDiscord;
  let api: Api;
  let opened: OpenDesk;
  const changes = new EventEmitter().setMaxListeners(0);

  beforeEach(async () => {
    place = await engine.place();
    discord = await startLocalDiscord();
    api = createApi({ token: discord.token, baseUrl: discord.apiUrl });
    const library = createLibrary([anArticle()]);
    opened = await openDesk({
      where: place.where,
      fresh: false,
      api,
      library: { current: () => library, subscribe: () => () => undefined },
      botId: async () => ids.bot,
      now: () => new Date(discord.clock.now()),
      worker: 'the only one',
      log: silent,
      onChange: () => void changes.emit('change'),
      signal: new AbortController().signal,
    });
    await opened.desk.changeSettings({ logChannelId: channels.newsroom }, moderator);
  }, 60_000);
  afterEach(async () => {
    await opened.close();
    await api.stop();
    await discord.stop();
    await place.remove();
  });

  const request = (channelId: string, key: string) => ({
    key,
    guildId: ids.guild,
    channelId,
    target: 'text' as const,
    article: anArticle(),
    by: ids.moderator,
  });
  const publish = () => opened.desk.publish(request(channels.general, 'k'));
  const announce = () =>
    opened.desk.publish({
      ...request(channels.announcements, 'k'),
      target: 'announcement',
      crosspost: true,
    });
  async function until(is: (post: Post) => boolean, key = 'k'): Promise<Post> {
    for (;;) {
      const change = once(changes, 'change');
      const all = await opened.desk.posts(ids.guild);
      const post = all.find(({ requestKey }) => requestKey === key);
      if (post && is(post)) return post;
      await change;
    }
  }
  const live = () => until(({ state }) => state === 'live');
  const rested = () => until(({ nextAt }) => nextAt === null);
  const fail = (route: RegExp, effect: Fault['effect'], times = Infinity) =>
    discord.faults.add({ route, when: 'before', effect, times });
  const told = () => discord.messages(channels.newsroom).map((one) => JSON.stringify(one));
  const untilTold = (count: number) => vi.waitFor(() => expect(told()).toHaveLength(count), 10_000);
  function calls(route: RegExp): () => number {
    let seen = 0;
    discord.subscribe((event) => {
      if (event.kind === 'call' && route.test(`${event.call.method} ${event.call.path}`)) seen++;
    });
    return () => seen;
  }
  const left = (at: Date | null) => (at?.getTime() ?? 0) - discord.clock.now();
  /** A day later the worker has looked again, as another post shows. */
  async function aDay(): Promise<void> {
    await discord.clock.advance(24 * hour);
    const key = `a day later, ${discord.clock.now()}`;
    await opened.desk.publish(request(channels.announcements, key));
    await until(({ state }) => state === 'live', key);
  }

  it.each([
    ['50001', creating, 50001, 403, 'no-access', 'does not see the channel'],
    ['50013', creating, 50013, 403, 'no-permission', 'lacks a right there'],
    ['10003', creating, 10003, 404, 'channel-gone', 'The channel is gone'],
    ['160005', creating, 160005, 403, 'thread-locked', 'The thread is locked'],
    ['200000', creating, 200000, 400, 'automod', 'AutoMod refuses'],
    ['50083', editing, 50083, 400, 'thread-locked', 'The thread is locked'],
    ['10008', editing, 10008, 404, 'message-gone', 'Somebody deleted the message'],
    ['50013 for an edit', editing, 50013, 403, 'no-permission', 'lacks a right there'],
    ['50001 for followers', crossposting, 50001, 403, 'not-crossposted', 'refuses to publish it'],
  ])(
    'of %s once, with the reason, however often it is tried in vain; by itself it is not tried',
    async (_, route, code, status, reason, text) => {
      fail(route, refused(code, status));
      if (code === 50083) fail(opening, refused(code, status));
      await (route === crossposting ? announce() : publish());
      if (route === editing) {
        await live();
        await opened.desk.correct(corrected, byItself);
      }
      const stuck = await until((post) => post.reason !== null);
      expect(stuck).toMatchObject({ reason, nextAt: null });
      await untilTold(1);
      expect(told()[0]).toContain(text);
      const tried = calls(route);
      await aDay();
      expect(tried()).toBe(0);
      // To followers it is not tried again, and Retry posts anew what somebody deleted.
      const retries = stuck.state === 'failed' && reason !== 'message-gone' ? 3 : 0;
      for (let n = 0; n < retries; n++) {
        // Past our own limit for edits of old messages.
        await discord.clock.advance(30_000);
        await opened.desk.retry(stuck.id, moderator);
        await rested();
      }
      await aDay();
      expect(told()).toHaveLength(1);
    },
  );

  it('of another reason, too, and of the first again when it was over in between', async () => {
    fail(creating, refused(50013, 403), 2);
    const { id } = await publish();
    await rested();
    await opened.desk.retry(id, moderator);
    await rested();
    await untilTold(1);
    fail(creating, refused(200000, 400), 1);
    await opened.desk.retry(id, moderator);
    await rested();
    await untilTold(2);
    await opened.desk.retry(id, moderator);
    await live();
    fail(editing, refused(50013, 403), 1);
    await opened.desk.correct(corrected, byItself);
    await until(({ state }) => state === 'failed');
    await untilTold(3);
  });

  it('nothing of 40033: what is published to followers already is as it should be', async () => {
    fail(crossposting, refused(40033, 400));
    await announce();
    const post = await rested();
    expect(post).toMatchObject({ state: 'live', reason: null });
    expect(post.crosspostedAt).not.toBeNull();
    expect(told()).toEqual([]);
  });

  it.each([
    [20022, 20 * 60_000],
    [30046, 20_000],
  ])(
    'nothing of %i, which is in the ledger, goes on by itself and is not pressed',
    async (code, everyMs) => {
      await publish();
      await live();
      fail(editing, refused(code, 400), 3);
      const tried = calls(editing);
      await opened.desk.correct(corrected, byItself);
      for (let n = 1; n <= 3; n++) {
        const waiting = await until(
          ({ reason, nextAt }) => reason === 'edits-limited' && left(nextAt) > 0 && tried() === n,
        );
        expect(left(waiting.nextAt)).toBeGreaterThan(everyMs - 10_000);
        await discord.clock.advance(left(waiting.nextAt));
      }
      await until(({ liveRevision }) => liveRevision === corrected.revision);
      expect(tried()).toBe(4);
      expect(told()).toEqual([]);
    },
  );
});
