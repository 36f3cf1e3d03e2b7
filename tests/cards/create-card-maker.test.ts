import { afterEach, describe, expect, it } from 'vitest';
import { createCardMaker } from '../../src/cards/create-card-maker.ts';
import type { CardMaker, CardMakerOptions } from '../../src/cards/create-card-maker.ts';
import { samples } from './samples.ts';

/** Built with the bundle before any test runs. */
const artist = new URL('../../dist/cards/artist.js', import.meta.url);
const { article, quote } = samples[0] ?? never();
const georgian = { ...article, headline: 'ქართული ენა' };

let maker: CardMaker;
const make = (options: Partial<CardMakerOptions> = {}) =>
  (maker = createCardMaker({ artist, ...options }));
afterEach(() => maker.stop());

describe('a card', () => {
  it('is a picture with a name that carries the code, and with alt text', async () => {
    const { name, data, alt } = await make().card(article, quote, 'en-GB');
    expect(name).toMatch(/^quote-...-...-...\.png$/);
    expect(Buffer.from(data).subarray(1, 4).toString()).toBe('PNG');
    expect(alt).toContain(quote.text);
  });

  it('is drawn once, as often as it is wanted', async () => {
    const { card } = make();
    const [one, two] = await Promise.all([card(article, quote, 'en'), card(article, quote, 'en')]);
    expect(two.data).toBe(one.data);
    expect((await card(article, quote, 'en')).data).toBe(one.data);
  });

  it.each([
    ['another language', { locale: 'fr' }],
    ['a new revision of the article', { article: { ...article, revision: 'next' } }],
    ['other words', { quote: { ...quote, text: 'Other words' } }],
  ])('is drawn anew for %s', async (_, over) => {
    const { card } = make();
    const before = await card(article, quote, 'en');
    const other = { article, quote, locale: 'en', ...over };
    const after = await card(other.article, other.quote, other.locale);
    expect(after.data).not.toBe(before.data);
  });

  it('is forgotten when others need the room', async () => {
    const { card } = make({ cacheBytes: 100_000 });
    const before = await card(article, quote, 'en');
    await card(article, { ...quote, text: 'Other words' }, 'en');
    expect((await card(article, quote, 'en')).data).not.toBe(before.data);
  });

  it('is refused when a letter is in none of the fonts, rather than drawn with boxes', async () => {
    const { card } = make();
    await expect(card(georgian, quote, 'en')).rejects.toMatchObject({ code: 'no-font' });
    const smile = { ...quote, text: '🙂' };
    await expect(card(article, smile, 'en')).rejects.toMatchObject({ code: 'no-font' });
  });

  it('is refused when too many wait already, and the others are drawn', async () => {
    const { card } = make({ longestQueue: 2 });
    const wanted = ['one', 'two', 'three'].map((text) => card(article, { ...quote, text }, 'en'));
    const [one, two, three] = await Promise.allSettled(wanted);
    expect([one?.status, two?.status]).toEqual(['fulfilled', 'fulfilled']);
    expect(three).toMatchObject({ reason: { code: 'busy' } });
  });
});

describe('the drawing process', () => {
  it('does not run before a card is wanted', () => {
    expect(make().drawing).toBe(false);
  });

  it('ends when no card was wanted for a while, and starts again for the next', async () => {
    const { card } = make({ idleMs: 1 });
    await card(article, quote, 'en');
    await expect.poll(() => maker.drawing).toBe(false);
    await card(article, { ...quote, text: 'Other words' }, 'en');
    expect(maker.drawing).toBe(true);
  });

  it('refuses what waits when it is stopped', async () => {
    const wanted = make().card(article, quote, 'en');
    await Promise.all([expect(wanted).rejects.toMatchObject({ code: 'failed' }), maker.stop()]);
  });

  it('is ended when it is stuck, and what waits is refused', async () => {
    const deaf = new URL('deaf-artist.mjs', import.meta.url);
    const { card } = make({ artist: deaf, patienceMs: 1 });
    await expect(card(article, quote, 'en')).rejects.toMatchObject({ code: 'failed' });
    expect(maker.drawing).toBe(false);
  });

  it('refuses what waits when it breaks, and a new one is tried for the next card', async () => {
    const { card } = make({ artist: new URL('nowhere.js', import.meta.url) });
    const why = {
      code: 'failed',
      cause: { message: expect.stringContaining('Cannot find module') },
    };
    await expect(card(article, quote, 'en')).rejects.toMatchObject(why);
    await expect(card(article, quote, 'en')).rejects.toMatchObject(why);
    expect(maker.drawing).toBe(false);
  });
});

function never(): never {
  throw new Error('There are no samples.');
}
