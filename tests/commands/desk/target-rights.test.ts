import { PermissionFlagsBits as bits } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { World } from '../../../src/local/types.ts';
import { createWorld, ids } from '../../../src/local/world.ts';
import { tables } from '../../../src/store/backup-format.ts';
import {
  draftId,
  manuscriptId,
  type ManuscriptAct,
  moveId,
  pickId,
  postActId,
} from '../../../src/views/desk/links.ts';
import { anArticle } from '../../builders/article.ts';
import { embedded } from '../../contracts/store-engines.ts';
import { openNewsroom } from '../../desk/newsroom.ts';
import type { Newsroom } from '../../desk/newsroom.ts';
import { type Asker, waistOver } from './waist-over.ts';
import { useStore } from '../../desk/use-store.ts';

const { channels, roles, guild: guildId } = ids;
const article = anArticle();
const target = channels.general;
const note = 'a line of their own';

/** What an act needs: to post in the channel, to moderate it, to moderate the whole server, or a part in the desk at all. */
type Need = 'post' | 'moderate' | 'server' | 'desk';

interface Situation {
  readonly has: readonly Need[];
  /** What the interaction says of the moderator, where they press: not there, but in another channel. */
  readonly permissions: bigint;
  readonly roleIds?: readonly string[];
  readonly change: (world: World, room: Newsroom) => Promise<unknown> | void;
}

/** How the rights of a moderator may be when they press what was shown to them before. */
const situations: Readonly<Record<string, Situation>> = {
  'all their rights': {
    has: ['post', 'moderate', 'server', 'desk'],
    permissions: bits.ManageMessages,
    change: () => undefined,
  },
  'no View Channels there': {
    has: ['server', 'desk'],
    permissions: bits.ManageMessages,
    change: (world) => deny(world, bits.ViewChannel),
  },
  'no Send Messages there': {
    has: ['moderate', 'server', 'desk'],
    permissions: bits.ManageMessages,
    change: (world) => deny(world, bits.SendMessages),
  },
  'no Manage Messages there': {
    has: ['server', 'desk'],
    permissions: bits.ManageMessages,
    change: (world) => deny(world, bits.ManageMessages),
  },
  'Manage Messages in that channel only': {
    has: ['post', 'moderate', 'desk'],
    permissions: bits.ManageMessages,
    change(world) {
      takeRole(world);
      overwrite(world, { id: ids.moderator, type: 1, allow: bits.ManageMessages });
    },
  },
  'Manage Messages in another channel only': {
    has: ['desk'],
    permissions: bits.ManageMessages,
    change: takeRole,
  },
  'a role that the server made moderators': {
    has: ['post', 'moderate', 'server', 'desk'],
    permissions: 0n,
    roleIds: [roles.readers],
    change(world, { desk }) {
      takeRole(world);
      return desk.changeSettings({ moderatorRoleIds: [roles.readers] }, by(ids.administrator));
    },
  },
  'such a role, but no Send Messages there': {
    has: ['moderate', 'server', 'desk'],
    permissions: 0n,
    roleIds: [roles.readers],
    change(world, { desk }) {
      takeRole(world);
      overwrite(world, { id: guildId, type: 0, deny: bits.SendMessages });
      return desk.changeSettings({ moderatorRoleIds: [roles.readers] }, by(ids.administrator));
    },
  },
  'such a role no longer': {
    has: [],
    permissions: 0n,
    roleIds: [],
    change(world, { desk }) {
      takeRole(world);
      return desk.changeSettings({ moderatorRoleIds: [roles.readers] }, by(ids.administrator));
    },
  },
  'a role that no longer counts': {
    has: [],
    permissions: 0n,
    roleIds: [roles.readers],
    change(world, { desk }) {
      takeRole(world);
      return desk.changeSettings({ moderatorRoleIds: [] }, by(ids.administrator));
    },
  },
  'none of their roles': { has: [], permissions: 0n, roleIds: [], change: takeRole },
};

/** A way to do something, made ready while the moderator had all rights. Null is for what nobody may do. */
interface Act {
  readonly needs: Need | null;
  readonly ready: (stage: Stage) => Promise<(asker: Asker) => Promise<string>>;
}

interface Stage {
  readonly room: Newsroom;
  readonly waist: Awaited<ReturnType<typeof waistOver>>;
}

