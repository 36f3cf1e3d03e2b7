import { expect, test } from 'vitest';
import { validateCommands } from '../../src/discord/validate/commands.ts';
import { validateResponse } from '../../src/discord/validate/response.ts';
import { officialJudge } from '../../src/local/judge/judge.ts';

const callback = '/interactions/1/token/callback';
const option = { label: 'x', value: 'x', description: 'y', emoji: { name: '📰' }, default: false };
const media = {
  media: { url: 'https://news.example/a.png' },
  description: 'A tram',
  spoiler: false,
};
const text = { type: 10, id: 3, content: 'x' };
const menu = (type: number) => ({
  type: 1,
  components: [
    {
      type,
      custom_id: `m${type}`,
      placeholder: 'x',
      min_values: 0,
      max_values: 1,
      disabled: false,
    },
  ],
});
const label = (component: object, at: number) => ({
  type: 18,
  label: 'x',
  description: 'y',
  component: { custom_id: `${at}`, required: false, ...component },
});

/** One of everything that the bot could send. */
const message = {
  flags: 32_768,
  allowed_mentions: { parse: [], users: ['1'], replied_user: false },
  attachments: [{ id: 0, filename: 'a.png', description: 'A tram' }],
  components: [
    {
      type: 17,
      accent_color: 0,
      spoiler: false,
      components: [
        text,
        { type: 9, components: [{ type: 10, content: 'y' }], accessory: { type: 11, ...media } },
        { type: 12, items: [media, media] },
        { type: 13, file: { url: 'attachment://a.png' } },
        { type: 14, divider: true, spacing: 2 },
        {
          type: 1,
          components: [
            {
              type: 2,
              style: 4,
              label: 'x',
              custom_id: 'a',
              disabled: true,
              emoji: { id: '1', name: 'x' },
            },
            { type: 2, style: 5, label: 'x', url: 'https://news.example' },
          ],
        },
      ],
    },
    { type: 1, components: [{ type: 3, custom_id: 'm', options: [option] }] },
    ...[5, 6, 7, 8].map(menu),
  ],
};

const form = {
  custom_id: 'm',
  title: 'x',
  components: [
    { type: 4, style: 2, value: 'x', placeholder: 'y', min_length: 0, max_length: 4000 },
    { type: 3, options: [option], min_values: 0 },
    { type: 8, channel_types: [0, 5, 15], default_values: [{ id: '1', type: 'channel' }] },
    { type: 19, min_values: 0, max_values: 1 },
    {
      type: 21,
      options: [option, { label: 'y', value: 'y' }].map(({ label: l, value }) => ({
        label: l,
        value,
      })),
    },
  ].map(label),
};

const commands = [
  {
    name: 'news',
    description: 'News',
    name_localizations: { de: 'nachrichten' },
    default_member_permissions: '8192',
    contexts: [0, 1, 2],
    integration_types: [0, 1],
    nsfw: false,
    options: [
      { type: 3, name: 'a', description: 'x', required: true, autocomplete: true, max_length: 9 },
      { type: 4, name: 'b', description: 'x', choices: [{ name: 'one', value: 1 }] },
      { type: 5, name: 'c', description: 'x' },
      { type: 6, name: 'd', description: 'x' },
      { type: 7, name: 'e', description: 'x', channel_types: [0, 5, 15] },
      { type: 8, name: 'f', description: 'x' },
      { type: 9, name: 'g', description: 'x' },
      { type: 10, name: 'h', description: 'x', min_value: 0.5, max_value: 2.5 },
      { type: 11, name: 'i', description: 'x' },
    ],
  },
  {
    name: 'desk',
    description: 'Desk',
    options: [
      {
        type: 2,
        name: 'set',
        description: 'x',
        options: [{ type: 1, name: 'zone', description: 'x' }],
      },
    ],
  },
  { name: 'Check this quote', type: 3 },
];

test.each([
  ['a message', { type: 4, data: message }],
  [
    'an update without its files',
    { type: 7, data: { components: [], attachments: [], content: null } },
  ],
  ['a deferral', { type: 5, data: { flags: 64 } }],
  ['a deferral without data', { type: 5 }],
  ['a deferred update', { type: 6 }],
  ['a form', { type: 9, data: form }],
  ['completions of texts', { type: 8, data: { choices: [{ name: 'x', value: 'y' }] } }],
  ['completions of numbers', { type: 8, data: { choices: [{ name: 'x', value: 1 }] } }],
  ['no completions', { type: 8, data: { choices: [] } }],
  ['a pong', { type: 1 }],
])('%s of everything that is allowed passes', async (_title, body) => {
  expect(await officialJudge.judge('POST', callback, body)).toEqual([]);
  expect(validateResponse(body)).toEqual([]);
});

test('commands of everything that is allowed pass', async () => {
  expect(await officialJudge.judge('PUT', '/applications/1/commands', commands)).toEqual([]);
  expect(validateCommands(commands)).toEqual([]);
});

test('of several ways to be wrong, that of the component that was meant is told', async () => {
  const broken = { type: 9, components: [text], accessory: { type: 11, media: {} } };
  const body = { type: 4, data: { flags: 32_768, components: [broken] } };
  const refusals = await officialJudge.judge('POST', callback, body);
  expect(refusals).toEqual([
    {
      path: 'data.components[0].accessory.media.url',
      code: 'BASE_TYPE_REQUIRED',
      message: 'This field is required',
    },
  ]);
});
