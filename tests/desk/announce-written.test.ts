import { beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../content/article.ts';
import { announceWritten } from '../../src/desk/announce-written.ts';
import type { By } from '../../src/desk/desk.ts';
import { ids } from '../../src/local/world.ts';
import { anArticle } from '../builders/article.ts';
import { engines } from '../contracts/store-engines.ts';
import { moderator } from './newsroom.ts';
import type { Newsroom } from './newsroom.ts';
import { useNewsroom } from './use-newsroom.ts';

const hour = 3_600_000;
const { general, newsroom, announcements } = ids.channels;

/** Noon in the server, where digests go out at eight. */
const noon = new Date('2026-10-20T12:00:00Z');
const eight = Date.parse('2026-10-21T08:00:00Z');

const ferry = anArticle({
  id: 'the-ferry-runs-again-1a2b3c4d',
  headline: 'The ferry runs again',
  topics: ['ferries', 'gull-island'],
  writtenAt: noon.toISOString(),
});

describe.each(engines)('an article written in Discord ($name)', { timeout: 60_000 }, (engine) => {
  const room = useNewsroom(engine, { at: noon });

  beforeEach(async () => {
    await write();
  });

  const write = async (article: Article = ferry, by: By = moderator) => {
    const manuscript = { points: '', text: '', details: '' };
    const { id } = await room.desk.keepManuscript({ kind: 'article', manuscript }, by);
    await room.desk.write(id, article, by);
  };
  const follow = (
    channelId: string,
    how: Partial<Parameters<Newsroom['desk']['follow']>[0]> = {},
    by: By = moderator,
  ) => room.desk.follow({ topic: 'ferries', channelId, ...how }, by);
  const publish = async (over: Parameters<Newsroom['publish']>[0] = {}) => {
    const { id } = await room.publish({ article: ferry, ...over });
    return room.until(id, ({ state }) => state === 'live');
  };
  const announce = () => announceWritten(room.office);
  /** When all is done that is to be done now. */
  const rest = async () => {
    for (const { id, due } of await room.desk.posts(ids.guild)) {
      const isLater = due.getTime() > room.discord.clock.now();
      if (!isLater) await room.until(id, ({ nextAt }) => nextAt === null);
    }
  };
  const headlines = (channelId: string) =>
    room.messages(channelId).map(({ embeds }) => embeds[0]?.title);

  it('goes to each channel that follows one of its topics once it stands in another, and pings', async () => {
    await follow(newsroom);
    await follow(newsroom, { topic: 'gull-island', roleId: ids.roles.readers });
    await follow(announcements, { target: 'announcement', topic: 'gull-island' });
    expect(await announce()).toEqual([]);
    await publish();
    await announce();
    await rest();
    for (const channelId of [general, newsroom, announcements]) {
      expect(headlines(channelId)).toEqual(['The ferry runs again']);
    }
    expect(room.messages(newsroom)).toMatchObject([{ mention_roles: [ids.roles.readers] }]);
  });

  it('goes there once, however many look at once, and though it is published again', async () => {
    await follow(newsroom);
    await publish();
    await Promise.all([announce(), announce(), announce()]);
    await publish();
    await announce();
    await rest();
    expect(headlines(newsroom)).toHaveLength(1);
    expect(headlines(general)).toHaveLength(2);
  });

  it('goes into the next digest of a channel that follows in this way, and not there at once', async () => {
    await follow(newsroom, { digest: true });
    await publish();
    await Promise.all([announce(), announce()]);
    await rest();
    expect(room.messages(newsroom)).toEqual([]);
    await room.pass(eight - room.discord.clock.now());
    await rest();
    const [digest, ...others] = room.messages(newsroom);
    expect(others).toEqual([]);
    expect(digest?.content).toBe('1 new article: ferries');
    expect(digest?.embeds[0]?.description).toContain('The ferry runs again');
  });

  it('waits until its post stands', async () => {
    await follow(newsroom);
    const due = new Date(noon.getTime() + hour);
    const { id } = await room.publish({ article: ferry, due });
    await announce();
    expect(await room.desk.posts(ids.guild)).toHaveLength(1);
    await room.pass(2 * hour);
    await room.until(id, ({ state }) => state === 'live');
    await announce();
    await rest();
    expect(headlines(newsroom)).toEqual(['The ferry runs again']);
  });

  it('does not go to other servers, though they follow its topics and have one of that name', async () => {
    const elsewhere = { guildId: ids.elsewhere, by: ids.moderator };
    await follow(ids.channels.elsewhere, {}, elsewhere);
    await follow(ids.channels.elsewhere, { topic: 'gull-island', digest: true }, elsewhere);
    await write(ferry, elsewhere);
    await follow(newsroom);
    await publish();
    await announce();
    await rest();
    expect(await room.desk.posts(ids.elsewhere)).toEqual([]);
    expect(headlines(newsroom)).toEqual(['The ferry runs again']);
  });

  it('does not go where a post of it stands or is planned, but where one was called off', async () => {
    for (const channelId of [general, newsroom, announcements]) await follow(channelId);
    await follow(general, { topic: 'gull-island', digest: true });
    const due = new Date(noon.getTime() + 48 * hour);
    await room.publish({ article: ferry, channelId: newsroom, due });
    const off = await room.publish({ article: ferry, channelId: announcements, due });
    await room.desk.cancel(off.id, moderator);
    await publish();
    await announce();
    await rest();
    await room.pass(eight - room.discord.clock.now());
    await rest();
    expect([general, newsroom, announcements].map((id) => headlines(id).length)).toEqual([1, 0, 1]);
  });

  it('goes nowhere when it was retracted in the meantime', async () => {
    await follow(newsroom);
    const post = await publish();
    await room.desk.retract(ferry.id, 'There is no ferry.', moderator);
    await announce();
    await room.until(post.id, ({ state }) => state === 'retracted');
    await announce();
    expect(room.messages(newsroom)).toEqual([]);
  });

  it('goes there as it was corrected in the meantime', async () => {
    await follow(newsroom);
    await publish();
    const entry = { at: noon.toISOString(), kind: 'correction', note: 'It is a boat.' } as const;
    const headline = 'The boat runs again';
    const article = anArticle({ ...ferry, headline, corrections: [entry], revision: 'corrected' });
    const about = { articleId: ferry.id, revision: ferry.revision, entry };
    const { id } = await room.desk.keepManuscript({ kind: 'correction', ...about }, moderator);
    await room.desk.amend(id, { article, entry }, moderator);
    await announce();
    await rest();
    expect(headlines(newsroom)).toEqual(['The boat runs again']);
  });

  it('does not go to a channel that follows only later', async () => {
    await publish();
    await announce();
    await follow(newsroom);
    await publish();
    await announce();
    expect(room.messages(newsroom)).toEqual([]);
    expect(await room.desk.posts(ids.guild)).toHaveLength(2);
  });

  it('is said before to how many other channels it goes', async () => {
    const yet = (channelId: string, article: Article = ferry) =>
      room.desk.yetToTell(article, { guildId: ids.guild, channelId });
    expect(await yet(general)).toBe(0);
    await follow(general);
    await follow(newsroom, { digest: true });
    await follow(newsroom, { topic: 'gull-island' });
    await follow(announcements, { topic: 'trams' });
    expect([await yet(general), await yet(newsroom), await yet(announcements)]).toEqual([1, 1, 2]);
    const { writtenAt: _, ...file } = ferry;
    expect(await yet(general, file)).toBe(0);
    await publish();
    expect(await yet(announcements)).toBe(1);
    await announce();
    expect(await yet(announcements)).toBe(0);
  });
});
