import { describe, expect, it, vi } from 'vitest';
import type { Post } from '../../src/desk/post.ts';
import type { Fault } from '../../src/local/types.ts';
import { ids } from '../../src/local/world.ts';
import { anArticle } from '../builders/article.ts';
import { worldWithChannels } from '../builders/world.ts';
import { engines } from '../contracts/store-engines.ts';
import { byItself, moderator } from './newsroom.ts';
import { useNewsroom } from './use-newsroom.ts';

const minute = 60_000;
const hour = 60 * minute;
const hangMs = 5_000;
const creating = /^POST \/channels\/\d+\/messages$/;
const editing = /^PATCH \/channels\/\d+\/messages\/\d+$/;
const [first, second, third] = [
  anArticle(),
  anArticle({ dek: 'Second' }),
  anArticle({ dek: 'Third' }),
];
const { world, channelIds: manyChannels } = worldWithChannels(12);

describe.each(engines)('at the same time ($name)', { timeout: 60_000 }, (engine) => {
  const room = useNewsroom(engine, { world });

  const hang = (route: RegExp, when: Fault['when'], times = 1) =>
    room.discord.faults.add({ route, when, effect: { kind: 'hang', ms: hangMs }, times });
  const goOn = () => room.pass(hangMs);
  /** The row as it becomes while its call is under way; nobody is told of that. */
  const underWay = (id: string, is: (post: Post) => boolean) =>
    vi.waitFor(async () => {
      const post = await room.desk.post(id, ids.guild);
      expect(post && is(post)).toBe(true);
    }, 20_000);
  const live = (id: string) => room.until(id, ({ state }) => state === 'live');
  const shown = (channelId?: string) => room.messages(channelId).map((one) => JSON.stringify(one));

  describe.each(['before', 'after'] as const)(
    'while a call hangs %s Discord applies it',
    (when) => {
      it('a correction overtakes the publication: one message, with the corrected text', async () => {
        hang(creating, when);
        const { id } = await room.publish();
        await underWay(id, ({ state }) => state === 'sending');
        await room.desk.correct(second, byItself);
        await goOn();
        await room.until(id, ({ liveRevision }) => liveRevision === second.revision);
        expect(shown()).toEqual([expect.stringContaining('Second')]);
      });

      it('a retraction overtakes the publication: one message, the notice', async () => {
        hang(creating, when);
        const { id } = await room.publish();
        await underWay(id, ({ state }) => state === 'sending');
        await room.desk.retract(first.id, 'It was not true.', moderator);
        await goOn();
        await room.until(id, ({ state }) => state === 'retracted');
        expect(shown()).toEqual([expect.stringContaining('It was not true.')]);
      });

      it('a second correction overtakes the first: the message shows the second', async () => {
        const { id } = await room.publish();
        await live(id);
        hang(editing, when);
        await room.desk.correct(second, byItself);
        await underWay(id, ({ sentRevision }) => sentRevision === second.revision);
        await room.desk.correct(third, byItself);
        await goOn();
        await room.until(id, ({ liveRevision }) => liveRevision === third.revision);
        expect(shown()).toEqual([expect.stringContaining('Third')]);
      });

      it('a correction that takes the first back leaves the message as it was', async () => {
        const { id } = await room.publish();
        await live(id);
        hang(editing, when);
        await room.desk.correct(second, byItself);
        await underWay(id, ({ sentRevision }) => sentRevision === second.revision);
        await room.desk.correct(first, byItself);
        await goOn();
        await room.until(
          id,
          (post) => post.liveRevision === first.revision && post.nextAt === null,
        );
        expect(shown()).toEqual([expect.not.stringContaining('Second')]);
      });

      it('a retraction in the middle of a correction of many posts wins everywhere, for good', async () => {
        const made = await Promise.all(
          manyChannels.map((channelId) => room.publish({ channelId })),
        );
        for (const { id } of made) await live(id);
        // Half of them get through, half are under way.
        hang(editing, when, manyChannels.length / 2);
        await room.desk.correct(second, byItself);
        await vi.waitFor(async () => {
          const posts = await room.desk.posts(ids.guild);
          const done = posts.filter(({ liveRevision }) => liveRevision === second.revision);
          expect(done).toHaveLength(manyChannels.length / 2);
        }, 20_000);
        await room.desk.retract(first.id, 'It was not true.', moderator);
        await room.desk.correct(third, byItself);
        await goOn();
        for (const { id } of made) await room.until(id, ({ state }) => state === 'retracted');
        await room.pass(24 * hour);
        for (const channelId of manyChannels) {
          expect(shown(channelId)).toEqual([expect.stringContaining('It was not true.')]);
        }
      });
    },
  );
});
