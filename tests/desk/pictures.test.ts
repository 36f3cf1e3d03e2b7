import { createHash } from 'node:crypto';
import { copyFile, mkdtemp, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLibrary } from '../../content/create-library.ts';
import { pictureReader } from '../../src/desk/picture-reader.ts';
import type { Post } from '../../src/desk/post.ts';
import { ids } from '../../src/local/world.ts';
import { anArticle } from '../builders/article.ts';
import { engines } from '../contracts/store-engines.ts';
import { byItself, moderator } from './newsroom.ts';
import type { Newsroom } from './newsroom.ts';
import { useNewsroom } from './use-newsroom.ts';

const creating = /^POST \/channels\/\d+\/messages$/;
const editing = /^PATCH \/channels\/\d+\/messages\/\d+$/;
const reset = { kind: 'reset' } as const;
const note = { at: '2026-03-03T10:00:00Z', kind: 'correction', note: 'A note' } as const;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-pictures-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A file of these bytes, as the picture of an article. */
async function aPicture(bytes: string, alt = 'A blue tram', name = `${bytes}.png`) {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return { path, alt, sha256: createHash('sha256').update(bytes).digest('hex') };
}

const withPicture = async (bytes: string, over: Parameters<typeof anArticle>[0] = {}) =>
  anArticle({ picture: await aPicture(bytes), pictureCredit: 'J. Doe / Agency', ...over });

