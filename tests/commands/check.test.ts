import { describe, expect, it } from 'vitest';
import { anArticle } from '../builders/article.ts';
import { aBotOver } from './bot.ts';

const tram = anArticle({
  quotes: [
    {
      text: 'It will not change how people move through this city',
      speaker: 'Mayor Lee',
      role: 'mayor of *Example City*',
      paragraph: 2,
    },
  ],
  body: [
    'The city council approved the new tram line on Tuesday.',
    '“It will not change how people move through this city,” said Mayor Lee. She laughed.',
    'Nobody else spoke.',
  ].join('\n\n'),
});
const bot = aBotOver([tram]);
const check = async (text: string) => (await bot.use('check', { text })).text;

describe('/check', () => {
  it.each([
    ['exact', '“It will not change how people move,” said Mayor Lee', 'Exact: the words stand so'],
    ['typographically different', '"it will not change how people move"', 'Exact'],
    ['altered', '“It will not change how robots move” Mayor Lee said', 'Altered: the record has'],
    ['cut', '“It will change how people move through this city”', 'Cut: something is missing'],
    [
      'by somebody else',
      '“It will not change how people move,” said Ana Ruiz',
      'not words of Ana Ruiz',
    ],
    ['unknown', '“Bees never sleep in the winter months of a leap year”', 'Not found here'],
    ['too short', '“change how”', 'Too short to tell'],
  ])('calls what is %s so', async (_, text, sentence) => {
    expect(await check(text)).toContain(sentence);
  });

  it('strikes the wrong words, and shows the true sentence with the right ones in bold', async () => {
    const text = await check('“It will not change how robots move through this city”');
    expect(text).toContain('> It will not change how ~~robots~~ move through this city\n');
    expect(text).toContain('> “It will not change how **people** move through this city,” said');
  });

  it('names article, paragraph, speaker and role, to the letter', async () => {
    const text = await check('“It will not change how people move”');
    expect(text).toContain(String.raw`**Mayor Lee**, mayor of \*Example City\*`);
    expect(text).toContain('-# Paragraph 2 · City council approves the new tram line');
    expect(text).toContain('-# Example News · in this library since <t:1772452800:D>');
  });

  it('says when the words are those of the article itself', async () => {
    expect(await check('The city council approved the new tram line')).toContain(
      'The article’s own words, by **Example News**',
    );
  });

  it('opens the article where the words stand', async () => {
    const { press } = await bot.use('check', { text: '“It will not change how people move”' });
    const { text } = await press('Open it in the article');
    expect(text).toContain('## City council approves the new tram line');
    expect(text).toContain('She laughed.');
  });

  it('answers for each quote, and counts what there is no room for', async () => {
    const quote = '“It will not change how people move” and ';
    const { text } = await bot.use('check', { text: quote.repeat(5) });
    expect(text.match(/Exact/g)).toHaveLength(3);
    expect(text).toContain('2 more quotes are not shown');
  });

  it.each(['', '   ', '> '])('says that %j holds no words', async (text) => {
    const seen = await bot.use('check', { text });
    expect(seen.isPrivate).toBe(true);
    expect(seen.text).toContain('There are no words to check');
  });

  it('does not repeat the words of an article that was retracted a moment ago', async () => {
    const changing = aBotOver([tram]);
    const quote = { text: '“It will not change how people move”' };
    await changing.use('check', quote);
    const retraction = { at: '2026-03-09T00:00:00Z', reason: 'It was made up' };
    changing.replace([{ ...tram, status: 'retracted', retraction }]);
    const { text } = await changing.use('check', quote);
    expect(text).toContain('This article was retracted');
    expect(text).toContain('It was made up');
    expect(text).not.toContain('through this city');
    changing.replace([]);
    expect((await changing.use('check', quote)).text).toContain('Not found here');
  });
});

describe('Check quote', () => {
  it('answers the one who asked alone', async () => {
    const { text, isPrivate } = await bot.menu(
      'Check quote',
      'So “it will not change how robots move”!',
    );
    expect(text).toContain('~~robots~~');
    expect(isPrivate).toBe(true);
  });

  const exact = 'It will not change how people move through this city';

  it.each([
    ['in an embed', { embeds: [{ title: 'News', description: `“${exact}”` }] }, ['Exact']],
    [
      'unmarked in an embed',
      { embeds: [{ title: tram.headline, description: exact }] },
      ['Exact', 'Exact'],
    ],
    [
      'unmarked in an embed, below other words',
      {
        content: 'Have you seen this yet?',
        embeds: [{ author: { name: 'News' }, description: exact }],
      },
      ['Exact'],
    ],
    [
      'in a field',
      { embeds: [{ fields: [{ name: 'They said', value: `“${exact}”` }] }] },
      ['Exact'],
    ],
    [
      'in what was forwarded',
      { content: '', message_snapshots: [{ message: { content: `> ${exact}` } }] },
      ['Exact'],
    ],
    ['in the alt text of a picture', { attachments: [{ description: `“${exact}”` }] }, ['Exact']],
    [
      'beside an invented one',
      { content: `“${exact}” and “We shall all move to the moon by next year”` },
      ['Exact', 'Not found'],
    ],
    [
      'of nobody',
      { content: 'We shall all move to the moon', embeds: [{ title: 'Moon' }] },
      ['Not found'],
    ],
  ])('judges words %s', async (_, message, titles) => {
    const { text } = await bot.menu('Check quote', message);
    expect(text.match(/(?<=^### )(?:Exact|Altered|Not found|Too short)/gm)).toEqual(titles);
  });

  it.each([
    ['no words', ''],
    ['a picture only', { attachments: [{ filename: 'card.png', description: null }] }],
    ['a sticker only', { sticker_items: [{ id: '1', name: 'A tram' }] }],
  ])('says what to do with a message of %s', async (_, message) => {
    const seen = await bot.menu('Check quote', message);
    expect(seen.text).toContain('There are no words to check in this. If it is a picture, type');
    expect(seen.isPrivate).toBe(true);
  });
});
