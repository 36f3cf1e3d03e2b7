import { describe, expect, it } from 'vitest';
import { anArticle } from '../builders/article.ts';
import { enginesOver } from '../builders/engines.ts';
import { aPublisher } from '../builders/publisher.ts';
import { createLibrary } from '../../content/create-library.ts';
import { buttonsOf } from '../views/seen.ts';
import { aBotOver } from './bot.ts';

const filler = (about: string) => `Much else was said about ${about} on that day. `.repeat(40);
const tram = anArticle({
  published: '2026-03-02T08:00:00Z',
  body: [filler('costs'), filler('noise'), 'The *blue* tram will cross the old bridge.'].join(
    '\n\n',
  ),
});
const ferry = anArticle({
  id: 'ferry',
  headline: 'The ferry runs again',
  topics: ['harbour'],
  published: '2026-01-05T08:00:00Z',
  publisher: aPublisher({ name: 'Harbour Post' }),
  body: 'The ferry crosses where no bridge stands.',
});
const bot = aBotOver([tram, ferry]);

describe('/search', () => {
  it('shows the matched words in context, and where they stand', async () => {
    const { text, isPrivate } = await bot.use('search', { query: 'tram bridge' });
    expect(text).toContain('## Search: tram bridge');
    expect(text).toContain('**1 · City council approves the new tram line**');
    expect(text).toContain('The blue **tram** will cross the old **bridge**.');
    expect(text).toContain('-# Paragraph 3');
    expect(text).toContain('-# Example News · <t:1772438400:D>');
    expect(isPrivate).toBe(false);
  });

  it('opens a hit on the page on which its paragraph stands', async () => {
    const { choices, pick } = await bot.use('search', { query: 'tram bridge' });
    expect(choices[0]).toBe('City council approves the new tram line');
    const { text } = await pick('City council approves the new tram line');
    expect(text).toContain('will cross the old bridge.');
    expect(text).toContain('Page 2 of 2');
  });

  it('looks for the likeliest word when one is misspelt, and says so', async () => {
    const { text } = await bot.use('search', { query: 'ferri' });
    expect(text).toContain('The ferry runs again');
    expect((await bot.use('search', { query: 'brigde' })).text).toContain('also for “bridge”');
  });

  it.each([
    ['topic', { topic: 'harbour' }, 'Topic: harbour'],
    ['publisher, whatever the case', { publisher: 'harbour post' }, 'Published by Harbour Post'],
    ['end', { before: '2026-03' }, 'Before <t:1772366400:D>'],
    ['year', { after: '2026', before: '2026-02-01' }, 'From <t:1767268800:D> on'],
  ])('is narrowed by %s, and says so', async (_, filter, sentence) => {
    const { text } = await bot.use('search', { query: 'bridge', ...filter });
    expect(text).toContain('The ferry runs again');
    expect(text).not.toContain('City council');
    expect(text).toContain(sentence);
  });

  it.each([
    ['a date that there is not', { after: '2026-02-30' }, 'Valid is a day such as 2026-03-01'],
    ['a date in words', { before: 'last week' }, '“last week” is not a date'],
    ['days the wrong way round', { after: '2026-03', before: '2026-02' }, 'must be earlier'],
    ['a publisher that there is not', { publisher: 'Daily' }, 'Example News and Harbour Post'],
    ['a topic that there is not', { topic: 'sports' }, 'harbour and transport'],
    ['the wrong words', {}, 'Nothing in this library matches “zeppelin”'],
    ['limits too narrow', { before: '2020' }, 'Nothing matches “zeppelin” within these limits'],
  ])('says what would be valid for %s', async (_, options, sentence) => {
    const { text } = await bot.use('search', { query: 'zeppelin', ...options });
    expect(text).toContain(sentence);
  });

  it('completes topic and publisher', async () => {
    expect(await bot.complete('search', { query: 'x', topic: 'har' }, 'topic')).toEqual([
      'harbour (1)',
    ]);
    expect(await bot.complete('search', { query: 'x', publisher: 'exam' }, 'publisher')).toEqual([
      'Example News (1)',
    ]);
  });

  it('shows a query to the letter', async () => {
    const { text } = await bot.use('search', { query: '**tram** @everyone' });
    expect(text).toContain(String.raw`## Search: \*\*tram\*\* \@everyone`);
  });

  it('never shows what was retracted a moment ago', async () => {
    const changing = aBotOver([tram, ferry]);
    await changing.use('search', { query: 'bridge' });
    const retraction = { at: '2026-03-09T00:00:00Z', reason: 'Wrong' };
    changing.replace([{ ...tram, status: 'retracted', retraction }, ferry]);
    const { text } = await changing.use('search', { query: 'bridge' });
    expect(text).toContain('The ferry runs again');
    expect(text).not.toContain('City council');
  });

  it('says that it is being prepared while that takes long', async () => {
    const library = () => createLibrary([tram]);
    const impatient = (_: number, callback: () => void) => {
      callback();
      return () => {};
    };
    const engines = enginesOver(library, impatient);
    const { text, isPrivate } = await aBotOver([tram], { engines }).use('search', { query: 'x' });
    expect(text).toContain('still being prepared');
    expect(isPrivate).toBe(true);
  });
});

describe('the pages of a search', () => {
  const many = Array.from({ length: 12 }, (_, i) =>
    anArticle({ id: `tram-${i}`, headline: `Tram ${i}`, body: `The tram number ${i} goes.` }),
  );
  const { use } = aBotOver(many);

  it('are turned with all that was asked', async () => {
    const asked = {
      query: 'tram: 100% goes',
      topic: 'transport',
      publisher: 'Example News',
      after: '2026-01-01',
      before: '2026-04-01',
    };
    const first = await use('search', asked);
    expect(first.text).toContain('12 articles match');
    const second = await first.press('Next');
    expect(second.text).toContain('**6 · Tram');
    expect(second.text).toContain('Topic: transport');
    expect(second.text).toContain('Published by Example News');
    expect(second.text).toContain('From <t:1767268800:D> on');
    expect(second.text).toContain('Before <t:1775044800:D>');
    expect((await second.press('Last')).choices).toHaveLength(2);
  });

  it('are one where the query is too long for a button, which says so', async () => {
    const first = await use('search', { query: 'the tram number goes '.repeat(9) });
    expect(first.text).toContain('The 5 best of 12 articles. A shorter search has pages.');
    expect(buttonsOf(first.message)).toEqual([]);
  });
});
