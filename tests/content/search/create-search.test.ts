import { describe, expect, it } from 'vitest';
import type { Article } from '../../../content/article.ts';
import { createSearch } from '../../../content/search/create-search.ts';
import type { SearchOptions } from '../../../content/search/find-articles.ts';
import { articleForTest } from './article-for-test.ts';

const library = [
  articleForTest({
    id: 'tram',
    headline: 'City council approves the new tram line',
    dek: 'After nine years of debate, building starts in May',
    body: 'The councillors voted late at night.\n\nA **bridge** over the [river](https://news.example) will carry it.',
    topics: ['transport'],
    published: '2026-03-01T09:00:00Z',
    quotes: [{ text: 'voted late', speaker: 'Ana Ruiz', paragraph: 1 }],
  }),
  articleForTest({
    id: 'palmyra',
    headline: 'Army re-captures Palmyra',
    body: 'The victories came in March.\n\nA council of elders met near a river.',
    topics: ['war'],
    published: '2026-04-01T09:00:00Z',
    publisherName: 'Café Press',
  }),
  articleForTest({
    id: 'tranvia',
    language: 'es',
    headline: 'La ciudad aprueba una línea de tranvía',
    body: 'Las votaciones terminaron de noche.',
  }),
  articleForTest({
    id: 'tramvaj',
    language: 'ru',
    headline: 'Городской совет одобрил трамвайную линию',
    body: 'Ещё одна победа жителей, говорит мэр. Газеты пишут о победах.',
  }),
  articleForTest({
    id: 'qitar',
    language: 'ar',
    headline: 'المجلس يوافق على خط القطار الجديد',
    body: 'قال العمدة إن المدينة كَبِيرة.',
  }),
  articleForTest({
    id: 'densha',
    language: 'ja',
    headline: '市議会が新しい路面電車を承認',
    body: '九年の議論の末、五月に工事が始まる。市長は喜んだ。',
  }),
  articleForTest({
    id: 'dianche',
    language: 'zh-Hans',
    headline: '市议会批准新电车线路',
    body: '经过九年的讨论,工程将于五月开始。',
  }),
];

async function found(query: string, options?: SearchOptions, articles: Article[] = library) {
  const search = createSearch(articles);
  await search.ready;
  return search.search(query, options).hits.map(({ article }) => article.id);
}

