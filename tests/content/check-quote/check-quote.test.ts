import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../content/article.ts';
import { createQuoteCheck } from '../../../content/check-quote/create-quote-check.ts';
import type { Verdict } from '../../../content/check-quote/verdict.ts';
import { articleForTest } from '../search/article-for-test.ts';

const tram = articleForTest({
  id: 'tram',
  headline: 'City council approves the new tram line',
  body: [
    'The vote was 31 to 9, and [nobody](https://news.example) left the hall before midnight.',
    '“It will change how people **move** through this city,” said Mayor Lee. “We will not build a second bridge, and we never said so.”',
    'Critics were louder. “You cannot drink a tram,” Ana Ruiz told City Radio; “water comes first.”',
  ].join('\n\n'),
  quotes: [
    {
      text: 'It will change how people move through this city',
      speaker: 'Lee',
      role: 'mayor',
      paragraph: 2,
    },
    {
      text: 'We will not build a second bridge, and we never said so',
      speaker: 'Lee',
      role: 'mayor',
      paragraph: 2,
    },
    { text: 'You cannot drink a tram', speaker: 'Ana Ruiz', via: 'City Radio', paragraph: 3 },
    { text: 'water comes first', speaker: 'Ana Ruiz', via: 'City Radio', paragraph: 3 },
  ],
});

async function verdictOn(text: string, name?: string, articles: Article[] = [tram]) {
  const check = createQuoteCheck(articles);
  await check.ready;
  return check.check(text, name);
}

function found(verdict: Verdict) {
  if (verdict.kind === 'not-found') throw new Error(`not found: ${verdict.reason}`);
  return verdict;
}

describe('a quote that stands in the library', () => {
  it.each([
    ['as it is', 'It will change how people move through this city'],
    ['with other white space', ' It  will change\nhow people move\u00a0through this city '],
    ['in Markdown', '**It will** change how ~people~ move'.replaceAll('~', '_')],
    ['with a small first letter', 'it will change how people move'],
    ['with a full stop where its source goes on', 'It will change how people move.'],
    ['with dots where its source goes on', '… change how people move …'],
    ['with a bracketed first letter', '[I]t will change how people move'],
  ])('is exact %s', async (_, text) => {
    const { kind, article, paragraph, said } = found(await verdictOn(text));

    expect([kind, article.id, paragraph, said?.speaker]).toEqual(['exact', 'tram', 2, 'Lee']);
  });

  it('is exact in the article’s own words, which nobody said', async () => {
    const verdict = found(await verdictOn('The vote was 31 to 9, and nobody left the hall'));

    expect([verdict.kind, verdict.paragraph, verdict.said]).toEqual(['exact', 1, undefined]);
    expect(verdict.sentence).toBe(
      'The vote was 31 to 9, and nobody left the hall before midnight.',
    );
  });

  it('is exact with words left out at an ellipsis, and tells which', async () => {
    const verdict = found(await verdictOn('It will change … this city'));

    expect(verdict.kind).toBe('exact');
    expect(verdict.omitted).toEqual(['how people move through']);
  });

  it('is exact when short, if it is the whole of a quote', async () => {
    expect((await verdictOn('water comes first')).kind).toBe('exact');
    expect(await verdictOn('a tram')).toMatchObject({ kind: 'not-found', reason: 'too-short' });
  });

  it('tells in how many further articles the very same words stand', async () => {
    const again = articleForTest({ body: 'They said: “It will change how people move.”' });

    const verdict = found(await verdictOn('It will change how people move', 'Lee', [again, tram]));

    expect([verdict.article.id, verdict.alsoIn]).toEqual(['tram', 1]);
  });
});

