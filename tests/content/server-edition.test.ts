import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../content/create-library.ts';
import { asServerSees, type ServerEdition } from '../../content/server-edition.ts';
import { withCorrections } from '../../content/with-corrections.ts';
import { anArticle } from '../builders/article.ts';

const tram = anArticle();
const fair = anArticle({
  id: 'fair',
  headline: 'The fair',
  topics: ['fairs'],
  added: '2026-03-05',
});
const ferry = anArticle({
  id: 'ferry-1',
  headline: 'The ferry',
  topics: ['transport'],
  added: '2026-03-05',
  writtenAt: '2026-03-05T09:00:00.000Z',
});
const entry = { at: '2026-03-06T10:00:00.000Z', kind: 'correction' as const, note: '31 to 9.' };
const library = createLibrary([tram, fair]);
const none: ServerEdition = { retracted: new Map(), corrected: new Map(), written: [] };
const ids = (articles: readonly { id: string }[]) => articles.map(({ id }) => id);

describe('a server', () => {
  it('reads what its moderators wrote among the rest, newest first', () => {
    const seen = asServerSees(library, { ...none, written: [ferry] });
    expect(ids(seen.newest())).toEqual(['ferry-1', 'fair', 'tram-line']);
    expect(ids(seen.articles)).toEqual(['ferry-1', 'fair', 'tram-line']);
    expect(ids(seen.newest({ topic: 'transport' }))).toEqual(['ferry-1', 'tram-line']);
    expect(seen.find('ferry-1')?.headline).toBe('The ferry');
    expect(ids(seen.suggest('f'))).toEqual(['ferry-1', 'fair']);
    expect([...seen.topics]).toEqual([
      ['transport', 2],
      ['fairs', 1],
    ]);
  });

  it('reads their corrections on top of the article’s own', () => {
    const seen = asServerSees(library, { ...none, corrected: new Map([['tram-line', [entry]]]) });
    const article = seen.find('tram-line');
    expect(article?.corrections).toEqual([entry]);
    expect(article?.revision).not.toBe(tram.revision);
    expect(seen.newest().find(({ id }) => id === 'tram-line')).toEqual(article);
    expect(seen.find('fair')).toBe(fair);
  });

  it('reads of what they retracted that it is retracted, and finds it in no list', () => {
    const retraction = { at: entry.at, reason: 'Untrue.' };
    const retracted = new Map([
      ['tram-line', retraction],
      ['ferry-1', retraction],
    ]);
    const seen = asServerSees(library, { ...none, retracted, written: [ferry] });
    for (const id of retracted.keys()) {
      expect(seen.find(id)).toMatchObject({ status: 'retracted', retraction });
    }
    expect(ids(seen.newest())).toEqual(['fair']);
    expect(ids(seen.newest({ topic: 'transport' }))).toEqual([]);
  });

  it('gives the same view for the same library, so that what is made from it can be kept', () => {
    expect(asServerSees(library, none)).toBe(asServerSees(library, none));
    expect(asServerSees(library, none).articles).toBe(asServerSees(library, none).articles);
    expect(asServerSees(createLibrary([tram]), none).find('fair')).toBeUndefined();
  });
});

it('corrections one after the other come to the same revision as all at once', () => {
  const entries = fc
    .uniqueArray(fc.nat(1_000), { minLength: 1, maxLength: 6 })
    .map((minutes) =>
      minutes
        .toSorted((a, b) => a - b)
        .map((minute) => ({ ...entry, at: new Date(minute * 60_000).toISOString() })),
    );
  fc.assert(
    fc.property(entries, (all) => {
      const one = all.reduce((article, next) => withCorrections(article, [next]), tram);
      expect(withCorrections(tram, all.toReversed())).toEqual(one);
      expect(withCorrections(one, all)).toBe(one);
    }),
  );
});
