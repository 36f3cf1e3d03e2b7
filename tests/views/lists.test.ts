import { describe, expect, it } from 'vitest';
import { showHelp } from '../../src/views/help.ts';
import { showLatest } from '../../src/views/latest.ts';
import { showNotice } from '../../src/views/notice.ts';
import { showFailure, showProblem } from '../../src/views/problem.ts';
import { anArticle } from '../builders/article.ts';
import { buttonsOf, componentsOf, textOf, textsOf } from './seen.ts';

const locale = 'en-US';
const articles = Array.from({ length: 13 }, (_, i) =>
  anArticle({
    id: `a${i}`,
    headline: `Headline ${i}`,
    ...(i === 0 && { published: '2026-03-01T09:00:00Z' }),
  }),
);

describe('the latest', () => {
  it('shows headline, dek, publisher and date, in the order given', () => {
    const [title, first, second] = textsOf(showLatest(articles, { locale }));
    expect(title).toBe('## Latest articles');
    expect(first).toBe(
      '**Headline 0**\nAfter nine years of debate, building starts in May\n-# Example News · <t:1772355600:D>',
    );
    expect(second).toContain('-# Example News · in this library since <t:1772452800:D>');
  });

  it('has a menu that opens each of them', () => {
    const menu = componentsOf(showLatest(articles, { page: 3, locale })).find(
      ({ options }) => options,
    );
    expect(menu).toMatchObject({
      custom_id: '1:open',
      placeholder: 'Read one of these',
      options: [{ label: 'Headline 12', value: 'a12', description: articles[12]?.dek }],
    });
  });

  it('is turned with a pager that keeps the topic', () => {
    const message = showLatest(articles, { topic: 'city:council', page: 2, locale });
    expect(textOf(message)).toContain('## Latest articles on city:council');
    expect(textOf(message)).toContain('Headline 6');
    expect(buttonsOf(message).map(({ custom_id: id }) => id)).toContain(
      '1:latest:3:city%3Acouncil:next',
    );
  });

  it('without articles says so', () => {
    expect(textOf(showLatest([], { locale }))).toBe('There are no articles yet.');
    expect(textOf(showLatest([], { topic: '*x*', locale }))).toBe(
      String.raw`There are no articles on \*x\*.`,
    );
  });
});

describe('help', () => {
  it('shows each command with its options, those that may be left out in brackets', () => {
    const options = { article: { required: true }, page: {} };
    const text = textOf(
      showHelp([{ name: 'article', description: 'The full text', options }], { locale }),
    );
    expect(text).toContain('**/article** The full text\n-# `article` `[page]`');
  });

  it('without commands shows no empty text', () => {
    expect(textsOf(showHelp([], { locale })).every(Boolean)).toBe(true);
  });
});

describe('a note', () => {
  it('has a title where there is one', () => {
    expect(textOf(showNotice({ title: 'Not found', text: 'Try **this**.' }))).toBe(
      '### Not found\nTry **this**.',
    );
  });

  it('about a problem shows what was typed to the letter, and what would be valid', () => {
    const text = textOf(
      showProblem({ code: 'unknown-article', asked: '@everyone', closest: ['A *b*'] }),
    );
    expect(text).toContain(String.raw`No article is called “\@everyone”. Closest: “A \*b\*”.`);
  });

  it('about many topics names some', () => {
    const topics = Array.from({ length: 11 }, (_, i) => `topic${i}`);
    const text = textOf(showProblem({ code: 'unknown-topic', asked: 'x', topics }));
    expect(text).toContain('topic8, and topic9.');
  });

  it('about a failure of ours gives the number to ask about', () => {
    expect(textOf(showFailure('4F2A'))).toContain('`4F2A`');
  });
});
