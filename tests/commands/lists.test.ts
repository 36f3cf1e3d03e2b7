import { describe, expect, it } from 'vitest';
import { anArticle } from '../builders/article.ts';
import { aBotOver } from './bot.ts';

describe('/topics', () => {
  const many = Array.from({ length: 30 }, (_, i) =>
    anArticle({ id: `a-${i}`, headline: `Article ${i}`, topics: ['all', `topic-${i}`] }),
  );

  it('counts articles, and leads to the latest on a topic', async () => {
    const seen = await aBotOver(many).use('topics');
    expect(seen.text).toContain('**all** · 30 articles\n**topic-0** · 1 article');
    expect(seen.text).toContain('31 topics');
    const { text } = await seen.pick('topic-10');
    expect(text).toContain('## Latest articles on topic-10');
    expect(text).toContain('Article 10');
  });

  it('has pages', async () => {
    const second = await (await aBotOver(many).use('topics')).press('Next');
    expect(second.choices).toHaveLength(11);
  });

  it('says so where there are none', async () => {
    const { text } = await aBotOver([anArticle({ topics: [] })]).use('topics');
    expect(text).toBe('No article has a topic yet.');
  });
});

describe('/who', () => {
  const said = (id: string, published: string, ...texts: string[]) =>
    anArticle({
      id,
      headline: `About ${id}`,
      published,
      body: texts.join('\n\n'),
      quotes: texts.map((text, i) => ({
        text,
        speaker: 'José Núñez',
        role: 'baker',
        via: 'City Radio',
        paragraph: i + 1,
      })),
    });
  const articles = [
    said('bread', '2026-01-05T08:00:00Z', 'Bread is *life*', '- Bread rises'),
    said('salt', '2026-02-05T08:00:00Z', 'Salt is dear', 'Salt is old', 'Salt is white'),
  ];
  const bot = aBotOver(articles);

  it('shows every quote of somebody, the newest article first, word for word', async () => {
    const { text } = await bot.use('who', { name: 'jose nunez' });
    expect(text).toContain('## What José Núñez said');
    expect(text.indexOf('Salt is dear')).toBeLessThan(text.indexOf('Bread is'));
    expect(text).toContain(String.raw`> Bread is \*life\*`);
    expect(text).toContain('-# **About salt**\n-# Paragraph 2, via City Radio');
    expect(text).toContain('5 quotes, word for word');
  });

  it('is turned, and opens a quote in its article', async () => {
    const second = await (await bot.use('who', { name: 'José Núñez' })).press('Next');
    expect(second.text).toContain(String.raw`> \- Bread rises`);
    expect((await second.pick('- Bread rises')).text).toContain('## About bread');
  });

  it('completes names, also by their last word', async () => {
    expect(await bot.complete('who', { name: 'nun' }, 'name')).toEqual(['José Núñez']);
  });

  it('names those who may be meant', async () => {
    const { text, isPrivate } = await bot.use('who', { name: 'josé nuñes de la plaza' });
    expect(text).toContain('Nobody called “josé nuñes de la plaza” is quoted');
    expect(isPrivate).toBe(true);
    expect((await bot.use('who', { name: 'xyz' })).text).toContain('Pick a name from the list');
  });

  it('turns the pages of a name that is too long for a button', async () => {
    const name = `${'Ministry of a: '.repeat(6)}Bread`.slice(0, 100);
    const long = articles.map((article) => ({
      ...article,
      quotes: article.quotes.map((quote) => ({ ...quote, speaker: name })),
    }));
    const second = await (await aBotOver(long).use('who', { name })).press('Next');
    expect(second.text).toContain('Bread rises');
  });

  it('leaves out what was retracted a moment ago', async () => {
    const changing = aBotOver(articles);
    await changing.use('who', { name: 'José Núñez' });
    changing.replace(articles.slice(0, 1));
    const { text } = await changing.use('who', { name: 'José Núñez' });
    expect(text).toContain('2 quotes');
    expect(text).not.toContain('Salt');
  });
});

describe('an article that was corrected', () => {
  const correction = { at: '2026-03-05T10:00:00Z', kind: 'correction' as const, note: '31 to 9.' };
  const said = 'We begin in May, whatever it takes';
  const tram = anArticle({
    quotes: [{ text: said, speaker: 'Mayor Lee', paragraph: 1 }],
    body: said,
    corrections: [correction, { ...correction, at: '2026-03-04T10:00:00Z' }],
  });
  const other = anArticle({ id: 'other', headline: 'Something else' });
  const bot = aBotOver([tram, other]);
  const mark = '-# **Correction** · <t:1772704800:D>';

  it.each([
    ['the latest', () => bot.use('latest')],
    ['a search', () => bot.use('search', { query: 'whatever it takes' })],
    ['what somebody said', () => bot.use('who', { name: 'Mayor Lee' })],
    ['a verdict', () => bot.use('check', { text: `“${said}”` })],
    ['a source', () => bot.menu('Find source', tram.headline)],
    [
      'more on a topic',
      async () => (await bot.use('article', { article: 'other' })).press('More on this topic'),
    ],
  ])('is marked in %s, with the newest correction', async (_, ask) => {
    const { text } = await ask();
    expect(text.split('\n').filter((line) => line.includes('Correction'))).toEqual([mark]);
  });

  it('still has its quotes in /who, though the index has not heard of the correction', async () => {
    const changing = aBotOver([{ ...tram, corrections: [], revision: 'before' }]);
    await changing.use('who', { name: 'Mayor Lee' });
    changing.replace([tram]);
    const { text } = await changing.use('who', { name: 'Mayor Lee' });
    expect(text).toContain(said);
    expect(text).toContain(mark);
  });
});

