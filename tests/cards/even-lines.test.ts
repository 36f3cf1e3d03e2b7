import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evenLines } from '../../src/cards/even-lines.ts';
import { linePieces } from '../../src/cards/line-pieces.ts';
import { wrap } from '../../src/cards/wrap.ts';

/** Every letter is ten wide. */
const piecesOf = (text: string, language = 'en') =>
  linePieces(text, language).map((piece) => {
    const width = piece.trimEnd().length * 10;
    return { text: piece, width, space: piece.length * 10 - width };
  });
const lines = (text: string, width: number, count: number, language?: string) =>
  evenLines(piecesOf(text, language), width * 10, count)?.lines;

describe('lines', () => {
  it.each([
    [
      'are as long as one another',
      'en',
      'aaaa bbbb cccc dddd eeee ffff',
      24,
      ['aaaa bbbb cccc', 'dddd eeee ffff'],
    ],
    [
      'leave no word alone at the end',
      'en',
      'aaaa bbbb cccc dddd ee',
      19,
      ['aaaa bbbb', 'cccc dddd ee'],
    ],
    [
      'do not end with a short word',
      'ru',
      'Утром первый вагон снова вошёл и в наш старый город, и в наш порт',
      40,
      ['Утром первый вагон снова вошёл', 'и в наш старый город, и в наш порт'],
    ],
    [
      'keep a number at its word',
      'en',
      'the first of the new blue trams ran there all May 1987 over the same old stone bridge as it does now',
      55,
      [
        'the first of the new blue trams ran there all May 1987',
        'over the same old stone bridge as it does now',
      ],
    ],
    [
      'do not tear a word at its hyphen',
      'en',
      'they rang in the very north-east of it all the day',
      30,
      ['they rang in the very', 'north-east of it all the day'],
    ],
    [
      'do not tear a Chinese number',
      'zh',
      '维修用了三年时间，工程花费了一千四百万克朗，而估算是一千二百万',
      24,
      ['维修用了三年时间，工程花费了', '一千四百万克朗，而估算是一千二百万'],
    ],
    [
      'do not begin with a particle or an ending',
      'ja',
      '多くの人が橋はもたないと言い、お金が足りないと言った',
      22,
      ['多くの人が橋はもたないと', '言い、お金が足りないと言った'],
    ],
  ])('%s', (_, language, text, width, expected) => {
    expect(lines(text, width, 2, language)).toEqual(expected);
  });

  it('are none where the text does not fit', () => {
    expect(lines('aaaa bbbb cccc', 9, 1)).toBeUndefined();
  });

  it('hold all of the text, in as many lines as a full line each would take, and none too long', () => {
    const word = fc.stringMatching(/^[a-z]{1,9}[,.]?$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
        const pieces = piecesOf(words.join(' '));
        const full = wrap(pieces, 200);
        const even = evenLines(pieces, 200, full.length)?.lines ?? [];
        expect(even).toHaveLength(full.length);
        expect(even.join(' ')).toBe(words.join(' '));
        for (const line of even) expect(line.length).toBeLessThanOrEqual(20);
      }),
    );
  });
});
