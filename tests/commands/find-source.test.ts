import { describe, expect, it } from 'vitest';
import { anArticle } from '../builders/article.ts';
import { aBotOver } from './bot.ts';

const tram = anArticle({
  url: 'https://www.news.example/city/tram?id=7',
  body: [
    'The city council approved the new tram line on Tuesday.',
    'Building starts in May, and the *first* tram is to run before the winter of next year.',
  ].join('\n\n'),
});
const ferry = anArticle({
  id: 'ferry',
  headline: 'Ferry',
  dek: 'It runs again',
  summary: ['It runs.'],
  body: 'The ferry crosses the harbour every hour, whatever the weather says.',
});
const bot = aBotOver([tram, ferry]);
const find = (text: string) => bot.menu('Find source', text);

describe('Find source', () => {
  it.each([
    ['a link', 'See https://news.example/city/tram?id=7.', 'The link leads to'],
    [
      'a link with marks of a campaign',
      '<http://news.example/city/tram/?utm_source=x&id=7#top>',
      'link',
    ],
    ['a link behind words', '[this](https://www.news.example/city/tram?id=7)', 'The link leads to'],
    ['a headline', 'City council approves the new tram line', 'This is the headline'],
    ['a headline among words', 'Read “City Council approves the new tram-line” now', 'headline'],
    ['words', 'Building starts in May, and the first tram is to run', 'stand in paragraph 2'],
    ['words in a message', 'Wow: “the first tram is to run before the winter”!', 'in paragraph 2'],
    [
      'words among other lines',
      'Hello all\n\n> Building starts in May, and the first tram',
      'stand in',
    ],
    [
      'changed words',
      'Building starts in June, and the first bus is to run before the winter',
      'Words like these, though not the same, stand in paragraph 2',
    ],
  ])('knows an article by %s', async (_, text, sentence) => {
    const seen = await find(text);
    expect(seen.text).toContain(sentence);
    expect(seen.text).toContain('**City council approves the new tram line**');
    expect(seen.text).not.toContain('Ferry');
    expect(seen.isPrivate).toBe(true);
  });

  it.each([
    ['link behind its title', { embeds: [{ title: 'Trams!', url: tram.url }] }, 'The link leads'],
    ['title', { embeds: [{ title: tram.headline }] }, 'This is the headline'],
    [
      'description',
      { embeds: [{ description: 'the first tram is to run before the winter' }] },
      'stand in paragraph 2',
    ],
    ['picture', { attachments: [{ description: tram.headline }] }, 'This is the headline'],
  ])('knows an article by the %s of an embed or attachment alone', async (_, message, sentence) => {
    const seen = await bot.menu('Find source', message);
    expect(seen.text).toContain(sentence);
    expect(seen.text).toContain('**City council approves the new tram line**');
  });

  it('does not take a short headline for one wherever its word stands', async () => {
    expect((await find('I took the ferry to work on a sunny day')).text).not.toContain(
      'headline of',
    );
    expect((await find('Ferry')).text).toContain('This is the headline');
  });

  it('leads to the place, the summary and the source', async () => {
    const seen = await find('Building starts in May, and the first tram is to run');
    expect((await seen.press('Open it in the article')).text).toContain('Building starts in May');
    expect((await seen.press('Summary')).text).toContain('The council voted');
    expect((await seen.press('Source')).text).toContain('SHA-256');
  });

  it('names what is about the same where nothing is certain, and opens it', async () => {
    const seen = await find('Did you ever cross that harbour?');
    expect(seen.text).toContain('Closest by subject');
    expect((await seen.pick('Ferry')).text).toContain('It runs.');
  });

  it.each([
    [
      'an address elsewhere',
      'https://news.example/other',
      'No article of this library has this link',
    ],
    ['words of others', 'Zeppelins!', 'No article of this library'],
    ['no words', ' ', 'There are no words to check'],
    ['a picture', { attachments: [{ filename: 'a.png' }] }, 'There are no words to check'],
  ])('says that it does not know %s', async (_, text, sentence) => {
    expect((await bot.menu('Find source', text)).text).toContain(sentence);
  });

  it('shows the notice of an article that was retracted', async () => {
    const retraction = { at: '2026-03-09T00:00:00Z', reason: 'It was made up' };
    const { menu } = aBotOver([{ ...tram, status: 'retracted', retraction }]);
    const { text } = await menu('Find source', 'https://news.example/city/tram?id=7');
    expect(text).toContain('It was made up');
    expect(text).not.toContain('Building');
  });
});
