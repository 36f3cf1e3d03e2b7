import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../content/index.ts';

const { library } = await loadLibrary('content/articles');
const samples = library.newest({ topic: 'sample' });

describe('the samples show', () => {
  it.each<[what: string, shows: (sample: (typeof samples)[number]) => boolean]>([
    ['a picture with an alt text', ({ picture }) => (picture?.alt ?? '') !== ''],
    ['a correction', ({ corrections }) => corrections.length > 0],
    ['text from right to left', ({ language }) => language === 'ar'],
    ['a body of 30,000 characters', ({ body }) => body.length >= 30_000],
    ['a speaker who was first heard elsewhere', ({ quotes }) => quotes.some(({ via }) => via)],
  ])('%s', (_, shows) => {
    expect(samples.some(shows)).toBe(true);
  });
});

it('marks everything that was invented as a sample', () => {
  const invented = library.articles.filter(
    ({ publisher }) => publisher.name === 'Verbatim Samples',
  );
  expect(invented).toEqual(samples);
});