const acts: Readonly<Record<string, Act>> = {
  '/publish': {
    needs: 'post',
    ready:
      async ({ waist }) =>
      (asker) =>
        waist.command(asker, 'publish', { article: article.id, channel: target }),
  },
  'Publish, under their own preview': {
    needs: 'post',
    ready: (stage) => pressing(stage, 'publish', ids.moderator),
  },
  'Publish, under another’s preview': {
    needs: null,
    ready: (stage) => pressing(stage, 'publish', ids.administrator),
  },
  'Cancel, under their own preview': {
    needs: 'desk',
    ready: (stage) => pressing(stage, 'cancel', ids.moderator),
  },
  'Cancel, under another’s preview': {
    needs: null,
    ready: (stage) => pressing(stage, 'cancel', ids.administrator),
  },
  'Approve, of what another asked for': {
    needs: 'post',
    ready: (stage) => pressing(stage, 'approve', ids.administrator),
  },
  'Approve, of what they asked for themselves': {
    needs: null,
    ready: (stage) => pressing(stage, 'approve', ids.moderator),
  },
  'Refuse, of what another asked for': {
    needs: 'moderate',
    ready: (stage) => pressing(stage, 'refuse', ids.administrator),
  },
  'the choice of a draft in the list': {
    needs: 'post',
    async ready({ room, waist }) {
      const { id } = await submitted(room, ids.administrator);
      return (asker) => waist.click(asker, pickId('scheduled'), [`draft-${id}`]);
    },
  },
  'Cancel post': {
    needs: 'moderate',
    async ready({ room, waist }) {
      const { id } = await planned(room);
      return (asker) => waist.click(asker, postActId('cancel', 'scheduled', id));
    },
  },
  Retry: {
    needs: 'moderate',
    async ready({ room, waist }) {
      const effect = { kind: 'status', status: 403, body: { code: 50013, message: 'no' } } as const;
      room.discord.faults.add({ route: /messages$/, when: 'before', effect });
      const { id } = await room.publish();
      await room.until(id, ({ state }) => state === 'failed');
      return (asker) => waist.click(asker, postActId('retry', 'posts', id));
    },
  },
  'the form for another time': {
    needs: 'post',
    async ready({ room, waist }) {
      const { id } = await planned(room);
      return (asker) => waist.submit(asker, moveId('scheduled', id), { when: 'in 9h' });
    },
  },
  'the form of /retract': {
    needs: 'server',
    async ready({ room, waist }) {
      await planned(room);
      const word = article.headline.split(' ')[0] ?? '';
      return (asker) => waist.submit(asker, `1:retract:${article.id}`, { word, reason: 'x' });
    },
  },
  'the form of /write': {
    needs: 'server',
    ready:
      async ({ waist }) =>
      (asker) =>
        waist.submit(asker, '1:write', { headline: 'x', points: 'x', text: 'x', details: 'x' }),
  },
  'the form of /correct': {
    needs: 'server',
    ready:
      async ({ waist }) =>
      (asker) =>
        waist.submit(asker, `1:correct:${article.id}`, { kind: 'update', note: 'x' }),
  },
  'the button that makes a correction': {
    needs: 'server',
    ready: (stage) => deciding(stage, 'take', ids.moderator),
  },
  'the button that makes another’s correction': {
    needs: null,
    ready: (stage) => deciding(stage, 'take', ids.administrator),
  },
  'Ask for approval, of a correction': {
    needs: 'server',
    async ready(stage) {
      await stage.room.desk.changeSettings({ approval: true }, by(ids.administrator));
      return deciding(stage, 'take', ids.moderator);
    },
  },
  'Cancel, under their own correction': {
    needs: 'desk',
    ready: (stage) => deciding(stage, 'cancel', ids.moderator),
  },
  'Cancel, under another’s correction': {
    needs: null,
    ready: (stage) => deciding(stage, 'cancel', ids.administrator),
  },
  'Edit, under their own correction': {
    needs: 'desk',
    ready: (stage) => deciding(stage, 'edit', ids.moderator),
  },
  'Edit, under another’s correction': {
    needs: null,
    ready: (stage) => deciding(stage, 'edit', ids.administrator),
  },
  'Approve, of a correction that another asked for': {
    needs: 'server',
    ready: (stage) => deciding(stage, 'approve', ids.administrator),
  },
  'Approve, of a correction that they asked for': {
    needs: null,
    ready: (stage) => deciding(stage, 'approve', ids.moderator),
  },
  'Approve, of a correction for which nobody asked': {
    needs: null,
    async ready({ room, waist }) {
      const { id } = await typedBy(room, ids.administrator);
      return (asker) => waist.click(asker, manuscriptId('approve', id));
    },
  },
  'Approve, of their own correction for which nobody asked': {
    needs: null,
    async ready({ room, waist }) {
      const { id } = await typedBy(room, ids.moderator);
      return (asker) => waist.click(asker, manuscriptId('approve', id));
    },
  },
  'Discard, of a correction that they asked for': {
    needs: 'desk',
    ready: (stage) => deciding(stage, 'discard', ids.moderator),
  },
  'Discard, of a correction that another asked for': {
    needs: 'server',
    ready: (stage) => deciding(stage, 'discard', ids.administrator),
  },
  'Discard, of a correction for which nobody asked': {
    needs: null,
    async ready({ room, waist }) {
      const { id } = await typedBy(room, ids.administrator);
      return (asker) => waist.click(asker, manuscriptId('discard', id));
    },
  },
  'the choice of a correction in the list': {
    needs: 'server',
    async ready({ room, waist }) {
      const { id } = await typedBy(room, ids.administrator);
      await room.desk.submitManuscript(id, by(ids.administrator));
      return (asker) => waist.click(asker, pickId('scheduled'), [`manuscript-${id}`]);
    },
  },
  'the form of /desk forget': {
    needs: null,
    ready:
      async ({ waist }) =>
      (asker) =>
        waist.submit(asker, '1:forget', { word: 'forget' }),
  },
  '/follow': {
    needs: 'post',
    ready:
      async ({ waist }) =>
      (asker) =>
        waist.command(asker, 'follow', { topic: 'transport', channel: target }),
  },
  '/unfollow': {
    needs: 'moderate',
    async ready({ room, waist }) {
      const topic = { topic: 'transport', channelId: target };
      await room.desk.follow(topic, by(ids.administrator));
      return (asker) => waist.command(asker, 'unfollow', { topic: 'transport', channel: target });
    },
  },
  '/desk log': {
    needs: 'post',
    ready:
      async ({ waist }) =>
      (asker) =>
        waist.command(asker, 'desk log', { channel: target }),
  },
};

