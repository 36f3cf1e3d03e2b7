import { describe, expect, it } from 'vitest';
import { decodeCustomId } from '../../src/discord/custom-id.ts';
import {
  articleViews,
  latestId,
  parseLatestId,
  parseReadId,
  readId,
  readMenuId,
  readValue,
} from '../../src/views/links.ts';
import { paragraphId, paragraphValue, parseParagraphId } from '../../src/views/paragraph-link.ts';

const argsOf = (id: string) => decodeCustomId(id)?.args ?? [];

describe('a link to a view', () => {
  it.each(articleViews)('leads to %s and back', (view) => {
    const link = { articleId: 'tram-line', view, page: 3 };
    expect(parseReadId(argsOf(readId(link, 'next')))).toEqual(link);
    expect(parseReadId(argsOf(readId({ ...link, speaker: 0 }, 'tab')))).toEqual({
      ...link,
      speaker: 0,
    });
  });

  it.each([{}, { speaker: 3 }, { speaker: 3, version: 'o' }])(
    'leads there from a menu too, with %j',
    (more) => {
      const link = { articleId: 'tram-line', view: 'quotes' as const, page: 1, ...more };
      expect(parseReadId([...argsOf(readMenuId()), readValue(link)])).toEqual(link);
    },
  );

  it('fits with the longest id, page and speaker', () => {
    const link = {
      articleId: 'a'.repeat(60),
      view: 'summary' as const,
      page: 999_999,
      speaker: 99,
    };
    expect(readId(link, 'speaker').length).toBeLessThanOrEqual(100);
    const original = readId({ ...link, version: 'o' }, 'speaker');
    expect(original.length).toBeLessThanOrEqual(100);
    expect(parseReadId(argsOf(original))?.version).toBe('o');
  });

  it.each(['es', 'pt-BR', 'zh-Hant'])('keeps to a translation into %s', (version) => {
    const link = { articleId: 'a'.repeat(60), view: 'article' as const, page: 12, version };
    const place = { articleId: 'a'.repeat(60), paragraph: 999, version };
    expect(parseReadId(argsOf(readId(link, 'version')))).toEqual(link);
    expect(parseParagraphId(argsOf(paragraphId(place, 5)))).toEqual(place);
    expect(parseParagraphId([paragraphValue(place)])).toEqual(place);
  });

  it('leaves out the language for which there is no room', () => {
    const link = { articleId: 'a'.repeat(60), view: 'article' as const, page: 1 };
    const version = `de-${'abcdefgh'.repeat(4)}`;
    expect(parseReadId(argsOf(readId({ ...link, version }, 'next')))).toEqual(link);
  });

  it.each(['', 'O', 'original', 'es:x', '../x'])('takes no %j for a version', (word) => {
    expect(parseReadId(['a', 'summary', '1', '', 'tab', word])).not.toHaveProperty('version');
  });

  it('differs from another one to the same page', () => {
    const link = { articleId: 'a', view: 'article' as const, page: 1 };
    expect(readId(link, 'tab')).not.toBe(readId(link, 'first'));
  });

  it.each([
    [[]],
    [['a']],
    [['a', 'summary']],
    [['a', 'summary', '0']],
    [['a', 'summary', '-1']],
    [['a', 'summary', '1e3']],
    [['a', 'summary', '99999999']],
    [['a', 'toString', '1']],
    [['', 'summary', '1']],
    [['a', 'quotes', '1', 'x']],
  ])('is not made of %j', (args) => {
    expect(parseReadId(args)).toBeUndefined();
  });

  it('is understood without the words that came later', () => {
    expect(parseReadId(['a', 'summary', '1'])).toEqual({
      articleId: 'a',
      view: 'summary',
      page: 1,
    });
  });
});

describe('a link to the latest', () => {
  it.each([[{ page: 1 }], [{ page: 2, topic: 'city-council' }], [{ page: 3, topic: 'трамвай' }]])(
    'leads to %j and back',
    (link) => {
      expect(parseLatestId(argsOf(latestId(link, 'next')))).toEqual(link);
    },
  );

  it('fits with the longest topic', () => {
    expect(latestId({ page: 9999, topic: '𠀀'.repeat(40) }, 'first').length).toBeLessThanOrEqual(
      100,
    );
  });

  it.each([[[]], [['x']], [['0', 'a']]])('is not made of %j', (args) => {
    expect(parseLatestId(args)).toBeUndefined();
  });
});
