import { describe, expect, it } from 'vitest';
import { readIncoming } from '../../src/bot/incoming.ts';
import { aClick, aCommand, aMenu } from '../builders/interaction.ts';

describe('an interaction is read', () => {
  it('with the channels and roles that were picked', () => {
    const incoming = readIncoming(
      aCommand(
        'publish',
        {},
        {
          data: {
            name: 'publish',
            options: [{ name: 'channel', type: 7, value: '5' }],
            resolved: {
              channels: {
                '5': {
                  id: '5',
                  name: 'news',
                  type: 0,
                  permissions: '3072',
                  app_permissions: '2048',
                },
                '6': { id: '6', name: '___hidden___', type: 0, permissions: '0', flags: 1 << 17 },
                '7': 'nonsense',
              },
              roles: { '8': { id: '8', name: 'Readers' } },
            },
          },
        },
      ),
    );
    expect(incoming).toMatchObject({
      kind: 'command',
      values: { channel: '5' },
      picked: {
        channels: new Map([
          [
            '5',
            {
              id: '5',
              name: 'news',
              type: 0,
              permissions: 3072n,
              appPermissions: 2048n,
              isHidden: false,
            },
          ],
          ['6', { id: '6', name: '___hidden___', type: 0, permissions: 0n, isHidden: true }],
        ]),
        roles: new Map([['8', 'Readers']]),
      },
    });
  });

  it('as a command of a family by both of its names', () => {
    const data = {
      name: 'desk',
      options: [{ type: 1, name: 'log', options: [{ name: 'on', type: 5, value: true }] }],
    };
    expect(readIncoming(aCommand('desk', {}, { data }))).toMatchObject({
      kind: 'command',
      name: 'desk log',
      values: { on: true },
    });
  });

  it('from a message’s menu with all that can be read in the message', () => {
    const message = {
      id: '9',
      author: { id: '3' },
      content: 'Plain words',
      embeds: [
        {
          author: { name: 'An author' },
          title: 'A title',
          description: 'Described',
          fields: [{ name: 'A field', value: 'Its value' }],
          footer: { text: 'A footer' },
          url: 'https://news.example/a',
        },
      ],
      components: [
        {
          type: 17,
          components: [
            {
              type: 9,
              components: [{ type: 10, content: 'Deep words' }],
              accessory: { type: 11, description: 'A picture' },
            },
          ],
        },
      ],
      attachments: [{ description: 'Another picture' }],
      message_snapshots: [{ message: { content: 'Forwarded words' } }],
    };
    const data = {
      type: 3,
      name: 'Check quote',
      target_id: '9',
      resolved: { messages: { '9': message } },
    };
    expect(readIncoming(aCommand('', {}, { data }))).toMatchObject({
      kind: 'menu',
      name: 'Check quote',
      message: {
        id: '9',
        authorId: '3',
        parts: [
          'Plain words',
          'An author',
          'A title',
          'Described',
          'A field',
          'Its value',
          'A footer',
          'Deep words',
          'Forwarded words',
        ],
        links: ['https://news.example/a'],
      },
    });
  });

  it.each([
    ['a picture', { attachments: [{ description: 'A tram' }] }, ['A tram']],
    ['a picture that nobody described', { attachments: [{ filename: 'a.png' }] }, []],
    [
      'a picture in a gallery',
      { components: [{ type: 12, items: [{ media: {}, description: 'A tram' }] }] },
      ['A tram'],
    ],
    ['nothing', {}, []],
    ['nonsense', { content: 7, embeds: 'x', components: [null], message_snapshots: [{}] }, []],
  ])('from the menu of a message with only %s, what its pictures show', (_, message, parts) => {
    expect(readIncoming(aMenu('Check quote', message))).toMatchObject({ message: { parts } });
  });

  it.each([
    ['a label', [{ type: 18, component: { type: 4, custom_id: 'note', value: 'Words' } }]],
    [
      'a row, as forms once were',
      [{ type: 1, components: [{ type: 4, custom_id: 'note', value: 'Words' }] }],
    ],
  ])('from a form, what was filled in inside %s', (_, components) => {
    const form = {
      ...aClick('1:correct:x'),
      type: 5,
      data: { custom_id: '1:correct:x', components },
    };
    expect(readIncoming(form)).toMatchObject({
      kind: 'control',
      customId: '1:correct:x',
      fields: { note: 'Words' },
    });
  });
});
