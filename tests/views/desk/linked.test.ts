import { describe, expect, it } from 'vitest';
import { showPostDetail, showPostList } from '../../../src/views/desk/post-list.ts';
import { showRetracted } from '../../../src/views/desk/retracted.ts';
import { aPost } from '../../desk/a-post.ts';
import { textOf } from '../seen.ts';

const locale = 'en';
const headline = 'A new tram line';
const live = { state: 'live', messageId: '55', liveRevision: 'r1', liveAt: new Date(0) } as const;
const linked = aPost({ ...live, repliesTo: '44', tells: [] });
const detail = (over: Parameters<typeof aPost>[0]) =>
  textOf(showPostDetail({ ...linked, ...over }, { headline, list: 'posts', locale }));

describe('a linked correction, for moderators,', () => {
  it('is told apart from posts in the ledger, and says which post it is about', () => {
    const item = { kind: 'post', headline, post: linked } as const;
    const list = showPostList([item], { link: { list: 'posts', page: 1 }, locale });
    expect(textOf(list)).toContain('Correction linked to a post: A new tram line');
    expect(detail({})).toContain('Correction linked to a post: A new tram line');
    expect(detail({})).toMatch(/\*\*It announces a correction of\*\* https:.*\/44\n/);
  });

  it.each([
    ['is going', { desired: 'retracted' }, 'it will be deleted'],
    ['is gone', { desired: 'retracted', state: 'retracted', liveRetracted: true }, 'was deleted'],
    ['was never sent', { state: 'retracted', messageId: null }, 'was never sent'],
  ] as const)('whose article was retracted %s', (_, over, text) => {
    expect(detail(over)).toContain(text);
  });

  it('is counted by itself when its article is retracted', () => {
    const text = textOf(showRetracted(headline, [aPost(live), linked], { locale }));
    expect(text).toContain('1 message becomes the notice');
    expect(text).toContain('1 message that announced a correction of a post is deleted.');
  });
});
