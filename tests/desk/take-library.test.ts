import { beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../content/article.ts';
import { createLibrary } from '../../content/create-library.ts';
import { changeIn } from '../../src/desk/article-change.ts';
import { takeLibrary } from '../../src/desk/take-library.ts';
import { ids } from '../../src/local/world.ts';
import { anArticle } from '../builders/article.ts';
import { engines } from '../contracts/store-engines.ts';
import { moderator } from './newsroom.ts';
import { useNewsroom } from './use-newsroom.ts';

const correction = {
  at: '2026-03-03T10:00:00Z',
  kind: 'correction',
  note: 'The vote was 30 to 10.',
} as const;
const corrected = anArticle({
  summary: ['The council voted 30 to 10.'],
  corrections: [correction],
});
const silentlyChanged = anArticle({ summary: ['The council voted 30 to 10.'] });
const retractedArticle = anArticle({
  status: 'retracted',
  retraction: { at: '2026-03-04T10:00:00Z', reason: 'The source withdrew it.' },
});

describe.each(engines)(
  'the articles’ files and the posts ($name)',
  { timeout: 60_000 },
  (engine) => {
    const room = useNewsroom(engine);

    const take = (...articles: readonly Article[]) =>
      takeLibrary(createLibrary(articles), room.office);
    const live = async () => {
      const { id } = await room.publish();
      return room.until(id, ({ state }) => state === 'live');
    };

    it('a new entry under corrections corrects every post', async () => {
      const { id } = await live();
      expect(await take(corrected)).toMatchObject({ corrected: [{ id }], unexplained: [] });
      await room.until(id, ({ liveRevision }) => liveRevision === corrected.revision);
      expect(await take(corrected)).toMatchObject({ corrected: [] });
    });

    it('a change without an entry touches no post, and is told once', async () => {
      const { id } = await live();
      expect(await take(silentlyChanged)).toMatchObject({
        corrected: [],
        unexplained: [{ guildId: ids.guild, article: { id: 'tram-line' } }],
      });
      expect(await take(silentlyChanged)).toMatchObject({ unexplained: [] });
      expect(await room.desk.post(id, ids.guild)).toMatchObject({
        liveRevision: anArticle().revision,
      });
    });

    it('a change of white space and punctuation corrects every post, and is told to nobody', async () => {
      const { id } = await live();
      const retouched = anArticle({ dek: 'After nine years of debate – building starts in  May' });
      expect(await take(retouched)).toMatchObject({ corrected: [{ id }], unexplained: [] });
      await room.until(id, ({ liveRevision }) => liveRevision === retouched.revision);
    });

    it('a retracted file retracts every post', async () => {
      const { id } = await live();
      await take(retractedArticle);
      await room.until(id, ({ state }) => state === 'retracted');
      expect(JSON.stringify(room.messages())).toContain('The source withdrew it.');
    });

    it('an article that is not there any more leaves its posts alone', async () => {
      await live();
      expect(await take()).toEqual({
        corrected: [],
        retracted: [],
        announced: [],
        unexplained: [],
      });
    });

    describe('followers', () => {
      const old = anArticle({ id: 'old' });
      const fresh = anArticle({ id: 'fresh', topics: ['transport', 'city-council'] });
      const here = { channelId: ids.channels.general };

      beforeEach(async () => {
        await take(old);
        await room.desk.follow({ ...here, topic: 'transport' }, moderator);
      });

      it('get a new article of their topic once, in each channel', async () => {
        await room.desk.follow(
          { ...here, topic: 'city-council', roleId: ids.roles.readers },
          moderator,
        );
        const both = await Promise.all([take(old, fresh), take(old, fresh)]);
        const made = both.flatMap((news) => news.announced);
        expect(made).toMatchObject([{ articleId: 'fresh', roleId: ids.roles.readers }]);
        await room.until(made[0]?.id ?? '', ({ state }) => state === 'live');
        expect((await take(old, fresh)).announced).toEqual([]);
        expect(room.messages()).toHaveLength(1);
      });

      it('get nothing that was there before, nothing of other topics, and no digest at once', async () => {
        await room.desk.follow({ ...here, topic: 'weather', digest: true }, moderator);
        const others = [
          anArticle({ id: 'sport', topics: ['sport'] }),
          anArticle({ id: 'rain', topics: ['weather'] }),
        ];
        expect((await take(old, ...others)).announced).toEqual([]);
      });

      it('get an article that was a draft when it is published', async () => {
        expect((await take(old, { ...fresh, status: 'draft' })).announced).toEqual([]);
        expect((await take(old, fresh)).announced).toHaveLength(1);
      });

      it('get nothing that their server has retracted', async () => {
        await room.desk.retract('fresh', 'Not for us.', moderator);
        expect((await take(old, fresh)).announced).toEqual([]);
      });
    });
  },
);

describe('a change of an article', () => {
  const before = anArticle({ body: 'He said “no”. It’s over.' });
  it.each<[string, Partial<Article>, ReturnType<typeof changeIn>]>([
    ['nothing', {}, 'none'],
    ['a quotation mark and a space', { body: "He said  'no'; It's over!" }, 'explained'],
    ['a digit', { body: 'He said “no”. It’s over 9.' }, 'unexplained'],
    ['a currency sign', { body: 'He said “no”. It’s over €.' }, 'unexplained'],
    ['the headline', { headline: 'Another' }, 'unexplained'],
    ['a picture', { picture: { path: '/a.png', alt: '', sha256: 'another' } }, 'unexplained'],
    [
      'the headline, with an entry',
      { headline: 'Another', corrections: [correction] },
      'explained',
    ],
    ['a retraction', { status: 'retracted' }, 'retracted'],
  ])('%s counts as it should', (_, over, expected) => {
    expect(changeIn(anArticle({ body: before.body, ...over }), before)).toBe(expected);
  });

  it('that takes an entry away is not explained', () => {
    const { corrections: _, ...without } = anArticle({ corrections: [correction] });
    expect(
      changeIn(
        anArticle({ ...without, corrections: [], revision: 'x' }),
        anArticle({ corrections: [correction] }),
      ),
    ).toBe('unexplained');
  });
});