// The engines differ in nothing that matters here: the embedded one is always there.
describe('what was shown to a moderator who now has', { timeout: 60_000 }, () => {
  const store = useStore(embedded);
  let room: Newsroom;
  let world: World;
  let stage: Stage;

  beforeEach(async () => {
    world = createWorld();
    room = await openNewsroom(store(), { world });
    stage = { room, waist: await waistOver(room, [article]) };
  });
  afterEach(async () => {
    stage.waist.editions.stop();
    await room.close();
  });

  describe.each(Object.entries(situations))('%s', (_, situation) => {
    const { has, permissions, roleIds = [roles.moderators], change } = situation;
    const asker = { guildId, userId: ids.moderator, permissions, roleIds };

    it.each(
      Object.entries(acts).map(([name, { needs, ready }]) => {
        const may = needs !== null && has.includes(needs);
        return [name, may ? 'works' : 'does nothing', may, ready] as const;
      }),
    )('%s: %s', async (_name, _how, may, ready) => {
      const act = await ready(stage);
      await room.worker.stop();
      await change(world, room);
      const before = await rows();
      const seen = await act(asker);
      const changed = (await rows()).join() !== before.join();
      expect(changed || seen.includes(note)).toBe(may);
    });
  });

  async function rows(): Promise<readonly string[]> {
    const all = await Promise.all(
      [...tables.values()].map((table) => store().database.select().from(table)),
    );
    return all.flat().map((row) => JSON.stringify(row));
  }
});

const by = (userId: string) => ({ guildId, by: userId });

/** A button under a preview that somebody asked for, and has asked approval of. */
async function pressing(
  { room, waist }: Stage,
  act: Parameters<typeof draftId>[0],
  askedBy: string,
): Promise<(asker: Asker) => Promise<string>> {
  const isForApproval = act === 'approve' || act === 'refuse';
  const { id } = isForApproval ? await submitted(room, askedBy) : await drafted(room, askedBy);
  return (asker) => waist.click(asker, draftId(act, id));
}

/** A button under a correction that somebody typed; for approval, if it is one that is there only then. */
async function deciding(
  { room, waist }: Stage,
  act: ManuscriptAct,
  typed: string,
): Promise<(asker: Asker) => Promise<string>> {
  const { id } = await typedBy(room, typed);
  if (act === 'approve' || act === 'discard') await room.desk.submitManuscript(id, by(typed));
  return (asker) => waist.click(asker, manuscriptId(act, id));
}

function typedBy({ desk }: Newsroom, userId: string) {
  const { id: articleId, revision } = article;
  const entry = { kind: 'update', note } as const;
  return desk.keepManuscript({ kind: 'correction', articleId, revision, entry }, by(userId));
}

function drafted({ desk }: Newsroom, askedBy: string) {
  const { id: articleId, revision } = article;
  const request = { articleId, revision, channelId: target, target: 'text', note } as const;
  return desk.draft(request, by(askedBy));
}

async function submitted(room: Newsroom, askedBy: string) {
  const draft = await drafted(room, askedBy);
  await room.desk.submit(draft.id, by(askedBy));
  return draft;
}

function planned({ discord, publish }: Newsroom) {
  return publish({ due: new Date(discord.clock.now() + 3_600_000) });
}

/** From now on the moderator is a member like any other, but for their readers' role. */
function takeRole(world: World): void {
  const person = world.people.find(({ id }) => id === ids.moderator);
  if (person) Object.assign(person, { roles: [roles.readers] });
}

const deny = (world: World, denied: bigint) =>
  overwrite(world, { id: roles.moderators, type: 0, deny: denied });

function overwrite(
  world: World,
  {
    id,
    type,
    allow = 0n,
    deny: denied = 0n,
  }: { id: string; type: 0 | 1; allow?: bigint; deny?: bigint },
): void {
  const channel = world.channels.find((one) => one.id === target);
  if (!channel || !('permission_overwrites' in channel)) throw new Error('There is no channel.');
  channel.permission_overwrites?.push({ id, type, allow: String(allow), deny: String(denied) });
}
