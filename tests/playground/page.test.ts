import type { APIApplicationCommand, APIChannel, APIInteraction } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { inDirectMessages, persona } from '../../src/local/personas.ts';
import { createWorld, ids } from '../../src/local/world.ts';
import { textOfMessage } from '../../src/playground/page/common/text-of-message.ts';
import { movePicker } from '../../src/playground/page/common/move-picker.ts';
import { offeredCommands } from '../../src/playground/page/composer/offered-commands.ts';
import { exchangeTitle } from '../../src/playground/page/inspector/exchange-title.ts';
import { formatTime } from '../../src/playground/page/markdown/format-time.ts';
import { channelOfLink } from '../../src/playground/page/markdown/message-link.ts';
import { formatSize } from '../../src/playground/page/message/format-size.ts';
import { mediaPath } from '../../src/playground/page/message/media-path.ts';
import {
  becomeOther,
  channelsAt,
  moveTo,
  placeOf,
  withThreads,
} from '../../src/playground/page/sidebar/places.ts';
import { rightsIn } from '../../src/playground/rights.ts';
import { command } from './commands.ts';

const world = createWorld();
const rights = rightsIn({ world, channels: () => world.channels });
const manageMessages = String(1n << 13n);

describe('commands on offer', () => {
  const commands: readonly APIApplicationCommand[] = [
    command('summary'),
    command('publish', [], {
      default_member_permissions: manageMessages,
      contexts: [0],
      integration_types: [0],
    }),
    command('nobody', [], { default_member_permissions: '0' }),
    command('Check quote', [], { type: 3 }),
  ];
  const known = { commands, world, rights };
  const names = (...asked: Parameters<typeof offeredCommands>) =>
    offeredCommands(...asked).commands.map(({ name }) => name);

  it.each([
    ['member', ['summary']],
    ['moderator', ['summary', 'publish']],
    ['administrator', ['summary', 'publish', 'nobody']],
  ] as const)('to a %s are %j', (kind, expected) => {
    expect(names(known, 'chat', persona(world, kind))).toEqual(expected);
  });

  it('say how many are for others', () => {
    expect(offeredCommands(known, 'chat', persona(world, 'member')).hidden).toBe(2);
  });

  it('count a family by its members', () => {
    const family = command(
      'desk',
      [
        { type: 1, name: 'show', description: 'Shows' },
        { type: 1, name: 'log', description: 'Lists' },
      ],
      { default_member_permissions: manageMessages },
    );
    const withFamily = { ...known, commands: [family] };
    expect(names(withFamily, 'chat', persona(world, 'moderator'))).toEqual([
      'desk show',
      'desk log',
    ]);
    expect(offeredCommands(withFamily, 'chat', persona(world, 'member'))).toEqual({
      commands: [],
      hidden: 2,
    });
  });

  it('in direct messages are those meant for there', () => {
    const who = inDirectMessages(world, persona(world, 'member'));
    expect(names(known, 'chat', who)).toEqual(['summary', 'nobody']);
  });

  it('of a message menu are separate', () => {
    expect(names(known, 'message', persona(world, 'member'))).toEqual(['Check quote']);
  });
});

describe('places', () => {
  const member = persona(world, 'member');
  const known = { world, rights };
  const titles = (place: Parameters<typeof channelsAt>[0], userId: string) =>
    channelsAt(place, userId, known).map(({ id }) => id);
  const { channels } = ids;

  it.each([
    [
      'server',
      ids.member,
      [channels.general, channels.announcements, channels.forum, channels.rules],
    ],
    ['direct', ids.member, [channels.dm.member]],
    ['direct', ids.moderator, [channels.dm.moderator]],
    ['installed', ids.member, [channels.elsewhere, channels.group]],
  ] as const)('%s of %s are %j', (place, userId, expected) => {
    expect(titles(place, userId)).toEqual(expected);
  });

  it('show a moderator the channels of the staff', () => {
    expect(titles('server', ids.moderator)).toContain(channels.newsroom);
  });

  it('decide how the app is installed', () => {
    const moved = moveTo('installed', member, known);
    expect(moved).toMatchObject({ install: 'user', channelId: channels.elsewhere });
    expect(placeOf(moved, world)).toBe('installed');
    expect(placeOf(moveTo('direct', member, known), world)).toBe('direct');
  });

  it('have their threads below the channel that they belong to', () => {
    const forum = world.channels.find(({ id }) => id === channels.forum);
    const rules = world.channels.find(({ id }) => id === channels.rules);
    if (!forum || !rules) throw new Error('This world has no forum or no rules.');
    const thread: APIChannel = JSON.parse(
      JSON.stringify({ ...forum, id: '1', parent_id: forum.id }),
    );
    expect(withThreads([forum, rules, thread])).toEqual([forum, thread, rules]);
  });

  it('stay when somebody else sits down, if that person can be there', () => {
    const inRules = { ...member, channelId: channels.rules };
    expect(becomeOther(ids.moderator, inRules, known)).toMatchObject({
      userId: ids.moderator,
      channelId: channels.rules,
    });
    const direct = moveTo('direct', member, known);
    expect(becomeOther(ids.moderator, direct, known).channelId).toBe(channels.dm.moderator);
  });
});

