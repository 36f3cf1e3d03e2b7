import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateCommands } from '../../src/discord/validate/commands.ts';
import { validateMessage } from '../../src/discord/validate/message.ts';
import { validateModal } from '../../src/discord/validate/modal.ts';
import { validateResponse } from '../../src/discord/validate/response.ts';
import type { Violation } from '../../src/discord/validate/violation.ts';
import { limitCases, type LimitCase } from './limit-cases.ts';
import { mistakes } from './mistakes.ts';

/** What is found in a body, each in the way that is meant for it. */
const validators: Record<LimitCase['kind'], (body: unknown) => Violation[]> = {
  message: (body) => validateMessage(body, { v2: (body as { flags?: number }).flags === 32_768 }),
  commands: (body) => validateCommands(body as unknown[]),
  modal: validateModal,
  choices: (data) =>
    validateResponse({ type: 8, data }).map((it) => ({ ...it, path: it.path.slice(5) })),
};

describe.each(limitCases)('$title', ({ kind, most, path, body }) => {
  test(`${most} pass`, () => expect(validators[kind](body(most))).toEqual([]));

  test('one more is refused at its path', () => {
    expect(validators[kind](body(most + 1)).map((it) => it.path)).toEqual([path]);
  });
});

test.each(mistakes)('$title is refused at $path', ({ kind, path, body }) => {
  expect(validators[kind](body).map((it) => it.path)).toEqual([path]);
});

test('a body without the flag is not held to plain rules unless the message is known to be plain', () => {
  const edit = { components: [{ type: 10, content: 'x' }] };
  expect(validateMessage(edit)).toEqual([]);
  expect(validateMessage(edit, { v2: false }).map((it) => it.path)).toEqual(['components[0].type']);
});

test('an edit of a Components V2 message is held to its rules without the flag', () => {
  expect(validateMessage({ content: 'x' }, { v2: true }).map((it) => it.path)).toEqual(['content']);
});

test('white space around the texts of an embed does not count', () => {
  expect(validateMessage({ embeds: [{ title: `  ${'x'.repeat(256)}\n` }] })).toEqual([]);
});

test('an emoji counts as two, since it takes two UTF-16 units', () => {
  expect(validateMessage({ content: '😀'.repeat(1000) })).toEqual([]);
  expect(validateMessage({ content: '😀'.repeat(1001) })).toHaveLength(1);
});

test('whatever comes in, it never throws', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      validateMessage(value);
      validateMessage({ components: value, embeds: value, allowed_mentions: value });
      validateModal(value);
      validateModal({ components: value });
      validateResponse(value);
      validateCommands([value, { options: value }]);
    }),
  );
});