describe('search', () => {
  it.each([
    ['a word of the headline', 'tram', 'tram'],
    ['a word of the dek', 'debate', 'tram'],
    ['a word of the body, through its Markdown', 'bridge', 'tram'],
    ['a speaker', 'ruiz', 'tram'],
    ['another form of the word', 'victory', 'palmyra'],
    ['a form that the library does not have', 'approving', 'tram'],
    ['two letters swapped', 'Plamyra', 'palmyra'],
    ['a letter too many', 'Pallmyra', 'palmyra'],
    ['a letter missing', 'brige', 'tram'],
    ['the beginning of a word', 'palm', 'palmyra'],
    ['other case', 'PALMYRA', 'palmyra'],
    ['no accent', 'linea tranvia', 'tranvia'],
    ['another form in Spanish', 'votación', 'tranvia'],
    ['another form in Russian', 'победу', 'tramvaj'],
    ['е for ё', 'еще', 'tramvaj'],
    ['Arabic without vowel signs', 'كبيرة', 'qitar'],
    ['Arabic without the article', 'قطار', 'qitar'],
    ['Japanese within a run of characters', '電車', 'densha'],
    ['one Japanese character', '喜', 'densha'],
    ['Chinese', '九年的讨论', 'dianche'],
  ])('finds an article by %s', async (_, query, id) => {
    const [first] = await found(query);

    expect(first).toBe(id);
  });

  it.each(['', '   ', '!?', 'zzzzqqqq', '🚋'])('finds nothing for %j', async (query) => {
    expect(await found(query)).toEqual([]);
  });

  it('puts the article with all of the words before one that is about one of them', async () => {
    const about = articleForTest({ id: 'about', headline: 'Lighthouse', topics: ['lighthouse'] });
    const all = articleForTest({ id: 'all', body: 'The keeper of a lighthouse in a storm.' });
    const others = ['keeper', 'storm'].flatMap((word) =>
      Array.from({ length: 9 }, () => articleForTest({ headline: word, topics: [word] })),
    );

    const ids = await found('lighthouse keeper', {}, [about, ...others, all]);

    expect(ids[0]).toBe('all');
  });

  it('puts a headline before a mention', async () => {
    const mention = articleForTest({ id: 'mention', body: 'A word on the harbour.' });
    const about = articleForTest({ id: 'about', headline: 'The harbour' });

    expect(await found('harbour', {}, [mention, about])).toEqual(['about', 'mention']);
  });

  it('puts the newer of two equals first', async () => {
    const older = articleForTest({ id: 'older', headline: 'Harbour', added: '2026-01-01' });
    const newer = articleForTest({ id: 'newer', headline: 'Harbour', added: '2026-02-01' });

    expect(await found('harbour', {}, [older, newer])).toEqual(['newer', 'older']);
  });

  it.each<[string, SearchOptions, string[]]>([
    ['its topic', { topic: 'War' }, ['palmyra']],
    ['its publisher', { publisher: 'cafe press' }, ['palmyra']],
    ['a moment on which it came out', { after: Date.parse('2026-04-01T09:00:00Z') }, ['palmyra']],
    ['a moment before which it came out', { before: Date.parse('2026-04-01T09:00:00Z') }, ['tram']],
    ['a topic that nothing has', { topic: 'sport' }, []],
  ])('narrows by %s', async (_, options, ids) => {
    expect(await found('river', options)).toEqual(ids);
  });

  it('shows the matched words in their context, without Markdown, and the paragraph', async () => {
    const search = createSearch(library);
    await search.ready;

    const [hit] = search.search('bridge river', { topic: 'transport' }).hits;

    expect(hit?.text).toBe('A bridge over the river will carry it.');
    expect(hit?.marks.map(([start, end]) => hit.text.slice(start, end))).toEqual([
      'bridge',
      'river',
    ]);
    expect(hit?.paragraph).toBe(2);
  });

  it('cuts a long paragraph around the words, between words', async () => {
    const body = `${'before '.repeat(60)}needle ${'after '.repeat(60)}`;
    const search = createSearch([articleForTest({ body })]);
    await search.ready;

    const [hit] = search.search('needle').hits;

    expect(hit?.text).toMatch(/^…before (before )+needle (after )+after…$/);
    expect(hit?.text.length).toBeLessThan(170);
    expect(hit?.marks.map(([start, end]) => hit.text.slice(start, end))).toEqual(['needle']);
  });

  it('says which word it searched for instead of an unknown one', async () => {
    const search = createSearch(library);
    await search.ready;

    expect(search.search('Plamyra').respelt).toEqual([{ typed: 'plamyra', as: 'palmyra' }]);
    expect(search.search('Palmyra').respelt).toEqual([]);
  });

  it('takes a word that the library has at its word', async () => {
    const zones = articleForTest({ id: 'zones', body: 'Safe zones.' });
    const ones = articleForTest({ id: 'ones', body: 'Safe ones.' });

    expect(await found('zones', {}, [ones, zones])).toEqual(['zones']);
  });

  it('shows as much as fits before words at the end of a paragraph', async () => {
    const search = createSearch([articleForTest({ body: `${'before '.repeat(60)}needle` })]);
    await search.ready;

    expect(search.search('needle').hits[0]?.text).toMatch(/^…(before ){19,22}needle$/);
  });

  it('does not find what was retracted', async () => {
    const retracted = articleForTest({ headline: 'Harbour', status: 'retracted' });

    expect(await found('harbour', {}, [retracted])).toEqual([]);
  });
});

