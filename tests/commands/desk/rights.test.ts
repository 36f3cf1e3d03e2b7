import { PermissionFlagsBits as bits } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { World } from '../../../src/local/types.ts';
import { createWorld, ids } from '../../../src/local/world.ts';
import { engines } from '../../contracts/store-engines.ts';
import { type DeskOffice, openDeskOffice } from './desk-office.ts';

const { channels, roles } = ids;
const article = 'sample-the-clock-that-ran-on-water';

type Overwrite = { id: string; type: number; allow: string; deny: string };

describe.each(engines)('who may publish where ($name)', { timeout: 30_000 }, (engine) => {
  let office: DeskOffice;
  let world: World;
  beforeAll(async () => {
    world = createWorld();
    office = await openDeskOffice({ engine, world });
  }, 60_000);
  afterAll(() => office.stop());
  beforeEach(() => setOverwrites());
  afterEach(() => expect(office.refusals).toEqual([]));

  /** Changes what holds in the general channel, as an administrator does in its settings. */
  function setOverwrites(...overwrites: readonly Overwrite[]): void {
    const found = world.channels.find(({ id }) => id === channels.general);
    const channel = found as { permission_overwrites: Overwrite[] } | undefined;
    channel?.permission_overwrites.splice(0, Infinity, ...overwrites);
  }
  const deny = (id: string, denied: bigint): Overwrite => ({
    id,
    type: 0,
    allow: '0',
    deny: String(denied),
  });
  const ask = (options = {}) =>
    office.as('moderator', { channelId: channels.newsroom }).command('publish', {
      article,
      channel: channels.general,
      ...options,
    });

  it.each([
    ['the bot', roles.bot, 'Send Messages', bits.SendMessages],
    ['the bot', roles.bot, 'View Channels', bits.ViewChannel],
    ['the bot', roles.bot, 'Embed Links', bits.EmbedLinks],
    ['the bot', roles.bot, 'Read Message History', bits.ReadMessageHistory],
    ['the moderator', roles.moderators, 'Send Messages', bits.SendMessages],
    ['the moderator', roles.moderators, 'Manage Messages', bits.ManageMessages],
  ])(
    '%s without what it needs there (role %s, %s) is told so, with who can grant it',
    async (who, role, right, bit) => {
      setOverwrites(deny(role, bit));
      const refused = await ask();
      expect(refused.isPrivate).toBe(true);
      expect(refused.text).toContain(who === 'the bot' ? 'The bot lacks' : 'You lack');
      expect(refused.text).toContain(right);
      expect(refused.text).toContain('can grant it');
      expect(refused.buttons).toEqual([]);
    },
  );

  it.each([
    ['the moderator', roles.moderators, bits.ManageMessages, 'You lack Manage Messages'],
    ['the bot', roles.bot, bits.SendMessages, 'The bot lacks Send Messages'],
    ['the bot', roles.bot, bits.ViewChannel, 'The bot lacks View Channels'],
  ])('a preview whose right %s has lost since posts nothing', async (_, role, bit, text) => {
    const preview = await ask();
    setOverwrites(deny(role, bit));
    const pressed = await office
      .as('moderator', { channelId: channels.newsroom })
      .press(preview, 'Publish');
    expect(pressed.text).toContain(text);
    expect(office.discord.messages(channels.general)).toEqual([]);
  });

  it('the bot may not attach files there: articles with a picture are refused, others are not', async () => {
    setOverwrites(deny(roles.bot, bits.AttachFiles));
    const refused = await ask({ article: 'sample-tram-returns-to-the-old-bridge' });
    expect(refused.text).toContain('The bot lacks Attach Files');
    expect((await ask()).buttons).toContain('Publish');
  });

  it('pings only roles that can be pinged, and never everyone', async () => {
    expect((await ask({ role: roles.readers })).text).toContain(`<@&${roles.readers}>, once`);
    expect((await ask({ role: roles.moderators })).text).toContain('would not be pinged');
    expect((await ask({ role: ids.guild })).text).toContain('never pings everyone');
  });

  it('publishes to followers in announcement channels only', async () => {
    const moderator = office.as('moderator');
    expect((await ask({ crosspost: true })).text).toContain('Only announcement channels');
    const preview = await moderator.command('publish', {
      article,
      channel: channels.announcements,
      crosspost: true,
    });
    expect(preview.text).toContain('servers that follow the channel');
    expect(preview.text).toContain('10 of them are left');
    await moderator.press(preview, 'Publish');
    await office.until(channels.announcements, ([message]) => ((message?.flags ?? 0) & 1) === 1);
  });

  it('opens a post in a forum, with its title', async () => {
    const moderator = office.as('moderator');
    const asked = { article, channel: channels.forum, title: 'A clock and its water' };
    expect((await moderator.command('publish', { ...asked, tags: 'news' })).text).toContain(
      'has no tags',
    );
    const preview = await moderator.command('publish', asked);
    expect(preview.text).toContain('**Title:** A clock and its water');
    const done = await moderator.press(preview, 'Publish');
    expect(done.text).toMatch(/Published: https|on its way/);
  });

  it('a preview can still be confirmed after a restart', async () => {
    const moderator = office.as('moderator');
    const preview = await moderator.command('publish', { article, channel: channels.general });
    await office.restart();
    await moderator.press(preview, 'Publish');
    await office.until(channels.general, (messages) => messages.length === 1);
  });

  it('a member cannot use any command of the desk, whatever Discord shows them', async () => {
    const seen = await office.as('member').command('scheduled');
    expect(seen.exchange.failure ?? seen.text).toMatch(/permission|not|Manage Messages/i);
  });
});
