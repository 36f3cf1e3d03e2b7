import { describe, expect, it } from 'vitest';
import type { Article } from '../../../content/article.ts';
import { createSpeakers } from '../../../content/search/create-speakers.ts';
import { articleForTest } from './article-for-test.ts';

const older = articleForTest({
  id: 'older',
  published: '2026-01-01T09:00:00Z',
  quotes: [
    { text: 'First', speaker: 'Ana Ruíz', paragraph: 1 },
    { text: 'Second', speaker: 'Mayor Lee', paragraph: 2 },
    { text: 'Third', speaker: 'ana ruiz', paragraph: 3 },
  ],
});
const newer = articleForTest({
  id: 'newer',
  published: '2026-02-01T09:00:00Z',
  quotes: [
    { text: 'Fourth', speaker: 'Ana Ruíz', paragraph: 1 },
    { text: 'Fifth', speaker: 'Bruce Lee', paragraph: 2 },
    { text: 'Sixth', speaker: 'Вера Климова', paragraph: 3 },
  ],
});

async function speakersOf(articles: Article[] = [older, newer]) {
  const speakers = createSpeakers(articles);
  await speakers.ready;
  return speakers;
}

function textsOf(found: ReturnType<Awaited<ReturnType<typeof speakersOf>>['quotesBy']>) {
  return found.speaker === undefined
    ? found.suggestions
    : found.quotes.map(({ quote }) => quote.text);
}

describe('the quotes of a person', () => {
  it.each(['Ana Ruíz', 'ana ruiz', ' ANA  RUIZ ', 'Ruiz'])(
    'are all of them, of the newest article first: %j',
    async (name) => {
      const speakers = await speakersOf();

      expect(textsOf(speakers.quotesBy(name))).toEqual(['Fourth', 'First', 'Third']);
    },
  );

  it('are found by a part of the name in another script', async () => {
    expect(textsOf((await speakersOf()).quotesBy('климова'))).toEqual(['Sixth']);
  });

  it.each([
    ['two of that name', 'Lee', ['Bruce Lee', 'Mayor Lee']],
    ['the beginning of a name', 'Kli', []],
    ['a slip of the pen', 'Anna Riuz', ['Ana Ruíz']],
    ['nobody', 'Zuse', []],
  ])('are not guessed: %s', async (_, name, names) => {
    expect(textsOf((await speakersOf()).quotesBy(name))).toEqual(names);
  });

  it('are gone with their article, and with its retraction', async () => {
    const speakers = await speakersOf();

    await speakers.update([{ ...older, status: 'retracted' }, newer]);
    expect(textsOf(speakers.quotesBy('Ana Ruiz'))).toEqual(['Fourth']);

    await speakers.update([]);
    expect(speakers.quotesBy('Ana Ruiz').speaker).toBeUndefined();
  });
});

describe('names to choose from', () => {
  it('begin as typed, the most quoted first', async () => {
    const speakers = await speakersOf();

    expect(speakers.suggest('')).toEqual(['Ana Ruíz', 'Bruce Lee', 'Mayor Lee', 'Вера Климова']);
    expect(speakers.suggest('le br')).toEqual(['Bruce Lee']);
    expect(speakers.suggest('l', 1)).toEqual(['Bruce Lee']);
  });
});
