import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Correction } from '../../content/article.ts';
import { validateMessage } from '../../src/discord/validate/message.ts';
import { showLinkedCorrection } from '../../src/views/linked-correction.ts';
import { postIdIn } from '../../src/views/post-id.ts';
import { anArticle } from '../builders/article.ts';
import { anyArticle, textUpTo } from './arbitrary-article.ts';

const postId = '0123456789abcdef01234567';
const about = { guildId: '11', channelId: '22', messageId: '33' };
const options = { postId, locale: 'en', about, asReply: true };
const entry = (note: string): Correction => ({ at: '2026-03-03T10:00:00Z', kind: 'update', note });

describe('a linked correction', () => {
  it('tells of the newest two entries and counts the rest', () => {
    const entries = ['One', 'Two', 'Three', 'Four'].map(entry);
    const { content } = showLinkedCorrection(anArticle(), { ...options, entries });
    expect(content).toContain('One');
    expect(content).toContain('Two');
    expect(content).not.toContain('Three');
    expect(content).toContain('2 earlier corrections are listed under Source.');
  });

  it('hangs on its post, or links to it', () => {
    const entries = [entry('One')];
    const reply = showLinkedCorrection(anArticle(), { ...options, entries });
    expect(reply.message_reference).toEqual({ message_id: '33', fail_if_not_exists: false });
    expect(reply.content).not.toContain('https://');
    const linking = showLinkedCorrection(anArticle(), { ...options, entries, asReply: false });
    expect(linking).not.toHaveProperty('message_reference');
    expect(linking.content).toMatch(/\n-# https:\/\/discord\.com\/channels\/11\/22\/33$/);
  });

  it('is one that Discord takes and that can be found again, for any article and notes', () => {
    const notes = fc.array(textUpTo(500), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(anyArticle, notes, fc.boolean(), (article, texts, asReply) => {
        const entries = texts.map(entry);
        const message = showLinkedCorrection(article, { ...options, entries, asReply });
        expect(validateMessage(message)).toEqual([]);
        const ids = message.components.flatMap(({ components }) =>
          components.flatMap((one) => ('custom_id' in one ? one.custom_id : [])),
        );
        expect(postIdIn(ids)).toBe(postId);
      }),
      { numRuns: 300 },
    );
  });

  it('pings nobody, whatever it says', () => {
    const { content, allowed_mentions: allowed } = showLinkedCorrection(
      anArticle({ headline: '@everyone' }),
      { ...options, entries: [entry('<@&1> **now**')] },
    );
    expect(allowed).toEqual({ parse: [] });
    expect(content).toContain(String.raw`\@everyone`);
    expect(content).toContain(String.raw`\<\@&1\> \*\*now\*\*`);
  });
});