describe('a translation', () => {
  const original = articleForTest({
    id: 'tram',
    headline: 'Council approves the tram, says Ruiz',
    body: 'A bridge will carry it.\n\nThe harbour is far away.',
    quotes: [{ text: 'far away', speaker: 'Ana Ruiz', paragraph: 2 }],
  });
  const spanish = articleForTest({
    id: 'tram',
    headline: 'El ayuntamiento aprueba el tranvía, dice Ruiz',
    body: 'Lo llevará un puente.\n\nEl puerto queda lejos; las votaciones terminaron.',
    language: 'es',
    isTranslation: true,
  });
  const german = articleForTest({
    id: 'tram',
    headline: 'Rat beschließt die Straßenbahn, sagt Ruiz',
    body: 'Eine Brücke wird sie tragen.\n\nDer Hafen liegt fern.',
    language: 'de',
    isTranslation: true,
  });
  const other = articleForTest({ id: 'port', language: 'pt', body: 'Nada disto.' });
  const all = [original, spanish, german, other];

  const searchOver = async (articles: Article[]) => {
    const search = createSearch(articles);
    await search.ready;
    return search;
  };

  it.each([
    ['its words', 'puerto lejos', 'en-US', 'es', 2],
    ['its words, misspelt', 'puetro', 'en-US', 'es', 2],
    ['its headline', 'straßenbahn', 'en-US', 'de', 0],
    ['the words of the original', 'harbour', 'es-ES', 'en', 2],
    ['what stands in all, in the reader’s language', 'Ruiz', 'de', 'de', 0],
    ['what stands in all, else in the original', 'Ruiz', 'ja', 'en', 0],
    ['a name and a word of another language than the reader’s', 'Ruiz puente', 'de', 'es', 1],
  ])('is found by %s', async (_, query, locale, language, paragraph) => {
    const { hits, total } = (await searchOver(all)).search(query, { locale });
    expect(hits.map(({ article }) => [article.id, article.language])).toEqual([['tram', language]]);
    expect(hits[0]?.paragraph).toBe(paragraph);
    expect(hits[0]?.marks).not.toEqual([]);
    expect(total).toBe(1);
  });

  it('is read by the rules of its language', async () => {
    const { hits, respelt } = (await searchOver(all)).search('votación');
    expect(hits[0]?.article).toBe(spanish);
    expect(respelt).toEqual([]);
  });

  it('neither lifts its article nor holds it down', async () => {
    const twin = { ...original, id: 'twin', added: '2026-02-01' };
    const { hits } = (await searchOver([...all, twin])).search('bridge');
    expect(hits.map(({ article }) => article.id)).toEqual(['tram', 'twin']);
    const names = (await searchOver([...all, { ...twin, added: '2026-04-01' }])).search('Ruiz');
    expect(names.hits.map(({ article }) => article.id)).toEqual(['twin', 'tram']);
  });

  it('is no longer found when it is gone or was changed, and its article still is', async () => {
    const search = await searchOver(all);
    await search.update([
      original,
      { ...spanish, body: 'Lo llevará una carretera.', revision: 'x' },
      other,
    ]);
    expect(search.search('puerto').total).toBe(0);
    expect(search.search('carretera').hits[0]?.article.language).toBe('es');
    expect(search.search('brücke').total).toBe(0);
    expect(search.search('harbour far').hits[0]?.article).toBe(original);
    expect(search.size).toBe(2);
  });
});

describe('an update', () => {
  it('finds what is new, and no longer what is gone or was changed', async () => {
    const kept = articleForTest({ headline: 'A kept harbour' });
    const old = articleForTest({ id: 'changing', headline: 'An old harbour', revision: 'a' });
    const gone = articleForTest({ headline: 'A lost harbour' });
    const search = createSearch([kept, old, gone]);
    await search.ready;

    await search.update([kept, { ...old, headline: 'A new lighthouse', revision: 'b' }]);

    expect(search.size).toBe(2);
    expect(search.search('harbour').hits.map(({ article }) => article.headline)).toEqual([
      'A kept harbour',
    ]);
    expect(search.search('lighthouse').total).toBe(1);
  });

  it('supersedes one under way', async () => {
    const first = articleForTest({ headline: 'First' });
    const last = articleForTest({ headline: 'Last' });
    const search = createSearch([]);

    await Promise.all([search.update([first]), search.update([last])]);

    expect(search.search('first').total).toBe(0);
    expect(search.search('last').total).toBe(1);
  });

  it('starts afresh when most of the index is of removed articles', async () => {
    const search = createSearch([]);
    for (let round = 0; round < 15; round++) {
      const changed = Array.from({ length: 100 }, (_, i) =>
        articleForTest({ id: `a-${i}`, headline: `Harbour ${round}`, revision: `${round}` }),
      );
      await search.update(changed);
    }

    expect(search.search('harbour').total).toBe(100);
    expect(search.search('14').total).toBe(100);
  });
});

describe('the background', () => {
  it('answers while the index is being built, and lets others run', async () => {
    const articles = Array.from({ length: 50 }, () => articleForTest({ headline: 'Harbour' }));
    let pauses = 0;
    let clock = 0;
    const search = createSearch(articles, {
      budget: 4,
      now: () => clock++,
      pause: async () => {
        pauses++;
      },
    });

    expect(search.search('harbour').hits).toEqual([]);
    await search.ready;

    expect(search.search('harbour').total).toBe(50);
    expect(pauses).toBeGreaterThan(8);
  });
});
