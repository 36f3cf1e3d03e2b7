import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../content/create-library.ts';
import { serverEngines } from '../../content/server-engines.ts';
import type { ServerEdition } from '../../content/server-edition.ts';
import { anArticle } from '../builders/article.ts';
import { enginesOver } from '../builders/engines.ts';

const said = (text: string, speaker: string) => ({ text, speaker, paragraph: 1 });
const tram = anArticle({
  body: 'Mayor Lee said “It will change how people move about this city” and left the council.',
  quotes: [said('It will change how people move about this city', 'Mayor Lee')],
});
const ferry = anArticle({
  id: 'ferry-1',
  headline: 'The ferry runs again',
  added: '2026-03-05',
  body: 'Mayor Lee said “I have missed the noise of the boat at night” on the council pier.',
  quotes: [said('I have missed the noise of the boat at night', 'Mayor Lee')],
});
const shared = enginesOver(() => createLibrary([tram]));
const edition: ServerEdition = { retracted: new Map(), corrected: new Map(), written: [ferry] };
const around = {
  timer: () => () => undefined,
  onError: (error: unknown) => {
    throw error;
  },
};
const together = serverEngines(shared, around)(edition);

async function searched(query: string) {
  const engine = await together.search.get();
  const { hits, total, respelt } = engine?.search(query) ?? { hits: [], total: 0, respelt: [] };
  return { ids: hits.map(({ article }) => article.id), total, respelt };
}

describe('in a server with articles of its own', () => {
  it.each([
    ['a word of theirs', 'boat', ['ferry-1']],
    ['a word of the library', 'people', ['tram-line']],
    ['a word of both', 'council', ['ferry-1', 'tram-line']],
    ['a word of neither', 'zeppelin', []],
  ])('search finds %s', async (_, query, ids) => {
    expect(await searched(query)).toEqual({ ids, total: ids.length, respelt: [] });
  });

  it('a slip is told of when neither knows the word', async () => {
    expect(await searched('peeple')).toMatchObject({
      ids: ['tram-line'],
      respelt: [{ typed: 'peeple', as: 'people' }],
    });
  });

  it.each([
    ['I have missed the noise of the boat at night', 'exact', 'ferry-1'],
    ['It will change how people move about this city', 'exact', 'tram-line'],
    ['I have missed the silence of the boat at night', 'altered', 'ferry-1'],
  ])('a quote is checked against both: %s', async (quote, kind, id) => {
    const engine = await together.quoteCheck.get();
    const [verdict] = engine?.checkMessage(`“${quote}”`) ?? [];
    expect(verdict).toMatchObject({ kind, article: { id } });
  });

  it.each([
    ['I have missed the noise of the boat at night', 'exact', 'ferry-1'],
    ['It will change how people move about this city', 'exact', 'tram-line'],
    ['El barco va de noche y nadie duerme', 'translated', 'tram-line'],
  ])('the record comes before a translation: %s', async (quote, kind, id) => {
    const body = `«El barco va de noche y nadie duerme», ${ferry.body}`;
    const translation = { ...tram, body, language: 'es', isTranslation: true as const };
    const others = enginesOver(() => createLibrary([tram, translation]));
    const engine = await serverEngines(others, around)(edition).quoteCheck.get();
    expect(engine?.check(quote)).toMatchObject({ kind, article: { id } });
  });

  it('somebody’s quotes are those of both, newest first', async () => {
    const engine = await together.speakers.get();
    expect(engine?.suggest('mayor')).toEqual(['Mayor Lee']);
    const found = engine?.quotesBy('mayor lee');
    const quotes = found?.speaker === undefined ? [] : found.quotes;
    expect(quotes.map(({ article }) => article.id)).toEqual(['ferry-1', 'tram-line']);
  });

  it('and without any the library’s engines serve', () => {
    expect(serverEngines(shared, around)({ ...edition, written: [] })).toBe(shared);
  });
});