describe('/latest', () => {
  const old = anArticle({ id: 'old', headline: 'Old', added: '2026-03-01' });
  const today = anArticle({ id: 'today', headline: 'Today', added: '2026-03-10' });
  const later = anArticle({ id: 'later', headline: 'Later', added: '2026-03-10' });
  const tomorrow = anArticle({ id: 'tomorrow', headline: 'Tomorrow', added: '2026-03-11' });

  it('marks what came since the list was made, to whoever presses its button', async () => {
    const bot = aBotOver([old, today], { now: new Date('2026-03-10T12:00:00Z') });
    const first = await bot.use('latest');
    expect(first.text).not.toContain('New ·');
    bot.replace([old, today, later, tomorrow]);
    bot.wait(new Date('2026-03-12T09:00:00Z'));
    const second = await first.press('What is new since then');
    expect(second.text).toContain('**New · Tomorrow**');
    expect(second.text).toContain('**New · Later**');
    expect(second.text).toContain('**Today**');
    expect(second.text).toContain('**Old**');
    expect(second.text).toContain('2 new since <t:1773144000:f>');
    const third = await second.press('What is new since then');
    expect(third.text).toContain('Nothing new since <t:1773306000:f>');
  });

  it('has a button that fits, however much came on its day and however long the topic is', async () => {
    const topic = 'ж'.repeat(40);
    const many = Array.from({ length: 60 }, (_, i) =>
      anArticle({ id: `a-${i}`, headline: `Article ${i}`, added: '2026-03-10', topics: [topic] }),
    );
    const bot = aBotOver(many, { now: new Date('2026-03-10T12:00:00Z') });
    const second = await (await bot.use('latest', { topic })).press('What is new since then');
    expect(second.text).toMatch(/[4-5]\d new since/);
  });

  it('keeps topic and date on every page', async () => {
    const many = Array.from({ length: 8 }, (_, i) =>
      anArticle({ id: `a-${i}`, headline: `Article ${i}`, added: '2026-03-11' }),
    );
    const bot = aBotOver(many, { now: new Date('2026-03-10T12:00:00Z') });
    const list = await (
      await bot.use('latest', { topic: 'transport' })
    ).press('What is new since then');
    const second = await list.press('Next');
    expect(second.text).toContain('## Latest articles on transport');
    expect(second.text).toContain('8 new since <t:1773144000:f>');
    expect(second.text).toContain('**New · Article 7**');
  });
});

describe('reading on', () => {
  const ofFirst = { id: 'first', topics: ['trams', 'roads'] };
  const first = anArticle(ofFirst);
  const close = anArticle({ id: 'close', headline: 'Close', topics: ['roads', 'trams'] });
  const newer = anArticle({
    id: 'newer',
    headline: 'Newer',
    topics: ['trams'],
    added: '2026-03-09',
  });
  const other = anArticle({ id: 'other', headline: 'Other', topics: ['cheese'] });

  it('leads from the end of an article to others on its topics, and back', async () => {
    const bot = aBotOver([first, other, newer, close]);
    const end = await bot.use('article', { article: 'first' });
    const more = await end.press('More on this topic');
    expect(more.choices).toEqual(['Close', 'Newer']);
    expect((await more.pick('Newer')).text).toContain('## Newer');
    expect((await more.press('Summary')).text).toContain('## City council approves');
  });

  it('says where there is nothing else', async () => {
    const end = await aBotOver([first]).use('article', { article: 'first' });
    expect((await end.press('More on this topic')).text).toContain('There is nothing else');
  });

  it('is offered on the last page only', async () => {
    const body = Array.from({ length: 300 }, (_, i) => `Paragraph ${i} says more.`).join('\n\n');
    const page = await aBotOver([anArticle({ ...ofFirst, body })]).use('article', {
      article: 'first',
    });
    expect(JSON.stringify(page.message)).not.toContain('More on this topic');
    expect(JSON.stringify((await page.press('Last')).message)).toContain('More on this topic');
  });
});

it('/help names what stands in the menu of a message', async () => {
  const { text } = await aBotOver([]).use('help');
  expect(text).toContain('under Apps: **Check quote** and **Find source**');
});
