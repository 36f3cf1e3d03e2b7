import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSuggestIndex } from '../../content/suggest-index.ts';
import { typoDistance } from '../../content/typo.ts';

const texts = [
  'Syrian forces reach the border with Iraq',
  'City council approves the new tram line\ntransport\nMayor Lee',
  'Élan vital: ÅNGSTRÖM in the café',
  '東京の路面電車が橋を渡る',
  'مكتبة الفوانيس تفتح أبوابها ليلًا',
  'Tram returns to the old bridge',
];
const index = createSuggestIndex(texts);

describe('finds', () => {
  it.each<[title: string, query: string, found: number[]]>([
    ['everything, in order, for an empty query', '', [0, 1, 2, 3, 4, 5]],
    ['everything for a query without words', ' …!', [0, 1, 2, 3, 4, 5]],
    ['the beginning of a text', 'syrian for', [0]],
    ['the beginning of any word', 'bord', [0]],
    ['words in another order', 'line council', [1]],
    ['words of topics and speakers', 'lee transp', [1]],
    ['nothing when one word is missing', 'tram iraq', []],
    ['without case and accents', 'ANGSTROM cafe', [2]],
    ['with accents where there are none', 'trám', [1, 5]],
    ['Arabic without its vowel signs', 'ليلا', [4]],
    ['any part of a text without spaces', '路面', [3]],
    ['a long part of a text without spaces', '京の路面電車が橋を渡る', [3]],
    ['a letter too many', 'irraq', [0]],
    ['a letter missing', 'cuncil', [1]],
    ['a wrong letter', 'broder', [0]],
    ['a wrong first letter', 'xouncil', [1]],
    ['two letters swapped', 'the rbidge', [5]],
    ['a typo while the word is not finished yet', 'coucni', [1]],
    ['a typo in each of two words', 'tarm bidge', [5]],
    ['nothing with two typos in a word', 'cuoncli', []],
    ['a short word that is exact', 'ol', [5]],
    ['nothing for a typo in a short word', 'xl', []],
    ['no typos where something fits exactly', 'line', [1]],
  ])('%s', (_, query, found) => {
    expect(index.find(query, 25)).toEqual(found);
  });
});

it('gives as many as asked for', () => {
  expect(index.find('t', 1)).toEqual([0]);
  expect(index.find('', 2)).toEqual([0, 1]);
});

it('has nothing to find in nothing', () => {
  expect(createSuggestIndex([]).find('a', 25)).toEqual([]);
});

/** The same, as plainly as it can be said. */
function plainFind(all: readonly string[], query: string, limit: number): number[] {
  const words = query.split(' ').filter((word) => word !== '');
  const textsWhere = (fits: (word: string, typed: string) => boolean): number[] =>
    all.flatMap((text, ordinal) =>
      words.every((typed) => text.split(' ').some((word) => word !== '' && fits(word, typed)))
        ? ordinal
        : [],
    );
  const exact = textsWhere((word, typed) => word.startsWith(typed));
  if (exact.length > 0) return exact.slice(0, limit);
  return textsWhere((word, typed) =>
    typed.length < 3
      ? word.startsWith(typed)
      : Array.from({ length: word.length + 1 }, (_, end) => word.slice(0, end)).some(
          (beginning) => typoDistance(beginning, typed) <= 1,
        ),
  ).slice(0, limit);
}

it('agrees with the plain way of saying it', () => {
  const letter = fc.constantFrom('a', 'b', 'c', 'd', 'é'.normalize('NFD').charAt(0), 'z');
  const word = fc.string({ unit: letter, minLength: 1, maxLength: 6 });
  const phrase = (words: number): fc.Arbitrary<string> =>
    fc.array(word, { maxLength: words }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(
      fc.array(phrase(5), { maxLength: 40 }),
      phrase(3),
      fc.nat(30),
      (all, query, limit) => {
        expect(createSuggestIndex(all).find(query, limit)).toEqual(plainFind(all, query, limit));
      },
    ),
    { numRuns: 500 },
  );
});
