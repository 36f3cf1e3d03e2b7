import {
  type APIApplicationCommand,
  ApplicationCommandOptionType as kind,
} from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { parseQuestion } from '../../src/cli/ask/parse-question.ts';

const option = (name: string, type: number) => ({ name, type, description: name });
const check = {
  name: 'check',
  options: [
    option('text', kind.String),
    option('page', kind.Integer),
    option('private', kind.Boolean),
  ],
} as APIApplicationCommand;

describe('a question is read as typed in Discord', () => {
  it.each([
    ['/check', {}],
    ['check text:one two', { text: 'one two' }],
    ['/check one two page:2', { text: 'one two', page: 2 }],
    ['/check text:private private:true', { text: 'private', private: true }],
    ['/check private:false text:He said: “no”', { text: 'He said: “no”', private: false }],
    ['/check text:https://news.example/a?b=c', { text: 'https://news.example/a?b=c' }],
  ])('%s', (question, options) => {
    expect(parseQuestion(question, [check])).toEqual({ kind: 'command', name: 'check', options });
  });
});

describe('what is wrong is said with what would be valid', () => {
  it.each([
    ['/chekc', 'There is no command /chekc. Valid are: /check'],
    ['/check txt:one', '/check has no option txt. Valid are: text: page: private:'],
    ['/check page:two', 'page: takes a number, not “two”.'],
    ['/check private:yes', 'private: takes true or false, not “yes”.'],
  ])('%s', (question, message) => {
    expect(() => parseQuestion(question, [check])).toThrow(message);
  });
});