describe('a quote that was altered', () => {
  it.each([
    [
      'a changed word',
      'It will change how people live through this city',
      'changed',
      'words',
      'live',
      'move',
    ],
    ['an added word', 'It will never change how people move', 'added', 'words', 'never', ''],
    [
      'a changed number',
      'The vote was 30 to 9, and nobody left the hall',
      'changed',
      'words',
      '30',
      '31',
    ],
    [
      'a capital letter within',
      'It will change how People move',
      'changed',
      'case',
      'People',
      'people',
    ],
    ['a question mark', 'It will change how people move?', 'added', 'marks', '?', ''],
    ['a comma less', 'The vote was 31 to 9 and nobody left the hall', 'missing', 'marks', '', ','],
  ])('marks %s', async (_, text, kind, of, quoted, written) => {
    const verdict = found(await verdictOn(text));

    expect(verdict.kind).toBe('altered');
    expect(
      verdict.differences.map((difference) => ({
        kind: difference.kind,
        of: difference.of,
        quoted: verdict.quoted.slice(difference.quoted.start, difference.quoted.end),
        written: verdict.sentence.slice(difference.written.start, difference.written.end),
      })),
    ).toEqual([{ kind, of, quoted, written }]);
  });

  it('does not hide a struck word', async () => {
    expect((await verdictOn('We will ~~not~~ build a second bridge')).kind).not.toBe('exact');
  });

  it('shows two sentences put together as one of them, with words added', async () => {
    const verdict = found(
      await verdictOn(
        'You cannot drink a tram, and we will not build a second bridge, and we never said so',
      ),
    );

    expect(verdict.kind).toBe('altered');
    expect(verdict.sentence).toContain('We will not build a second bridge');
  });
});

describe('a quote that was cut', () => {
  it.each([
    ['a word within', 'It will change how people move this city', 'through'],
    ['a negation within', 'We will build a second bridge', 'not'],
  ])('shows %s', async (_, text, missing) => {
    const verdict = found(await verdictOn(text));

    expect(verdict.kind).toBe('cut');
    expect(
      verdict.differences.map(({ written }) => verdict.sentence.slice(written.start, written.end)),
    ).toEqual([missing]);
  });

  it.each([
    ['a negation hidden by an ellipsis', 'We will … build a second bridge', ['not']],
    ['the negation just before it', 'build a second bridge', ['will not']],
  ])('shows %s', async (_, text, omitted) => {
    const verdict = found(await verdictOn(text));

    expect([verdict.kind, verdict.omitted]).toEqual(['cut', omitted]);
  });

  it.each([
    ['the end of one sentence and the start of another', 'We keep … buses for a year', 'cut'],
    ['whole sentences left out between', 'We keep the trams. … They run at night.', 'exact'],
    ['an aside left out', 'The depot … stays open', 'exact'],
    ['single words', 'We … buses … night', 'not-found'],
  ])('is told from a fair ellipsis: %s', async (_, text, kind) => {
    const body =
      'We keep the trams. Nobody buys buses for a year. They run at night. The depot, which never closed, stays open.';

    expect((await verdictOn(text, undefined, [articleForTest({ body })])).kind).toBe(kind);
  });

  it('is told where an ellipsis leaves nothing out but the start is missing', async () => {
    expect((await verdictOn('build … a second bridge, and we never said so')).kind).toBe('cut');
  });

  it.each([
    ['es', 'Dicen que no abrirá la escuela este año.', 'abrirá la escuela', 'cut'],
    ['pt', 'A feira abre no verão e fecha cedo.', 'verão e fecha cedo', 'exact'],
    ['fr', 'Ils n’ont jamais vu la mer ici.', 'vu la mer ici', 'cut'],
    ['de', 'Das glauben wir dem Amt nicht.', 'Das glauben wir dem Amt', 'cut'],
    ['en', 'He said they don’t know the answer yet.', 'know the answer yet', 'cut'],
    ['ja', '市は橋を直すつもりはないと述べた。', '市は橋を直すつもりは', 'cut'],
    ['zh', '他们说未来我们会重建学校。', '我们会重建学校', 'exact'],
  ])('knows negations by language: %s', async (language, body, text, kind) => {
    expect((await verdictOn(text, undefined, [articleForTest({ language, body })])).kind).toBe(
      kind,
    );
  });

  it('is what two speakers’ words are, even with an ellipsis between', async () => {
    const both = articleForTest({
      body: '“I like trams very much,” said Lee. “I prefer the old buses,” said Ruiz.',
      quotes: [
        { text: 'I like trams very much', speaker: 'Lee', paragraph: 1 },
        { text: 'I prefer the old buses', speaker: 'Ruiz', paragraph: 1 },
      ],
    });

    expect((await verdictOn('I like … the old buses', undefined, [both])).kind).toBe('cut');
  });
});

