import { describe, expect, it } from 'vitest';
import { articleOption } from '../../src/bot/options/article.ts';
import { speakerOption } from '../../src/bot/options/speaker.ts';
import { topicOption } from '../../src/bot/options/topic.ts';
import { UserError } from '../../src/bot/user-error.ts';
import type { Problem } from '../../src/views/problem.ts';
import { anArticle } from '../builders/article.ts';
import { aContext } from '../builders/context.ts';

const quote = (speaker: string) => ({ text: 'Yes', speaker, paragraph: 1 });
const tram = anArticle({
  id: 'tram-line',
  headline: 'City council approves the tram line',
  topics: ['transport'],
  added: '2026-03-02',
  quotes: [quote('Mayor Lee'), quote('Ana Ruiz'), quote('Mayor Lee')],
});
const bridge = anArticle({
  id: 'bridge',
  headline: 'City bridge closes',
  topics: ['transport', 'roads'],
  added: '2026-03-01',
});
const context = aContext([tram, bridge]);

describe('the option `article`', () => {
  const option = articleOption();

  it.each([
    ['left out, is the newest', undefined, 'tram-line'],
    ['by its id', 'bridge', 'bridge'],
    ['by words that only one article has', 'bridge closes', 'bridge'],
    ['in spite of one typo', 'brigde', 'bridge'],
  ])('%s', (_, raw, id) => {
    expect(option.parse(raw, context).id).toBe(id);
  });

  it('names the closest when several fit', () => {
    expect(problemOf(() => option.parse('city', context))).toEqual({
      code: 'unknown-article',
      asked: 'city',
      closest: ['City council approves the tram line', 'City bridge closes'],
    });
  });

  it('names none when nothing fits, and says so of an empty library', () => {
    expect(problemOf(() => option.parse('zebra', context))).toMatchObject({ closest: [] });
    const empty = aContext([]);
    expect(problemOf(() => option.parse(undefined, empty))).toEqual({ code: 'no-articles' });
  });

  it('offers headlines, newest first, as ids', () => {
    expect(option.complete?.('city', context, {})).toEqual([
      { name: 'City council approves the tram line', value: 'tram-line' },
      { name: 'City bridge closes', value: 'bridge' },
    ]);
  });
});

describe('the option `speaker`', () => {
  const option = speakerOption();

  it.each([
    [
      'everybody whom the article quotes, once',
      '',
      { article: 'tram-line' },
      ['Mayor Lee', 'Ana Ruiz'],
    ],
    ['those who fit what is typed', 'ruí', { article: 'tram-line' }, ['Ana Ruiz']],
    ['those of the newest article when none is picked', 'lee', {}, ['Mayor Lee']],
    ['nobody where nobody is quoted', '', { article: 'bridge' }, []],
  ])('offers %s', async (_, text, typed, names) => {
    expect((await option.complete?.(text, context, typed))?.map(({ value }) => value)).toEqual(
      names,
    );
  });
});

describe('the option `topic`', () => {
  const option = topicOption();

  it('offers topics with the number of their articles', () => {
    expect(option.complete?.('trans', context, {})).toEqual([
      { name: 'transport (2)', value: 'transport' },
    ]);
  });

  it('is taken in any case, and otherwise names those that exist', () => {
    expect(option.parse('Roads', context)).toBe('roads');
    expect(problemOf(() => option.parse('sports', context))).toEqual({
      code: 'unknown-topic',
      asked: 'sports',
      topics: ['transport', 'roads'],
    });
  });
});

function problemOf(parse: () => unknown): Problem | undefined {
  try {
    parse();
    return undefined;
  } catch (error) {
    if (error instanceof UserError) return error.problem;
    throw error;
  }
}
