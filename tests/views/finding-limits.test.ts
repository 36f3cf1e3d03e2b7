import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../content/article.ts';
import type { Verdict } from '../../content/check-quote/verdict.ts';
import { showMore } from '../../src/views/more.ts';
import { showOrigin } from '../../src/views/origin.ts';
import { showHits } from '../../src/views/search.ts';
import { showTopics } from '../../src/views/topics.ts';
import { showVerdicts } from '../../src/views/verdict.ts';
import { showWho } from '../../src/views/who.ts';
import { anyArticle, textUpTo } from './arbitrary-article.ts';
import { broken } from './broken.ts';
import { kindsIn } from './markdown/discord-view.ts';
import { textsOf } from './seen.ts';

/** Places in a text, in order and without overlap. */
const marksIn = (text: string) =>
  fc
    .uniqueArray(fc.nat(Math.max(1, text.length)), { maxLength: 12 })
    .map((ends) => ends.map((end) => Math.min(end, text.length)).toSorted((a, b) => a - b))
    .map((ends) =>
      ends.flatMap((end, i) => (i % 2 === 1 ? [[ends[i - 1] ?? 0, end] as const] : [])),
    );

const markedText = (longest: number) =>
  textUpTo(longest).chain((text) => fc.record({ text: fc.constant(text), marks: marksIn(text) }));

/** An article, or a translation of one, of the longest tag too. */
const anyVersion = fc
  .record({
    article: anyArticle,
    isTranslation: fc.boolean(),
    language: fc.constantFrom('es', 'de-abcdefgh-ijklmnop-qrstuvwx-yz234567'),
  })
  .map(({ article, isTranslation, language }): Article =>
    isTranslation ? { ...article, isTranslation, language } : article,
  );

const hit = fc.record({ article: anyVersion, passage: markedText(200), paragraph: fc.nat(900) });

const verdict: fc.Arbitrary<Verdict> = fc.oneof(
  fc.record({
    kind: fc.constant('not-found' as const),
    reason: fc.constantFrom('unknown' as const, 'too-short' as const),
    quoted: textUpTo(4000),
  }),
  fc
    .record({
      kind: fc.constantFrom(
        'exact' as const,
        'altered' as const,
        'cut' as const,
        'misattributed' as const,
        'translated' as const,
        'near-translation' as const,
      ),
      article: anyVersion,
      paragraph: fc.nat(900),
      isSaid: fc.boolean(),
      quoted: markedText(4000),
      sentence: markedText(6000),
      omitted: fc.array(textUpTo(400), { maxLength: 4 }),
      attribution: fc.constantFrom('same' as const, 'other' as const, 'unknown' as const),
      attributedTo: fc.option(textUpTo(400), { nil: undefined }),
      alsoIn: fc.nat(9),
    })
    .map(({ isSaid, quoted, sentence, ...rest }) => ({
      ...rest,
      said: isSaid ? rest.article.quotes[0] : undefined,
      quoted: quoted.text,
      sentence: sentence.text,
      differences: quoted.marks.slice(0, sentence.marks.length).map(([start, end], i) => ({
        kind: 'changed' as const,
        of: 'words' as const,
        quoted: { start, end },
        written: { start: sentence.marks[i]?.[0] ?? 0, end: sentence.marks[i]?.[1] ?? 0 },
      })),
    })),
);

// Arabic has the longest lines: signs that keep them in order, and two bytes a letter.
describe.each([
  ['English', 'en-US'],
  ['Arabic', 'ar'],
])('Discord takes, in %s', { timeout: 60_000 }, (_language, locale) => {
  it('any page of any search', () => {
    const hits = fc.array(hit, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(textUpTo(200), hits, textUpTo(100), (query, found, name) => {
        const message = showHits(
          { query, topic: 'x'.repeat(40), publisher: name, after: 0, before: 1e12 },
          {
            hits: found.map(({ article, passage, ...rest }, i) => ({
              ...rest,
              ...passage,
              article: { ...article, id: `${i}${article.id.slice(1)}` },
            })),
            total: 1234,
            respelt: [
              { typed: query, as: name },
              { typed: name, as: query },
            ],
          },
          { locale },
        );
        expect(broken(message)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('any verdicts, which mention nobody', () => {
    fc.assert(
      fc.property(fc.array(verdict, { minLength: 1, maxLength: 6 }), (verdicts) => {
        const message = showVerdicts(verdicts, { locale });
        expect(broken(message)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('any source, and any list to read on', () => {
    fc.assert(
      fc.property(anyVersion, fc.array(anyArticle, { maxLength: 6 }), (article, others) => {
        const own = others.map((other, i) => ({ ...other, id: `${i}${other.id.slice(1)}` }));
        for (const message of [
          showOrigin({ kind: 'link', article }, { locale }),
          showOrigin({ kind: 'words', article, paragraph: 900, isExact: false }, { locale }),
          showOrigin({ kind: 'unknown', closest: own.slice(0, 3) }, { locale }),
          showMore(article, own, { locale }),
        ]) {
          expect(broken(message)).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('whatever anybody said', () => {
    fc.assert(
      fc.property(
        fc.array(anyArticle, { minLength: 1, maxLength: 4 }),
        textUpTo(100),
        (articles, name) => {
          const quotes = articles.flatMap((article) =>
            article.quotes.map((quote) => ({ article, quote })),
          );
          fc.pre(quotes.length > 0 && name.trim() !== '');
          expect(broken(showWho(name, quotes, { locale }))).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('hundreds of topics', () => {
    const topics = new Map(Array.from({ length: 300 }, (_, i) => [`${i}-${'ж'.repeat(36)}`, i]));
    for (const page of [1, 2, 99]) {
      expect(broken(showTopics(topics, { page, locale }))).toEqual([]);
    }
  });
});

it('nothing from a message or an article mentions anybody', () => {
  const trap = '@everyone <@123456789012345678> ||x|| # big <t:1:F> :smile:';
  const spans = [
    { start: 0, end: 9 },
    { start: 11, end: 25 },
  ];
  const [article] = fc.sample(anyArticle, { numRuns: 1, seed: 1 });
  if (!article) throw new Error('There is always a sample');
  const found = {
    ...article,
    headline: trap,
    dek: trap,
    publisher: { ...article.publisher, name: trap },
  };
  const message = showVerdicts(
    [
      {
        kind: 'altered',
        article: { ...found, status: 'published' },
        paragraph: 1,
        said: { text: trap, speaker: trap, role: trap, paragraph: 1 },
        quoted: trap,
        sentence: trap,
        differences: spans.map((span) => ({
          kind: 'changed',
          of: 'words',
          quoted: span,
          written: span,
        })),
        omitted: [trap],
        attribution: 'other',
        attributedTo: trap,
        alsoIn: 1,
      },
    ],
    { locale: 'en-US' },
  );
  const bad = new Set(['user', 'everyone', 'here', 'role', 'spoiler', 'emoji', 'heading']);
  for (const text of textsOf(message)) {
    const kinds = kindsIn(text.replace(/^### /, '')).filter((kind) => bad.has(kind));
    expect(kinds).toEqual([]);
  }
});
