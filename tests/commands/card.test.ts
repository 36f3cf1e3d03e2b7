import { describe, expect, it } from 'vitest';
import { codeOf } from '../../content/quote-code.ts';
import { CardError } from '../../src/cards/card-error.ts';
import { anArticle } from '../builders/article.ts';
import { componentsOf } from '../views/seen.ts';
import { aBotOver } from './bot.ts';

const said = (text: string, paragraph: number) => ({ text, speaker: 'Mayor Lee', paragraph });
const quotes = [said('It will change *everything*', 1), said('We begin in May', 2)];
const tram = anArticle({ quotes, body: quotes.map(({ text }) => text).join('\n\n') });
const [first = said('', 1)] = quotes;
const code = codeOf(tram, first);

describe('the menu under quotes', () => {
  const bot = aBotOver([tram]);

  it('makes a card of a quote, for the one who picked alone', async () => {
    const seen = await bot.use('quotes', { article: 'tram-line' });
    expect(seen.choices).toEqual(['It will change *everything*', 'We begin in May']);
    const made = await seen.pick('It will change *everything*');
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

  it('offers the quotes of its page', async () => {
    const many = Array.from({ length: 40 }, (_, i) =>
      said(`Sentence ${i} ${'is long '.repeat(20)}`, 1),
    );
    const long = anArticle({ id: 'long', quotes: many });
    const page = await aBotOver([long]).use('quotes', { article: 'long' });
    const next = await page.press('Next');
    expect(page.choices[0]).toContain('Sentence 0');
    expect(next.choices[0]).toContain(`Sentence ${page.choices.length}`);
    for (const choice of next.choices) expect(next.text).toContain(choice.slice(0, 12));
  });

  it.each([
    ['busy' as const, 'Too many cards are being made'],
    ['no-font' as const, 'letters that none of our fonts has'],
  ])('says what to do when the maker is %s', async (why, sentence) => {
    const card = () => Promise.reject(new CardError(why, 'for the log'));
    const seen = await aBotOver([tram], { cards: { card } }).use('quotes', {
      article: 'tram-line',
    });
    expect((await seen.pick('We begin in May')).text).toContain(sentence);
  });

  it('makes no card of what was retracted meanwhile', async () => {
    const changing = aBotOver([tram]);
    const seen = await changing.use('quotes', { article: 'tram-line' });
    const retraction = { at: '2026-03-09T00:00:00Z', reason: 'Wrong' };
    changing.replace([{ ...tram, status: 'retracted', retraction }]);
    expect((await seen.pick('We begin in May')).text).toContain('No card that can be made');
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
