import { expect, it } from 'vitest';
import { limitUse } from '../../src/playground/limit-use.ts';

const text = (content: string) => ({ type: 10, content });
const button = (customId: string) => ({ type: 2, custom_id: customId });

/** `used of limit` by name. */
const shown = (data: unknown) =>
  Object.fromEntries(limitUse(data).map(({ name, used, of }) => [name, `${used} of ${of}`]));

it.each([
  ['nothing', undefined, {}],
  ['a deferral', { flags: 64 }, {}],
  ['plain words', { content: 'hello' }, { Content: '5 of 2000' }],
  [
    'components, nested ones and accessories included',
    {
      flags: 1 << 15,
      components: [
        {
          type: 17,
          components: [
            { type: 9, components: [text('ab')], accessory: button('1:read') },
            { type: 1, components: [button('1:read:long'), button('x')] },
            text('é—'),
          ],
        },
      ],
    },
    {
      Characters: '4 of 4000',
      // 2 + 5 bytes of UTF-8, and 12 for each of the two texts.
      Bytes: '31 of 10170',
      Components: '8 of 40',
      'Longest custom_id': '11 of 100',
    },
  ],
  [
    'embeds',
    {
      embeds: [
        {
          title: 'ab',
          description: 'cde',
          footer: { text: 'f' },
          author: { name: 'gh' },
          fields: [{ name: 'i', value: 'jk' }],
          url: 'https://not.counted',
        },
        { title: 'l' },
      ],
    },
    { Embeds: '2 of 10', 'Characters in embeds': '12 of 6000' },
  ],
  [
    'a form',
    {
      title: 'Correct',
      custom_id: 'form',
      components: [{ type: 18, label: 'Note', component: { type: 4, custom_id: 'note' } }],
    },
    { 'Form fields': '1 of 5', 'Longest custom_id': '4 of 100', Title: '7 of 45' },
  ],
  [
    'rows of buttons beside plain words',
    { content: 'a', components: [{ type: 1, components: [button('x'), button('yz')] }] },
    { Content: '1 of 2000', 'Action rows': '1 of 5', 'Longest custom_id': '2 of 100' },
  ],
  ['suggestions', { choices: [{ name: 'a', value: 'b' }] }, { Choices: '1 of 25' }],
])('counts %s', (_, data, expected) => {
  expect(shown(data)).toEqual(expected);
});