describe('the name beside a quote', () => {
  const words = 'You cannot drink a tram';

  it.each(['Ana Ruiz', 'ana ruíz', 'Ruiz', 'Ms. Ana Ruiz', 'City Radio', 'Example News'])(
    'may be %s',
    async (name) => {
      expect(await verdictOn(words, name)).toMatchObject({ kind: 'exact', attribution: 'same' });
    },
  );

  it.each(['Lee', 'Ana Gomez', 'Ruiz Castillo', 'Churchill'])('must not be %s', async (name) => {
    expect(await verdictOn(words, name)).toMatchObject({
      kind: 'misattributed',
      attribution: 'other',
      attributedTo: name,
    });
  });

  it.each(['Ана Руис', 'the mayor', 'アナ・ルイス'])(
    'may be %s, which cannot be compared',
    async (name) => {
      expect(await verdictOn(words, name)).toMatchObject({ kind: 'exact', attribution: 'unknown' });
    },
  );

  it('must not be one person’s for the words of two', async () => {
    const dialogue = articleForTest({
      body: '「毎朝この駅で電車を待つのが好きだ」「私はバスの方がいい」',
      language: 'ja',
      quotes: [
        { text: '毎朝この駅で電車を待つのが好きだ', speaker: '大野', paragraph: 1 },
        { text: '私はバスの方がいい', speaker: '村井', paragraph: 1 },
      ],
    });
    const both = '毎朝この駅で電車を待つのが好きだ私はバスの方がいい';

    expect((await verdictOn(both, '大野', [dialogue])).kind).toBe('misattributed');
    expect((await verdictOn(both, undefined, [dialogue])).kind).toBe('exact');
  });

  it('must not be a person’s for the article’s own words', async () => {
    expect(await verdictOn('nobody left the hall before midnight', 'Lee')).toMatchObject({
      kind: 'misattributed',
    });
  });
});

describe('what was never said', () => {
  it.each([
    ['', 'too-short'],
    ['tram', 'too-short'],
    ['The mayor resigned on Friday after a short meeting with the press', 'unknown'],
    ['🚋🚋🚋', 'too-short'],
    ['\u0000 \uffff <@123> [x](y)', 'too-short'],
  ])('is not found: %j', async (text, reason) => {
    expect(await verdictOn(text)).toMatchObject({ kind: 'not-found', reason });
  });
});

describe('any change within a true sentence', () => {
  const words =
    'We will not build a second bridge and nobody here wants a third one before spring'.split(' ');
  const article = articleForTest({ body: `${words.join(' ')}.` });
  const place = fc.integer({ min: 1, max: words.length - 2 });

  it.each([
    ['a word dropped', (at: number) => words.toSpliced(at, 1)],
    ['a word doubled', (at: number) => words.toSpliced(at, 0, words[at] ?? '')],
    ['a word changed', (at: number) => words.with(at, 'never')],
    [
      'two words swapped',
      (at: number) => words.toSpliced(at, 2, words[at + 1] ?? '', words[at] ?? ''),
    ],
    ['a letter changed', (at: number) => words.with(at, `${words[at] ?? ''}s`)],
  ])('keeps it from being exact: %s', async (_, change) => {
    const check = createQuoteCheck([article]);
    await check.ready;

    fc.assert(
      fc.property(place, (at) => {
        expect(check.check(change(at).join(' ')).kind).not.toBe('exact');
      }),
    );
  });

  it('does not throw for any text', async () => {
    const check = createQuoteCheck([article, tram]);
    await check.ready;

    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        check.checkMessage(text);
      }),
    );
  });
});

