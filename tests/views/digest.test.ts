import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../content/article.ts';
import { validateMessage } from '../../src/discord/validate/message.ts';
import { digestId, parseDigestId } from '../../src/views/digest-id.ts';
import { digestSize, showDigest, type Digest, type DigestEntry } from '../../src/views/digest.ts';
import { parseDigestPick, postIdIn } from '../../src/views/post-id.ts';
import { anArticle } from '../builders/article.ts';
import { anyArticle, textUpTo } from './arbitrary-article.ts';
import { kindsIn } from './markdown/discord-view.ts';

const postId = '0123456789abcdef01234567';
const options = { postId, locale: 'en-US' };
const at = '2026-03-04T10:00:00Z';

const named = (headline: string, over: Partial<Article> = {}): DigestEntry => ({
  article: anArticle({ id: headline.toLowerCase(), headline, ...over }),
});
const aDigest = (over: Partial<Digest> = {}): Digest => {
  const entries = over.entries ?? [named('Trams'), named('Budget')];
  const count = entries.filter(({ retraction }) => !retraction).length;
  return { topics: ['transport'], count, entries, more: 0, ...over };
};
const textOf = (digest: Digest) => showDigest(digest, options).embeds[0]?.description ?? '';
const colourOf = (digest: Digest) => showDigest(digest, options).embeds[0]?.color;
const optionsOf = (digest: Digest) =>
  showDigest(digest, options).components.flatMap((row) => row.components[0]?.options ?? []);

describe('a digest', () => {
  it.each<[string, Partial<Digest>]>([
    ['2 new articles: transport', {}],
    ['1 new article: transport', { entries: [named('Trams')] }],
    ['2 new articles: a and b', { topics: ['a', 'b'] }],
    ['2 new articles', { topics: ['a', 'b', 'c', 'd', 'e', 'f'] }],
    ['12 new articles: transport', { count: 12, more: 10 }],
  ])('begins with what a notification is to say: %s', (line, over) => {
    expect(showDigest(aDigest(over), options).content).toBe(line);
  });

  it('pings the role, once and nobody else', () => {
    const digest = aDigest({ entries: [named('@everyone'), named('Budget')], topics: ['a'] });
    expect(showDigest(digest, { ...options, roleId: '77' })).toMatchObject({
      content: '<@&77> 2 new articles: a',
      allowed_mentions: { parse: [], roles: ['77'] },
    });
  });

  it('says of each article what it is, in their order, and opens each from its menu', () => {
    const text = textOf(aDigest());
    expect(text.indexOf('Trams')).toBeLessThan(text.indexOf('Budget'));
    expect(text).toContain('After nine years of debate');
    expect(text).toContain('Example News');
    expect(optionsOf(aDigest())).toMatchObject([
      { value: 'trams', label: 'Trams' },
      { value: 'budget', label: 'Budget' },
    ]);
  });

  it('says what was corrected, with the newest first and the rest counted, and has another colour', () => {
    const corrections = [2, 1].map((day) => ({
      at: `2026-03-0${day}T10:00:00Z`,
      kind: 'clarification' as const,
      note: `Note ${day}`,
    }));
    const digest = aDigest({ entries: [named('Trams', { corrections }), named('Budget')] });
    expect(textOf(digest)).toMatch(/\*\*Clarification\*\* · <t:\d+:D>\nNote 2\n-# 1 earlier/);
    expect(textOf(digest)).not.toContain('Note 1');
    expect(colourOf(digest)).not.toBe(colourOf(aDigest()));
  });

  it('shows the notice in the place of what was retracted, and counts it no more', () => {
    const retraction = { at, reason: 'A *hoax*.' };
    const digest = aDigest({ entries: [{ ...named('Trams'), retraction }, named('Budget')] });
    expect(textOf(digest)).toContain(
      String.raw`**Trams**
**This article was retracted on <t:1772618400:D>.**
A \*hoax\*.`,
    );
    expect(textOf(digest)).not.toContain('retracted on <t:1772618400:D>.**\nAfter nine years');
    expect(showDigest(digest, options).content).toBe('1 new article: transport');
    expect(optionsOf(digest)[0]).toEqual({ value: 'trams', label: 'Trams' });
  });

  it('has nothing to press and nothing to announce when all of it was retracted', () => {
    const retraction = { at, reason: 'A hoax.' };
    const digest = aDigest({ entries: [{ ...named('Trams'), retraction }] });
    expect(showDigest(digest, options)).toMatchObject({ content: '', components: [] });
    expect(colourOf(digest)).not.toBe(colourOf(aDigest()));
  });

  it('says how many more there are, and where', () => {
    expect(textOf(aDigest({ more: 1 }))).toMatch(/\n-# 1 more article is in \/latest\.$/);
    expect(textOf(aDigest({ more: 1200 }))).toMatch(/\n-# 1,200 more articles are in \/latest\.$/);
    expect(textOf(aDigest())).not.toContain('/latest');
  });

  it('is found again by its menu, which knows what was picked', () => {
    const [row] = showDigest(aDigest(), options).components;
    const id = row?.components[0]?.custom_id ?? '';
    expect(postIdIn(['other', id])).toBe(postId);
    const words = id.split(':').slice(2);
    expect(parseDigestPick([...words, 'trams'])).toEqual({ postId, articleId: 'trams' });
    expect(parseDigestPick(words)).toBeUndefined();
  });

  it('is one that Discord takes, and formats or pings nothing by itself, whatever is in it', () => {
    const entry: fc.Arbitrary<DigestEntry> = fc
      .tuple(anyArticle, fc.option(textUpTo(500), { nil: undefined }))
      .map(([article, reason]) => ({
        article,
        ...(reason !== undefined && { retraction: { at, reason } }),
      }));
    const entries = fc.array(entry, { minLength: 1, maxLength: digestSize });
    fc.assert(
      fc.property(entries, fc.nat(3000), (all, more) => {
        const distinct = all.map(({ article, ...rest }, i) => ({
          article: { ...article, id: `article-${i}` },
          ...rest,
        }));
        const digest = aDigest({ entries: distinct, more });
        const message = showDigest(digest, { ...options, roleId: '77' });
        expect(validateMessage(message)).toEqual([]);
        expect(kindsIn(message.content.replace('<@&77> ', ''))).toEqual([]);
        expect(message.embeds[0]?.description).not.toBe('');
      }),
      { numRuns: 200 },
    );
  });

  it('counts those for which there is no room when every sign is escaped', () => {
    const corrections = [1, 2].map((day) => ({
      at: `2026-03-0${day}T10:00:00Z`,
      kind: 'clarification' as const,
      note: '*'.repeat(500),
    }));
    const full = { headline: '*'.repeat(256), dek: '*'.repeat(500), corrections };
    const entries = Array.from({ length: digestSize }, (_, i) => ({
      article: anArticle({ ...full, id: `article-${i}` }),
    }));
    const digest = aDigest({ entries });
    const shown = optionsOf(digest).length;
    expect(shown).toBeLessThan(digestSize);
    expect(textOf(digest)).toContain(`${digestSize - shown} more article`);
  });
});

describe('the name of a digest', () => {
  it('is told from the id of an article', () => {
    const name = { channelId: '1500000000000000001', day: '2026-11-02' };
    expect(parseDigestId(digestId(name))).toEqual(name);
    for (const id of ['tram-line', 'digest-1-2026-11-02', 'digest:x:2026-11-02', '']) {
      expect(parseDigestId(id)).toBeUndefined();
    }
  });
});
