import { expect, it } from 'vitest';
import { checkFields, fieldsOf, initialValues } from '../../src/playground/page/modal/fields.ts';
import type { FieldValue, FormData } from '../../src/playground/page/modal/fields.ts';

const form: FormData = {
  custom_id: 'form',
  title: 'Correct',
  components: [
    { type: 10, content: 'Say what was wrong.' },
    {
      type: 18,
      label: 'Note',
      component: { type: 4, custom_id: 'note', style: 2, min_length: 3, max_length: 5 },
    },
    {
      type: 18,
      label: 'Kind',
      component: {
        type: 3,
        custom_id: 'kind',
        max_values: 2,
        options: [
          { label: 'A', value: 'a', default: true },
          { label: 'B', value: 'b' },
        ],
      },
    },
    {
      type: 18,
      label: 'Tell all',
      component: { type: 23, custom_id: 'all', default: true },
    },
    {
      type: 18,
      label: 'Why',
      component: { type: 4, custom_id: 'why', style: 1, required: false, value: 'x' },
    },
  ],
};

it('begins with what the bot filled in', () => {
  expect(initialValues(form)).toEqual({ note: '', kind: ['a'], all: ['true'], why: 'x' });
});

it.each<[string, FieldValue, string | undefined]>([
  ['note', '', 'This field is required.'],
  ['note', 'ab', 'At least 3 characters, please.'],
  ['note', 'abcdef', 'At most 5 characters, please.'],
  ['note', 'abcd', undefined],
  ['kind', [], 'This field is required.'],
  ['kind', ['a', 'b', 'c'], 'At most 2 choices, please.'],
  ['all', [], undefined],
  ['why', '', undefined],
])('%s with %j: %s', (name, value, problem) => {
  const values = { ...initialValues(form), note: 'abcd', [name]: value };
  expect(checkFields(fieldsOf(form), values).get(name)).toBe(problem);
});