describe('words of a translation', () => {
  const spanish = articleForTest({
    ...tram,
    language: 'es',
    isTranslation: true,
    revision: 'es',
    quotes: [],
    body: [
      'El resultado fue de 31 a 9, y nadie salió de la sala antes de la medianoche.',
      '«Cambiará la manera de moverse por esta ciudad», dijo la alcaldesa Lee. «No construiremos un segundo puente, y nunca lo dijimos.»',
      'Los críticos gritaban más. «Un tranvía no se bebe», dijo Ana Ruiz a City Radio; «You cannot drink a tram».',
    ].join('\n\n'),
  });
  const quoted = tram.quotes.map((quote, i) => {
    const texts = [
      'Cambiará la manera de moverse por esta ciudad',
      'No construiremos un segundo puente, y nunca lo dijimos',
      'Un tranvía no se bebe',
      'You cannot drink a tram',
    ];
    return { ...quote, text: texts[i] ?? '' };
  });
  const withQuotes = { ...spanish, quotes: quoted, revision: 'es2' };

  it.each([
    ['as it is', 'Cambiará la manera de moverse por esta ciudad', undefined, 'translated'],
    ['whoever is named', 'Cambiará la manera de moverse por esta ciudad', 'Ruiz', 'translated'],
    [
      'with a word changed',
      'Cambiará la forma de moverse por esta ciudad',
      'Lee',
      'near-translation',
    ],
    ['with a word left out', 'Cambiará la manera de moverse por ciudad', 'Lee', 'near-translation'],
    ['without its negation', 'construiremos un segundo puente', 'Lee', 'near-translation'],
    ['that were left in the original', 'You cannot drink a tram', 'Ruiz', 'exact'],
    ['that nobody has', 'Todos nuestros tranvías son azules y nuevos', undefined, 'not-found'],
  ])('are never exact: %s', async (_, text, name, kind) => {
    const verdict = await verdictOn(text, name, [tram, spanish]);
    expect(verdict.kind).toBe(kind);
    if (verdict.kind === 'not-found') return;
    expect(verdict.article).toBe(kind === 'exact' ? tram : spanish);
    expect(verdict.attribution).toBe(kind === 'exact' ? 'same' : 'unknown');
  });

  it('are told from those of somebody else where the translation says who speaks', async () => {
    const text = 'Cambiará la manera de moverse por esta ciudad';
    const verdict = found(await verdictOn(text, 'Ana Ruiz', [tram, withQuotes]));
    expect([verdict.kind, verdict.said?.speaker, verdict.paragraph]).toEqual([
      'misattributed',
      'Lee',
      2,
    ]);
    expect((await verdictOn(text, 'Lee', [tram, withQuotes])).kind).toBe('translated');
  });

  it('over two paragraphs are put together from one version only', async () => {
    const text = 'nadie salió de la sala antes de la medianoche. Cambiará la manera de moverse';
    const verdict = found(
      await verdictOn(text, undefined, [tram, spanish, { ...withQuotes, language: 'ca' }]),
    );
    expect(verdict.kind).toBe('translated');
  });

  it('are no longer found when the translation is gone, and those of its original still are', async () => {
    const check = createQuoteCheck([tram, spanish]);
    await check.ready;
    await check.update([tram]);
    expect(check.check('Un tranvía no se bebe').kind).toBe('not-found');
    expect(check.check('water comes first').kind).toBe('exact');
    await check.update([tram, withQuotes]);
    expect(check.check('Un tranvía no se bebe').kind).toBe('translated');
    expect(check.size).toBe(2);
  });
});

it('no longer finds what was changed or removed', async () => {
  const check = createQuoteCheck([tram]);
  await check.ready;

  await check.update([
    { ...tram, body: 'Something else stands here now.', quotes: [], revision: 'b' },
  ]);
  expect(check.check('You cannot drink a tram').kind).toBe('not-found');
  expect(check.check('Something else stands here now').kind).toBe('exact');

  await check.update([]);
  expect(check.size).toBe(0);
  expect(check.check('Something else stands here now').kind).toBe('not-found');
});
