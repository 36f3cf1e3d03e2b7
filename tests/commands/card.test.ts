import { describe, expect, it } from 'vitest';
import { codeOf } from '../../content/quote-code.ts';
import { CardError } from '../../src/cards/card-error.ts';
import { anArticle } from '../builders/article.ts';
import { broken } from '../views/broken.ts';
import { componentsOf } from '../views/seen.ts';
import { aBotOver } from './bot.ts';

const said = (text: string, paragraph: number) => ({ text, speaker: 'Mayor Lee', paragraph });
const quotes = [said('It will change *everything*', 1), said('We begin in May', 2)];
const tram = anArticle({ quotes, body: quotes.map(({ text }) => text).join('\n\n') });
const [first = said('', 1), second = said('', 2)] = quotes;
const code = codeOf(tram, first);

describe('the button beside a quote', () => {
  const bot = aBotOver([tram]);

  it('makes a card of it, for the one who pressed alone', async () => {
    const seen = await bot.use('quotes', { article: 'tram-line' });
    expect((await seen.press('Card', 1)).text).toContain(codeOf(tram, second));
    const made = await seen.press('Card', 0);
    expect(made.isPrivate).toBe(true);
    expect(made.text).toContain(`/check with the code \`${code}\``);
    expect(componentsOf(made.message)).toContainEqual({
      type: 12,
      items: [
        {
          media: { url: `attachment://quote-${code.toLowerCase()}.png` },
          description: 'It will change *everything*',
        },
      ],
    });
    expect((await made.press('Open it in the article')).text).toContain('We begin in May');
  });

  it.each([
    ['/quotes', { article: 'tram-line' }],
    ['/who', { name: 'Mayor Lee' }],
    ['/check', { text: 'It will change everything' }],
    ['/check', { text: code }],
  ])('stands in the reply of %s to %o', async (name, options) => {
    const seen = await bot.use(name.slice(1), options);
    expect((await seen.press('Card')).text).toContain(code);
  });

  it.each([
    ['are not exact', 'It will change nearly everything'],
    ['nobody said', 'We write here that nobody said this'],
  ])('does not stand beside words that %s', async (_, text) => {
    const told = anArticle({
      ...tram,
      body: `${tram.body}\n\nWe write here that nobody said this.`,
    });
    const seen = await aBotOver([told]).use('check', { text });
    expect(seen.text).toMatch(/Altered|own words/);
    expect(() => seen.press('Card')).toThrow('There is no button');
  });

  it('stands beside each quote of each page', async () => {
    const many = Array.from({ length: 12 }, (_, i) => said(`Sentence ${i}.`, 1));
    const long = anArticle({ id: 'long', quotes: many });
    const longBot = aBotOver([long]);
    let page = await longBot.use('quotes', { article: 'long' });
    const made: string[] = [];
    for (const _ of [1, 2, 3]) {
      const shown = page.text.match(/^> .*$/gm) ?? [];
      for (const [i] of shown.entries()) made.push((await page.press('Card', i)).text);
      page = await page.press('Next');
    }
    expect(made).toHaveLength(many.length);
    for (const [i, quote] of many.entries()) expect(made[i]).toContain(codeOf(long, quote));
  });

  it('is two buttons where the same words stand twice', async () => {
    const twice = anArticle({ quotes: [first, { ...first, speaker: 'Ana Ruiz' }] });
    const seen = await aBotOver([twice]).use('quotes', { article: 'tram-line' });
    expect(broken(seen.message)).toEqual([]);
    expect((await seen.press('Card', 1)).text).toContain(code);
  });

  it('was a menu in older messages, which still makes its card', async () => {
    expect((await bot.revisit('1:card', [code])).text).toContain(code);
  });

  it.each([
    ['busy' as const, 'Too many cards are being made'],
    ['no-font' as const, 'letters that none of our fonts has'],
  ])('says what to do when the maker is %s', async (why, sentence) => {
    const card = () => Promise.reject(new CardError(why, 'for the log'));
    const seen = await aBotOver([tram], { cards: { card } }).use('quotes', {
      article: 'tram-line',
    });
    expect((await seen.press('Card', 1)).text).toContain(sentence);
  });

  it('makes no card of what was retracted meanwhile', async () => {
    const changing = aBotOver([tram]);
    const seen = await changing.use('quotes', { article: 'tram-line' });
    const retraction = { at: '2026-03-09T00:00:00Z', reason: 'Wrong' };
    changing.replace([{ ...tram, status: 'retracted', retraction }]);
    expect((await seen.press('Card')).text).toContain('No card that can be made');
  });
});

describe('/check with the code of a card', () => {
  it.each([
    ['as printed', code],
    ['typed carelessly', ` ${code.replaceAll('-', ' ').toLowerCase()} `],
  ])('%s says whose words they are, and where they stand', async (_, text) => {
    const seen = await aBotOver([tram]).use('check', { text });
    expect(seen.text).toContain('Genuine');
    expect(seen.text).toContain(String.raw`> It will change \*everything\*`);
    expect(seen.text).toContain('**Mayor Lee**');
    expect(seen.text).toContain('Paragraph 1 · City council approves');
  });

  it('that no card has says so', async () => {
    const { text } = await aBotOver([tram]).use('check', { text: '000-000-000' });
    expect(text).toContain('No card that can be made from this library has the code 000-000-000.');
  });

  it('tells of a retraction instead of the words', async () => {
    const retraction = { at: '2026-03-09T00:00:00Z', reason: 'It was made up' };
    const { text } = await aBotOver([{ ...tram, status: 'retracted', retraction }]).use('check', {
      text: code,
    });
    expect(text).toContain('It was made up');
    expect(text).not.toContain('everything');
  });
});
