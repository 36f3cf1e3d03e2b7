import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateMessage } from '../../src/discord/validate/message.ts';
import { parsePostButtonId, postButtonId, postIdIn } from '../../src/views/post-id.ts';
import type { PostMessage } from '../../src/views/post.ts';
import { showPost, showRetractedPost } from '../../src/views/post.ts';
import { anArticle } from '../builders/article.ts';
import { anyArticle, textUpTo } from './arbitrary-article.ts';
import { kindsIn } from './markdown/discord-view.ts';

const postId = '0123456789abcdef01234567';
const locale = 'en-US';
const options = { postId, locale };
const customIds = ({ components }: PostMessage) =>
  components.flatMap((row) =>
    row.components.flatMap((one) => ('custom_id' in one ? one.custom_id : [])),
  );

describe('a post', () => {
  it('leads to the whole text, the quotes if there are any, and the source', () => {
    const { components } = showPost(anArticle({ url: 'https://news.example/tram' }), options);
    const buttons = components[0]?.components.map((one) => ('label' in one ? one.label : ''));
    expect(buttons).toEqual(['Full text', 'Source', 'Open at the publisher']);
  });

  it('begins with what a notification is to say: the moderator’s words, or the headline', () => {
    expect(showPost(anArticle(), options).content).toBe('City council approves the new tram line');
    expect(showPost(anArticle(), { ...options, note: 'Now *out*' }).content).toBe(
      String.raw`Now \*out\*`,
    );
  });

  it('names the role that it pings, and lets nothing else ping', () => {
    const post = showPost(anArticle({ headline: '@everyone' }), { ...options, roleId: '77' });
    expect(post.content).toBe(String.raw`<@&77> \@everyone`);
    expect(post.allowed_mentions).toEqual({ parse: [], roles: ['77'] });
  });

  it('says whose its picture is, where that goes along', () => {
    const article = anArticle({ pictureCredit: 'J. *Doe* / Agency' });
    const footer = (withPicture: boolean) =>
      showPost(article, { ...options, withPicture }).embeds[0]?.footer?.text;
    expect(footer(true)).toMatch(/ · Picture: J\. \*Doe\* \/ Agency$/);
    expect(footer(false)).not.toContain('Doe');
  });

  it('shows the newest two corrections, counts the rest, and has another colour', () => {
    const corrections = [3, 2, 1].map((day) => ({
      at: `2026-03-0${day}T10:00:00Z`,
      kind: 'correction' as const,
      note: `Note ${day}`,
    }));
    const { embeds } = showPost(anArticle({ corrections }), options);
    const [one, two, rest] = embeds[0]?.fields ?? [];
    expect([one?.value, two?.value]).toEqual([
      expect.stringContaining('Note 3'),
      expect.stringContaining('Note 2'),
    ]);
    expect(rest?.value).toContain('1 earlier correction is listed');
    expect(embeds[0]?.color).not.toBe(showPost(anArticle(), options).embeds[0]?.color);
  });

  it('becomes a notice when it is retracted: when, why, and nothing to press', () => {
    const at = '2026-03-04T10:00:00Z';
    const notice = showRetractedPost(
      anArticle(),
      { at, reason: 'The source withdrew *it*.' },
      options,
    );
    expect(notice).toMatchObject({ content: '', components: [], allowed_mentions: { parse: [] } });
    expect(notice.embeds[0]?.description).toBe(
      `**This article was retracted on <t:1772618400:D>.**\nThe source withdrew ${String.raw`\*it\*`}.`,
    );
  });

  it('can be found again by its buttons, whatever the article is called', () => {
    const article = anArticle({
      id: 'a'.repeat(60),
      quotes: [{ text: 'No', speaker: 'Lee', paragraph: 1 }],
    });
    const found = customIds(showPost(article, options));
    expect(found).toHaveLength(3);
    expect(Math.max(...found.map((id) => id.length))).toBe(100);
    expect(postIdIn(found)).toBe(postId);
    const link = { postId, articleId: article.id, view: 'quotes' } as const;
    expect(parsePostButtonId(postButtonId(link).split(':').slice(2))).toEqual(link);
  });

  it.each([
    [[]],
    [['1:digest:short']],
    [['1:read:tram-line:summary:1::tab']],
    [['1:post:short:tram-line:source']],
    [['not ours']],
  ])('is not seen in other buttons: %j', (others) => expect(postIdIn(others)).toBeUndefined());

  it('is one that Discord takes, and formats or links nothing by itself, for any article', () => {
    const notes = fc.option(textUpTo(500), { nil: undefined });
    fc.assert(
      fc.property(anyArticle, notes, textUpTo(500), (article, note, reason) => {
        const post = showPost(article, { ...options, note, roleId: '77', withPicture: true });
        const at = '2026-03-04T10:00:00Z';
        const notice = showRetractedPost(article, { at, reason }, options);
        expect(validateMessage({ ...post })).toEqual([]);
        expect(validateMessage({ ...notice })).toEqual([]);
        expect(kindsIn(post.content.replace('<@&77> ', ''))).toEqual([]);
        expect(kindsIn(notice.embeds[0]?.title ?? '')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
