import fc from 'fast-check';
import type { Article } from '../../content/article.ts';
import { anArticle } from '../builders/article.ts';
import { aPublisher } from '../builders/publisher.ts';
import { markdown } from './markdown/arbitrary.ts';

/** What makes a text large: signs that need a backslash, bytes, graphemes, words. */
const units = ['*', '界', '👩‍👩‍👧‍👦', 'word ', '<@1> ', 'é', ':a:', 'x', '# ', 'م', '市議会。', '- '];

/** One line of text of at most `max` UTF-16 units, often of exactly so many. */
export function textUpTo(max: number): fc.Arbitrary<string> {
  const full = fc.constantFrom(...units).map((unit) => unit.repeat(Math.floor(max / unit.length)));
  return fc.oneof(full, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })).map(
    (text) =>
      text
        .slice(0, max)
        .replace(/[\n\r]/g, ' ')
        .trim() || 'x',
  );
}

const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });
const instant = fc
  .date({ min: new Date('1971-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const address = fc
  .constantFrom('a', 'ü', '%20', '(', '_')
  .map((unit) => `https://news.example/${unit.repeat(480 / unit.length)}`);

const publisher = fc
  .record({
    name: textUpTo(100),
    owner: textUpTo(200),
    funding: textUpTo(300),
    country: textUpTo(60),
    source: address,
    standards: address,
  })
  .map(aPublisher);

const quote = fc
  .record({
    text: textUpTo(3000),
    speaker: fc.oneof(fc.constantFrom('Lee', 'Ruiz'), textUpTo(100)),
    role: maybe(textUpTo(200)),
    via: maybe(textUpTo(100)),
    paragraph: fc.integer({ min: 1, max: 9999 }),
  })
  .map(withoutNothing);

const correction = fc.record({
  at: instant,
  kind: fc.constantFrom('correction' as const, 'clarification' as const, 'update' as const),
  note: textUpTo(500),
});

const longLinks = `**[${'w'.repeat(180)}](https://news.example/${'a'.repeat(470)})** `.repeat(9);

const body = fc.oneof(
  markdown,
  fc.constant(longLinks),
  fc.array(textUpTo(6000), { minLength: 1, maxLength: 4 }).map((them) => them.join('\n\n')),
);

/** Any article that the schema lets through, large ones above all. */
export const anyArticle: fc.Arbitrary<Article> = fc
  .record({
    id: fc.constantFrom('a', 'a'.repeat(60)),
    headline: textUpTo(256),
    dek: maybe(textUpTo(500)),
    summary: fc.array(textUpTo(500), { minLength: 1, maxLength: 5 }),
    language: fc.constantFrom('en', 'ja', 'ar', 'xx-a1'),
    published: maybe(instant),
    byline: fc.array(textUpTo(100), { maxLength: 10 }),
    publisher,
    agencies: fc.array(publisher, { maxLength: 4 }),
    url: maybe(address),
    picture: maybe(
      textUpTo(1024).map((alt) => ({ path: '/pictures/a.PNG', alt, sha256: 'a'.repeat(64) })),
    ),
    pictureCredit: maybe(textUpTo(200)),
    quotes: fc.array(quote, { maxLength: 12 }),
    corrections: fc.array(correction, { maxLength: 50 }),
    body,
  })
  .map((parts) => anArticle(withoutNothing(parts)));

/** Optional parts are left out, not undefined. */
function withoutNothing<T extends object>(parts: T) {
  const entries = Object.entries(parts).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}
