import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { manuscriptOf } from '../../../content/manuscript.ts';
import type { ManuscriptContent } from '../../../src/desk/desk.ts';
import { ids } from '../../../src/local/world.ts';
import {
  draftId,
  manuscriptId,
  type ManuscriptAct,
  moveId,
  postActId,
  writeFormId,
} from '../../../src/views/desk/links.ts';
import { anArticle } from '../../builders/article.ts';
import { engines } from '../../contracts/store-engines.ts';
import { openNewsroom } from '../../desk/newsroom.ts';
import type { Newsroom } from '../../desk/newsroom.ts';
import { type Asker, waistOver } from './waist-over.ts';
import { useStore } from '../../desk/use-store.ts';

const hour = 3_600_000;
const guildId = ids.guild;
const article = anArticle();
const channelId = ids.channels.general;
const morgan = { guildId, userId: ids.moderator };
const alex = { guildId, userId: ids.administrator };
/** Which of two is first differs from time to time. */
const rounds = Array.from({ length: 6 }, (_, i) => i);

describe.each(engines)('pressed at once ($name)', { timeout: 60_000 }, (engine) => {
  const store = useStore(engine);
  let room: Newsroom;
  let waist: Awaited<ReturnType<typeof waistOver>>;

  beforeEach(async () => {
    room = await openNewsroom(store());
    waist = await waistOver(room, [article]);
  });
  afterEach(async () => {
    waist.editions.stop();
    await room.close();
  });

  async function drafted(by: string): Promise<string> {
    const request = { articleId: article.id, revision: article.revision, channelId } as const;
    const draft = await room.desk.draft({ ...request, target: 'text' }, { guildId, by });
    return draft.id;
  }
  async function submitted(by: string): Promise<string> {
    const id = await drafted(by);
    await room.desk.submit(id, { guildId, by });
    return id;
  }
  /** What stands when nothing is left to do. */
  async function settled() {
    const posts = await room.desk.posts(guildId);
    return Promise.all(posts.map(({ id }) => room.until(id, ({ nextAt }) => nextAt === null)));
  }

  it('Publish twice: one post, and both are told of it', async () => {
    const id = await drafted(ids.moderator);
    await expectOnePost([morgan, morgan], draftId('publish', id));
  });

  it('Approve twice: one post, and both are told of it', async () => {
    const id = await submitted(ids.member);
    await expectOnePost([morgan, alex], draftId('approve', id));
  });

  async function expectOnePost(askers: readonly Asker[], customId: string): Promise<void> {
    const seen = await Promise.all(askers.map((asker) => waist.click(asker, customId)));
    for (const text of seen) expect(text).toMatch(/Published: |on its way/);
    expect(await settled()).toHaveLength(1);
    expect(room.messages()).toHaveLength(1);
  }

  it.each(rounds)('Approve and Refuse: what both are told is what happens (round %i)', async () => {
    const id = await submitted(ids.moderator);
    const [approved, refused] = await Promise.all([
      waist.click(alex, draftId('approve', id)),
      waist.click(alex, draftId('refuse', id)),
    ]);
    const posts = await settled();
    const isPosted = posts.length > 0;
    expect(room.messages()).toHaveLength(isPosted ? 1 : 0);
    expect(approved).toContain(isPosted ? 'Confirmed' : 'was cancelled already');
    expect(refused).toContain(isPosted ? 'published already' : 'Refused. Nothing is published.');
  });

  it.each(rounds)(
    'Cancel post and Reschedule: it is called off, and both know (round %i)',
    async () => {
      const { id } = await room.publish({ due: new Date(room.discord.clock.now() + hour) });
      const [cancelled, moved] = await Promise.all([
        waist.click(morgan, postActId('cancel', 'scheduled', id)),
        waist.submit(alex, moveId('scheduled', id), { when: 'in 2h' }),
      ]);
      expect(cancelled).toContain('was cancelled');
      expect(moved).toMatch(/goes out|This was cancelled already/);
      await room.pass(3 * hour);
      expect(await settled()).toMatchObject([{ state: 'cancelled' }]);
      expect(room.messages()).toEqual([]);
    },
  );

  it.each(rounds)(
    'Cancel post in the second in which it is due: told and done are the same (round %i)',
    async () => {
      const { id } = await room.publish({ due: new Date(room.discord.clock.now() + hour) });
      const [, text] = await Promise.all([
        room.pass(hour),
        waist.click(morgan, postActId('cancel', 'scheduled', id)),
      ]);
      const [post] = await settled();
      const isCancelled = post?.state === 'cancelled';
      expect(text).toContain(isCancelled ? 'was cancelled' : 'being sent or stands already');
      expect(room.messages()).toHaveLength(isCancelled ? 0 : 1);
    },
  );

  it('Ask for approval of a post twice: both are told that it waits, the log channel once', async () => {
    const logChannelId = ids.channels.newsroom;
    await room.desk.changeSettings({ approval: true, logChannelId }, { guildId, by: alex.userId });
    const id = await drafted(morgan.userId);
    const press = () => waist.click(morgan, draftId('publish', id));
    for (const text of await Promise.all([press(), press()])) {
      expect(text).toContain('It waits in /scheduled');
    }
    expect(room.messages(logChannelId)).toHaveLength(1);
    expect(room.messages()).toEqual([]);
  });

  describe('of what was typed into a form', () => {
    const typed = {
      headline: 'The ferry runs again',
      points: 'The ferry runs again.',
      text: 'The ferry runs again since Monday.',
      details: 'publisher: The Gull Gazette',
    };
    const writing: ManuscriptContent = { kind: 'article', manuscript: typed };
    const others = /has changed at this moment|has changed since approval was asked for/;
    const added = (seen: readonly string[]) =>
      seen.filter((text) => text.includes('Added: The ferry'));

    async function waiting(content = writing, by: string = ids.member): Promise<string> {
      const { id } = await room.desk.keepManuscript(content, { guildId, by });
      await room.desk.submitManuscript(id, { guildId, by });
      return id;
    }
    const press = (asker: Asker, act: ManuscriptAct, id: string) =>
      waist.click(asker, manuscriptId(act, id));
    const written = () => waist.editions.of(guildId)?.written ?? [];

    it('Approve twice: one article, and the second is told that it was done', async () => {
      const id = await waiting();
      const seen = await Promise.all([press(morgan, 'approve', id), press(alex, 'approve', id)]);
      expect(added(seen)).toHaveLength(1);
      expect(seen.join()).toContain('This was done already');
      expect(written()).toHaveLength(1);
    });

    it('Ask for approval twice: both are told that it waits, the log channel once', async () => {
      const logChannelId = ids.channels.newsroom;
      await room.desk.changeSettings(
        { approval: true, logChannelId },
        { guildId, by: alex.userId },
      );
      const { id } = await room.desk.keepManuscript(writing, { guildId, by: morgan.userId });
      const seen = await Promise.all([press(morgan, 'take', id), press(morgan, 'take', id)]);
      for (const text of seen) expect(text).toContain('It waits in /scheduled');
      expect(room.messages(logChannelId)).toHaveLength(1);
      expect(written()).toEqual([]);
    });

    it.each(rounds)(
      'Approve and Discard: what both are told is what happens (round %i)',
      async () => {
        const id = await waiting();
        const [approved, discarded] = await Promise.all([
          press(morgan, 'approve', id),
          press(alex, 'discard', id),
        ]);
        const isAdded = written().length === 1;
        expect(approved).toContain(isAdded ? 'Added: The ferry' : 'was cancelled already');
        expect(discarded).toContain(isAdded ? 'done already' : 'Discarded. Nothing has changed.');
      },
    );

    it.each(rounds)(
      'Approve while its author mends it: what is added is what was shown (round %i)',
      async () => {
        const id = await waiting(undefined, morgan.userId);
        const [approved, mended] = await Promise.all([
          press(alex, 'approve', id),
          waist.submit(morgan, writeFormId(id), { ...typed, text: 'It runs since Tuesday.' }),
        ]);
        expect(mended).toContain('This is how its posts will look');
        const isAdded = written().length === 1;
        expect(approved).toMatch(isAdded ? /Added: The ferry/ : others);
        for (const { body } of written()) expect(body).toContain('since Monday');
      },
    );

    it.each(rounds)(
      'two corrections of one article: the second is not written over the first (round %i)',
      async () => {
        await press(morgan, 'approve', await waiting());
        const [before] = written();
        if (!before) throw new Error('Nothing was written.');
        const { id: articleId, revision } = before;
        const correcting = (note: string) => {
          const entry = { kind: 'update', note } as const;
          const manuscript = { ...manuscriptOf(before), text: `The ferry runs again. ${note}` };
          return waiting({ kind: 'correction', articleId, revision, entry, manuscript });
        };
        const both = [await correcting('One.'), await correcting('Two.')] as const;
        const seen = await Promise.all([
          press(morgan, 'approve', both[0]),
          press(alex, 'approve', both[1]),
        ]);
        const done = seen.filter((text) => text.includes('No post had to change'));
        expect(done).toHaveLength(1);
        expect(seen.join()).toMatch(others);
        expect(written().map(({ corrections }) => corrections.length)).toEqual([1]);
      },
    );
  });
});