describe('moments', () => {
  const now = Date.UTC(2026, 10, 23, 12);
  const at = now / 1000;
  const shown = (seconds: number, style: Parameters<typeof formatTime>[1], locale = 'en-GB') =>
    formatTime(seconds, style, { locale, now, timeZone: 'UTC' });

  it.each([
    ['t', '12:00'],
    ['T', '12:00:00'],
    ['d', '23/11/2026'],
    ['D', '23 November 2026'],
    ['f', '23 November 2026 at 12:00'],
    ['F', 'Monday 23 November 2026 at 12:00'],
  ] as const)('in style %s are %s', (style, expected) => {
    // Whether a comma follows the weekday depends on Node's version.
    expect(shown(at, style).replace(',', '')).toBe(expected);
  });

  it.each([
    [0, 'now'],
    [-59, '59 seconds ago'],
    [-60, '1 minute ago'],
    [3 * 3600, 'in 3 hours'],
    [-86_400, 'yesterday'],
    [-3 * 31_536_000, '3 years ago'],
  ])('%i seconds from now are %s', (difference, expected) => {
    expect(shown(at + difference, 'R')).toBe(expected);
  });

  it('are in the language of the reader, and in English for one that is unknown', () => {
    expect(shown(at, 'D', 'de')).toBe('23. November 2026');
    expect(shown(at, 'D', 'xx_broken')).toBe('November 23, 2026');
  });

  it('beyond the end of time do not break the page', () => {
    expect(shown(1e20, 'R')).toBe('Invalid Date');
  });
});

it.each([
  [`https://discord.com/channels/${ids.guild}/${ids.channels.rules}/123`, ids.channels.rules],
  [`https://discord.com/channels/${ids.guild}/${ids.channels.rules}`, ids.channels.rules],
  [`https://discord.com/channels/@me/${ids.channels.dm.member}/123`, ids.channels.dm.member],
  [`https://discord.com/channels/${ids.guild}/1/123`, undefined],
  [`https://discord.com.evil.example/channels/1/${ids.channels.rules}`, undefined],
  ['https://news.example', undefined],
])('the address %s leads to the channel %s', (target, channelId) => {
  expect(channelOfLink(target, world)).toBe(channelId);
});

describe('pictures', () => {
  const origin = 'http://127.0.0.1:4000';
  const attachments = [{ filename: 'tram.jpg', url: `${origin}/attachments/1/2/tram.jpg` }];

  it.each([
    [`${origin}/attachments/1/2/tram.jpg`, '/media/attachments/1/2/tram.jpg'],
    ['attachment://tram.jpg', '/media/attachments/1/2/tram.jpg'],
    ['attachment://none.jpg', undefined],
    ['https://evil.example/pixel.png', undefined],
    ['http://127.0.0.1:4001/attachments/1/2/tram.jpg', undefined],
    ['data:image/png;base64,AA', undefined],
    ['nonsense', undefined],
  ])('at %s are loaded from %s', (url, path) => {
    expect(mediaPath(url, attachments, origin)).toBe(path);
  });

  it.each([
    [512, '512 bytes'],
    [2048, '2.0 KB'],
    [3_500_000, '3.3 MB'],
  ])('of %i bytes are %s', (bytes, expected) => {
    expect(formatSize(bytes)).toBe(expected);
  });
});

it('gives a message to a screen reader as words', () => {
  const components = [
    {
      type: 17 as const,
      components: [
        { type: 10 as const, content: '# Tram\nThe **line** ||secret||' },
        { type: 14 as const },
        { type: 10 as const, content: '- one\n- two' },
      ],
    },
  ];
  const content = 'Hello, </summary:123456789012345678>';
  expect(textOfMessage({ content, embeds: [{ title: 'T' }], components })).toBe(
    'Hello, /summary T Tram The line spoiler one. two',
  );
});

describe('a select menu', () => {
  const state = { open: true, active: 1, count: 3 };
  it.each([
    ['ArrowDown', state, { open: true, active: 2 }],
    ['ArrowDown', { ...state, active: 2 }, { open: true, active: 2 }],
    ['ArrowUp', state, { open: true, active: 0 }],
    ['Home', state, { open: true, active: 0 }],
    ['End', state, { open: true, active: 2 }],
    ['Enter', state, { open: true, active: 1, pick: true }],
    [' ', { ...state, open: false }, { open: true, active: 1, pick: false }],
    ['ArrowDown', { ...state, open: false }, { open: true, active: 1 }],
    ['Escape', state, { open: false, active: 1 }],
    ['Escape', { ...state, open: false }, undefined],
    ['x', state, undefined],
  ])('by %s goes from %j to %j', (key, from, to) => {
    expect(movePicker(key, from)).toEqual(to);
  });
});

describe('an exchange', () => {
  const row = { type: 1, components: [{ type: 2, label: 'Quotes', custom_id: '1:quotes' }] };
  it.each([
    [{ type: 2, data: { type: 1, name: 'quotes' } }, '/quotes'],
    [
      {
        type: 2,
        data: { type: 1, name: 'desk', options: [{ type: 1, name: 'log', options: [] }] },
      },
      '/desk log',
    ],
    [{ type: 2, data: { type: 3, name: 'Check quote' } }, 'Check quote'],
    [
      { type: 3, data: { custom_id: '1:quotes' }, message: { components: [row] } },
      'press “Quotes”',
    ],
    [{ type: 3, data: { custom_id: '1:gone' }, message: { components: [] } }, 'press 1:gone'],
    [{ type: 4, data: { name: 'quotes' } }, 'typing /quotes'],
    [{ type: 5, data: { custom_id: 'form' } }, 'form form'],
    [{ type: 1 }, 'ping'],
  ])('%j is called %s', (interaction, title) => {
    const raw: APIInteraction = JSON.parse(JSON.stringify(interaction));
    expect(exchangeTitle({ interaction: raw })).toBe(title);
  });

  it('that was not sent says so', () => {
    expect(exchangeTitle({})).toBe('not sent');
  });
});
