import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ids } from '../../../src/local/world.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { draftId, moveId, postActId } from '../../../src/views/desk/links.ts';
import { anArticle } from '../../builders/article.ts';
import { engines } from '../../contracts/store-engines.ts';
import type { Place } from '../../contracts/store-engines.ts';
import { silent } from '../../contracts/store.ts';
import { openNewsroom } from '../../desk/newsroom.ts';
import type { Newsroom } from '../../desk/newsroom.ts';
import { type Asker, waistOver } from './waist-over.ts';

const hour = 3_600_000;
const guildId = ids.guild;
const article = anArticle();
const channelId = ids.channels.general;
const morgan = { guildId, userId: ids.moderator };
const alex = { guildId, userId: ids.administrator };
/** Which of two is first differs from time to time. */
const rounds = Array.from({ length: 6 }, (_, i) => i);

describe.each(engines)('pressed at once ($name)', { timeout: 60_000 }, (engine) => {
  let place: Place;
  let store: Store;
  let room: Newsroom;
  let waist: Awaited<ReturnType<typeof waistOver>>;

  beforeAll(async () => {
    place = await engine.place();
    store = await openStore({ ...place.where, log: silent });
  }, 60_000);
  afterAll(async () => {
    await store.close();
    await place.remove();
  });
  beforeEach(async () => {
    room = await openNewsroom(store);
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
});
