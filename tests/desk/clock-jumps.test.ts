import { describe, expect, it, vi } from 'vitest';
import type { Fault } from '../../src/local/types.ts';
import { ids } from '../../src/local/world.ts';
import { anArticle } from '../builders/article.ts';
import { engines } from '../contracts/store-engines.ts';
import { byItself, moderator } from './newsroom.ts';
import { useNewsroom } from './use-newsroom.ts';

const minute = 60_000;
const hour = 60 * minute;
const creating = /^POST \/channels\/\d+\/messages$/;
const editing = /^PATCH \/channels\/\d+\/messages\/\d+$/;
const corrected = anArticle({ dek: 'Corrected' });

describe.each(engines)('when the desk’s clock jumps ($name)', { timeout: 60_000 }, (engine) => {
  const room = useNewsroom(engine);

  const live = (id: string) => room.until(id, ({ state }) => state === 'live');
  const fail = (route: RegExp, when: Fault['when'], effect: Fault['effect']) =>
    room.discord.faults.add({ route, when, effect });

  it('an hour ahead, what is due by then goes out, and not again when the clock goes back', async () => {
    const { id } = await room.publish({ due: new Date(room.discord.clock.now() + hour / 2) });
    room.jump(hour);
    await live(id);
    room.jump(-hour);
    await room.pass(2 * hour);
    await room
      .publish({ channelId: ids.channels.announcements })
      .then(({ id: other }) => live(other));
    expect(room.messages()).toHaveLength(1);
  });

  it('an hour back, what is due waits until the clock says so again, and can be called off', async () => {
    const due = new Date(room.discord.clock.now() + hour / 2);
    const [stays, goes] = [await room.publish({ due }), await room.publish({ due })];
    room.jump(-hour);
    await room.pass(hour);
    await room
      .publish({ channelId: ids.channels.announcements })
      .then(({ id: other }) => live(other));
    expect(room.messages()).toEqual([]);
    await room.desk.cancel(goes.id, moderator);
    await room.pass(hour);
    await live(stays.id);
    expect(room.messages()).toHaveLength(1);
  });

  describe.each([
    ['an hour ahead', hour],
    ['an hour back', -hour],
  ])('%s', (_, jumpMs) => {
    it.each(['before', 'after'] as const)(
      'a post whose answer was lost %s Discord made it is there once in the end',
      async (when) => {
        fail(creating, when, { kind: 'reset' });
        const { id } = await room.publish();
        await room.until(id, ({ attempts }) => attempts === 1);
        room.jump(jumpMs);
        await room.pass(2 * hour);
        await live(id);
        await room.pass(2 * hour);
        expect(room.messages()).toHaveLength(1);
      },
    );

    it.each(['before', 'after'] as const)(
      'a post whose call hung %s Discord made it is there once, and is corrected',
      async (when) => {
        fail(creating, when, { kind: 'hang', ms: 5_000 });
        const { id } = await room.publish();
        await vi.waitFor(async () => {
          expect(await room.desk.post(id, ids.guild)).toMatchObject({ state: 'sending' });
        }, 20_000);
        room.jump(jumpMs);
        await room.pass(5_000);
        await room.pass(2 * hour);
        await live(id);
        await room.desk.correct(corrected, byItself);
        await room.until(id, ({ liveRevision }) => liveRevision === corrected.revision);
        expect(room.messages()).toMatchObject([
          { embeds: [{ description: expect.stringContaining('Corrected') }] },
        ]);
      },
    );

    it('an edit that had to wait is made', async () => {
      const { id } = await room.publish();
      await live(id);
      const body = { code: 30046, message: 'slow' };
      fail(editing, 'before', { kind: 'status', status: 400, body });
      await room.desk.correct(corrected, byItself);
      await room.until(id, ({ reason }) => reason === 'edits-limited');
      room.jump(jumpMs);
      await room.pass(2 * hour);
      await room.until(id, ({ liveRevision }) => liveRevision === corrected.revision);
    });

    it('a retraction wins, whatever was under way', async () => {
      fail(creating, 'after', { kind: 'reset' });
      const { id } = await room.publish();
      await room.until(id, ({ attempts }) => attempts === 1);
      room.jump(jumpMs);
      await room.desk.retract('tram-line', 'It was not true.', moderator);
      await room.pass(2 * hour);
      await room.until(id, ({ state }) => state === 'retracted');
      expect(room.messages()).toMatchObject([{ content: '', components: [] }]);
    });
  });
});
