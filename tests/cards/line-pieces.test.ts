import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linePieces } from '../../src/cards/line-pieces.ts';

/** Pieces with a bar between them. */
const bars = (text: string, language: string) => linePieces(text, language).join('|');

describe('a line may end', () => {
  it.each([
    ['after a space', 'en', 'A museum, not a line', 'A |museum, |not |a |line'],
    [
      'after a hyphen in a word, not before one',
      'en',
      'north-east of al-Tanf',
      'north-|east |of |al-|Tanf',
    ],
    ['after a dash between words', 'en', 'bells—again', 'bells—|again'],
    [
      'not within an abbreviation or a number',
      'en',
      'the U.S. paid 1,400.50 on 2026-11-23',
      'the |U.S. |paid |1,400.50 |on |2026-11-23',
    ],
    ['not before a minus', 'en', 'at -5 degrees', 'at |-5 |degrees'],
    ['not inside quotation marks that hug a word', 'en', 'the “old” line', 'the |“old” |line'],
    ['not at a no-break space', 'fr', 'avant l’hiver\u00a0!', 'avant |l’hiver\u00a0!'],
    ['between Arabic words', 'ar', 'نقطة تحول، أخيرًا', 'نقطة |تحول، |أخيرًا'],
    [
      'between Japanese words, but not before a full stop',
      'ja',
      '電車が橋を渡る。',
      '電車|が|橋|を|渡る。',
    ],
    [
      'not after an opening bracket, nor before a closing one',
      'ja',
      '「鐘」が（鳴る）',
      '「鐘」|が|（鳴る）',
    ],
    ['between Chinese words', 'zh', '我们答应，今天工作。', '我们|答应，|今天|工作。'],
    ['between Chinese and Latin words', 'zh', '乘坐Tram去', '乘坐|Tram|去'],
    ['between Thai words', 'th', 'ระฆังดังขึ้นอีกครั้งๆ', 'ระฆัง|ดัง|ขึ้น|อีก|ครั้งๆ'],
    ['after a Korean space alone', 'ko', '종이 다시 울립니다.', '종이 |다시 |울립니다.'],
    ['not before a mark that a space parts from its word', 'fr', 'Non ! Si ?', 'Non ! |Si ?'],
    [
      'not after a guillemet that a space parts from it',
      'fr',
      'le « mot » dit',
      'le |« mot » |dit',
    ],
    ['after a dash between words, not before it', 'ru', 'мост — музей', 'мост — |музей'],
    ['before a dash that opens', 'es', 'dicho? —preguntó', 'dicho? |—preguntó'],
  ])('%s', (_, language, text, pieces) => {
    expect(bars(text, language)).toBe(pieces);
  });

  it('and nothing is lost or added', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('en', 'ja', 'zh', 'ar'),
        (text, language) => {
          expect(linePieces(text, language).join('')).toBe(text);
        },
      ),
    );
  });
});