describe.each(engines)('a post’s picture ($name)', { timeout: 60_000 }, (engine) => {
  const room = useNewsroom(engine);

  const live = async (over: Parameters<Newsroom['publish']>[0] = {}) => {
    const { id } = await room.publish(over);
    return room.until(id, ({ state }) => state === 'live');
  };
  const shows = (post: Post, { revision }: { revision: string }) =>
    room.until(post.id, ({ liveRevision }) => liveRevision === revision);
  /** What somebody sees of it: the pictures as they are, with their alt texts, and the line at the end. */
  const seen = async (channelId: string = ids.channels.general) => {
    const [message] = room.messages(channelId);
    const pictures = (message?.attachments ?? []).map(async ({ url, description, id }) => {
      const bytes = await (await fetch(url)).text();
      return { id, bytes, alt: description };
    });
    return {
      pictures: await Promise.all(pictures),
      footer: message?.embeds[0]?.footer?.text,
      messages: room.messages(channelId).length,
    };
  };

  it.each([
    ['a channel', ids.channels.general, 'text'],
    ['a forum', ids.channels.forum, 'forum'],
  ] as const)(
    'goes out with its alt text, and it is said whose it is, in %s',
    async (_, channelId, target) => {
      const article = await withPicture('tram');
      const post = await live({ article, channelId, target });
      const message = await seen(post.liveChannelId ?? '');
      expect(message.pictures).toMatchObject([{ bytes: 'tram', alt: 'A blue tram' }]);
      expect(message.footer).toContain('Picture: J. Doe / Agency');
      expect(post.livePicture).toMatchObject({ sha256: article.picture?.sha256 });
    },
  );

  it('stays when the words are corrected, though its file is gone by then', async () => {
    const article = await withPicture('tram');
    const post = await live({ article });
    const before = await seen();
    await unlink(article.picture?.path ?? '');
    const corrected = { ...article, corrections: [note], revision: 'corrected' };
    await room.desk.correct(corrected, byItself);
    const after = await shows(post, corrected);
    expect((await seen()).pictures).toEqual(before.pictures);
    expect(after.livePicture).toEqual(post.livePicture);
  });

  it('gets another alt text without being sent anew', async () => {
    const article = await withPicture('tram');
    const post = await live({ article });
    const [before] = (await seen()).pictures;
    const picture = await aPicture('tram', 'A red tram');
    await room.desk.correct({ ...article, picture, revision: 'alt' }, byItself);
    await shows(post, { revision: 'alt' });
    expect((await seen()).pictures).toEqual([{ ...before, alt: 'A red tram' }]);
  });

  it('is replaced by another, and goes with one that has none', async () => {
    const post = await live({ article: await withPicture('tram') });
    const other = await withPicture('bus');
    await room.desk.correct(other, byItself);
    await shows(post, other);
    expect((await seen()).pictures).toMatchObject([{ bytes: 'bus' }]);
    const none = anArticle({ pictureCredit: 'J. Doe / Agency' });
    await room.desk.correct(none, byItself);
    expect((await shows(post, none)).livePicture).toBeNull();
    expect(await seen()).toMatchObject({
      pictures: [],
      footer: expect.not.stringContaining('J. Doe'),
    });
  });

  it('comes to a post that had none', async () => {
    const post = await live();
    const article = await withPicture('tram');
    await room.desk.correct(article, byItself);
    await shows(post, article);
    expect((await seen()).pictures).toMatchObject([{ bytes: 'tram' }]);
  });

  it('goes with a retraction', async () => {
    const { id } = await live({ article: await withPicture('tram') });
    await room.desk.retract('tram-line', 'It was not true.', moderator);
    const post = await room.until(id, ({ state }) => state === 'retracted');
    expect(post.livePicture).toBeNull();
    expect((await seen()).pictures).toEqual([]);
  });

  describe.each([
    ['gone', async (path: string) => unlink(path)],
    ['another by now', async (path: string) => writeFile(path, 'a face')],
  ])('whose file is %s', (_, change) => {
    it('is left out, and the ledger says so until it is there again and tried again', async () => {
      const article = await withPicture('tram');
      await change(article.picture?.path ?? '');
      const post = await live({ article });
      expect(await seen()).toMatchObject({
        pictures: [],
        footer: expect.not.stringContaining('J. Doe'),
      });
      expect(post.livePicture).toEqual({ sha256: article.picture?.sha256, attachmentId: null });
      await aPicture('tram');
      await room.desk.retry(post.id, moderator);
      const whole = await room.until(
        post.id,
        ({ livePicture }) => livePicture?.attachmentId != null,
      );
      expect(whole.liveRevision).toBe(article.revision);
      expect(await seen()).toMatchObject({ pictures: [{ bytes: 'tram' }], messages: 1 });
    });

    it('takes the old one with it: no picture stands under words that are not its own', async () => {
      const post = await live({ article: await withPicture('tram') });
      const other = await withPicture('bus');
      await change(other.picture?.path ?? '');
      await room.desk.correct(other, byItself);
      await shows(post, other);
      expect((await seen()).pictures).toEqual([]);
    });
  });

  it('is there once when an answer is lost and the post is sent again', async () => {
    room.discord.faults.add({ route: creating, when: 'after', effect: reset });
    const { id } = await room.publish({ article: await withPicture('tram') });
    await room.until(id, ({ attempts }) => attempts === 1);
    await room.pass(1000);
    const post = await room.until(id, ({ state }) => state === 'live');
    const { messages, pictures } = await seen();
    expect({ messages, pictures }).toMatchObject({ messages: 1, pictures: [{ bytes: 'tram' }] });
    expect(post.livePicture?.attachmentId).toBe(pictures[0]?.id);
  });

  it.each([
    ['an hour later, by reading the channel', 40, 60 * 60_000],
    ['at once, by its nonce', 1, 1000],
  ])(
    'is replaced in a message that is found %s, if it was corrected meanwhile',
    async (_, times, ms) => {
      room.discord.faults.add({ route: creating, when: 'after', effect: reset, times });
      const { id } = await room.publish({ article: await withPicture('tram') });
      await room.until(id, ({ attempts }) => attempts > 0);
      const other = await withPicture('bus');
      await room.desk.correct(other, byItself);
      room.discord.faults.clear();
      await room.pass(ms);
      await room.until(id, ({ liveRevision }) => liveRevision === other.revision);
      const { messages, pictures } = await seen();
      expect({ messages, pictures }).toMatchObject({ messages: 1, pictures: [{ bytes: 'bus' }] });
    },
  );

  it.each(['before', 'after'] as const)(
    'is the right one when the answer to an edit is lost, %s it was made, and the old text comes back',
    async (when) => {
      const article = await withPicture('tram');
      const post = await live({ article });
      room.discord.faults.add({ route: editing, when, effect: reset });
      await room.desk.correct(await withPicture('bus'), byItself);
      await room.until(post.id, ({ attempts }) => attempts === 1);
      await room.desk.correct(article, byItself);
      await room.pass(1000);
      await room.until(post.id, ({ sentRevision, nextAt }) => !sentRevision && nextAt === null);
      expect((await seen()).pictures).toMatchObject([{ bytes: 'tram' }]);
    },
  );

  it('needs a right that was lost: then the post fails, and says why', async () => {
    room.discord.faults.add({
      route: creating,
      when: 'before',
      effect: { kind: 'status', status: 403, body: { code: 50013, message: 'refused' } },
    });
    const { id } = await room.publish({ article: await withPicture('tram') });
    const failed = await room.until(id, ({ state }) => state === 'failed');
    expect(failed.reason).toBe('no-permission');
  });
});

describe('the picture of a revision', () => {
  it('is found where the articles lie on this machine, if it is the same', async () => {
    const recorded = await withPicture('tram');
    const elsewhere = join(folder, 'elsewhere.png');
    await copyFile(recorded.picture?.path ?? '', elsewhere);
    await unlink(recorded.picture?.path ?? '');
    const here = {
      ...recorded,
      picture: { path: elsewhere, alt: '', sha256: recorded.picture?.sha256 ?? '' },
    };
    const read = (...articles: Parameters<typeof createLibrary>[0]) =>
      pictureReader({ current: () => createLibrary(articles) })(recorded);
    expect(String(await read(here))).toBe('tram');
    expect(await read(await withPicture('bus'))).toBeUndefined();
    expect(await read()).toBeUndefined();
  });
});
