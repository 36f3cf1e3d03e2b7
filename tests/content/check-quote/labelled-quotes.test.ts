import { beforeAll, describe, expect, it } from 'vitest';
import { figuresOf, judgeLabelledQuotes } from '../../bench/check-quote.ts';
import type { Judged } from '../../bench/check-quote.ts';

describe('over the labelled quotes', () => {
  let judged: Judged[];
  beforeAll(async () => {
    judged = await judgeLabelledQuotes();
  });

  it('there are at least 300, in at least eight languages', () => {
    expect(judged.length).toBeGreaterThanOrEqual(300);
    expect(new Set(judged.map(({ label }) => label.language)).size).toBeGreaterThanOrEqual(8);
  });

  it('no altered, cut, misattributed or invented quote passes as exact', () => {
    const passed = judged.filter(
      ({ label, verdict }) => verdict.kind === 'exact' && label.expect !== 'exact',
    );

    expect(passed.map(({ label }) => label.message)).toEqual([]);
  });

  it('at least 95% of the exact quotes are found, where they stand', () => {
    const exact = judged.filter(({ label }) => label.expect === 'exact');
    const missed = exact.filter(
      ({ label, verdict }) =>
        verdict.kind !== 'exact' ||
        verdict.article.id !== label.article ||
        verdict.paragraph !== label.paragraph,
    );

    expect(
      missed.length / exact.length,
      missed.map(({ label }) => label.message).join('\n'),
    ).toBeLessThan(0.05);
  });

  it.each([
    ['altered', 0.9],
    ['cut', 0.9],
    ['misattributed', 0.9],
    ['not-found', 0.9],
  ])('“%s” is right, and found, in at least %d of its cases', (kind, least) => {
    const figures = figuresOf(judged).find((figure) => figure.kind === kind);

    expect(figures?.precision).toBeGreaterThanOrEqual(least);
    expect(figures?.recall).toBeGreaterThanOrEqual(least);
  });
});
