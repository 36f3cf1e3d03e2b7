import { expect, it } from 'vitest';
import { inTurns } from '../../src/desk/in-turns.ts';
import { aPost, noon } from './a-post.ts';

const post = (id: string, channelId: string, ago = 0, over = {}) =>
  aPost({ id, channelId, createdAt: new Date(noon.getTime() - ago), ...over });

const order = (turns: ReadonlyMap<string, number>) =>
  [...turns].toSorted(([, a], [, b]) => a - b).map(([id]) => id);

it('serves each channel once before it serves one twice, and its newest post first', () => {
  const posts = [
    post('a old', 'a', 20),
    post('a older', 'a', 30),
    post('a new', 'a', 10),
    post('b old', 'b', 25),
    post('b new', 'b', 15),
    post('c', 'c', 40),
  ];
  expect(order(inTurns(posts))).toEqual(['a new', 'b new', 'c', 'a old', 'b old', 'a older']);
});

it('takes each thread of a forum for a channel of its own', () => {
  const thread = (id: string) => post(id, 'forum', 0, { liveChannelId: id });
  const turns = inTurns([thread('t1'), post('x', 'x'), post('y', 'x'), thread('t2')]);
  expect(order(turns)).toEqual(['t1', 'x', 't2', 'y']);
});

it('begins at once, and has a thousand due a little sooner than they can be written', () => {
  const turns = [
    ...inTurns(Array.from({ length: 1000 }, (_, i) => post(`${i}`, `c${i}`))).values(),
  ];
  expect(turns[0]).toBe(0);
  expect(turns.at(-1)).toBeGreaterThan(15_000);
  expect(turns.at(-1)).toBeLessThan(1_000_000 / 48);
});
