import { createQuoteCheck } from '../../content/check-quote/create-quote-check.ts';
import type { QuoteCheck } from '../../content/check-quote/create-quote-check.ts';
import type { Article } from '../../content/article.ts';
import type { Verdict } from '../../content/check-quote/verdict.ts';
import { labelledQuotes } from './labelled-quotes.ts';
import type { Kind, LabelledQuote } from './labelled-quotes.ts';
import { build, timeOf } from './measure.ts';
import type { Built } from './measure.ts';
import { sampleArticles } from './sample-articles.ts';
import { percentile } from './statistics.ts';

export interface Judged {
  readonly label: LabelledQuote;
  readonly verdict: Verdict;
}

export interface KindFigures {
  readonly kind: Kind;
  readonly cases: number;
  /** Of the quotes that got this verdict, the share that deserve it; 1 if none did. */
  readonly precision: number;
  /** Of the quotes that deserve this verdict, the share that got it. */
  readonly recall: number;
}

/** Checks all labelled quotes. */
export async function judgeLabelledQuotes(): Promise<Judged[]> {
  const { articles, cases } = await labelledQuotes();
  const check = createQuoteCheck(articles);
  await check.ready;
  return cases.map((label) => ({ label, verdict: verdictOn(check, label.message) }));
}

/** Precision and recall of each verdict. */
export function figuresOf(judged: readonly Judged[]): KindFigures[] {
  const kinds: Kind[] = ['exact', 'altered', 'cut', 'misattributed', 'not-found'];
  return kinds.map((kind) => {
    const deserving = judged.filter(({ label }) => label.expect === kind);
    const given = judged.filter(({ verdict }) => verdict.kind === kind);
    const right = given.filter(({ label }) => label.expect === kind).length;
    return {
      kind,
      cases: deserving.length,
      precision: given.length === 0 ? 1 : right / given.length,
      recall: right / Math.max(deserving.length, 1),
    };
  });
}

export interface QuoteCheckFigures extends Built {
  readonly checks: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/**
 * Builds the index over made-up articles of 250 words and times the check of sentences from them: a third as they
 * stand, a third with a word changed, a third put together from two articles.
 */
export async function measureQuoteCheck(count: number, checks = 1000): Promise<QuoteCheckFigures> {
  const articles = sampleArticles(count, 250);
  const { made: check, built } = await build(() => createQuoteCheck(articles));
  const quotes = Array.from({ length: checks }, (_, i) => quoteFrom(articles, i));
  for (const quote of quotes.slice(0, 100)) check.check(quote);
  const times = quotes.map((quote) => timeOf(() => check.check(quote)));
  return { ...built, checks, p50Ms: percentile(times, 0.5), p99Ms: percentile(times, 0.99) };
}

function quoteFrom(articles: readonly Article[], i: number): string {
  const words = (n: number) => articles[(n * 7919) % articles.length]?.body.split(/\s+/) ?? [];
  const sentence = words(i).slice(i % 60, (i % 60) + 5 + (i % 25));
  if (i % 3 === 1) return sentence.with(sentence.length >> 1, 'otherwise').join(' ');
  if (i % 3 === 2) return [...sentence, ...words(i + 1).slice(0, 12)].join(' ');
  return sentence.join(' ');
}

/** A message is only as true as the least true of its quotes. */
function verdictOn(check: QuoteCheck, message: string): Verdict {
  const verdicts = check.checkMessage(message);
  const verdict = verdicts.find(({ kind }) => kind !== 'exact') ?? verdicts[0];
  if (verdict === undefined) throw new Error(`Nothing to check in: ${message}`);
  return verdict;
}
