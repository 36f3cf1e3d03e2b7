import { createQuoteCheck } from '../../content/check-quote/create-quote-check.ts';
import type { QuoteCheck } from '../../content/check-quote/create-quote-check.ts';
import type { Verdict } from '../../content/check-quote/verdict.ts';
import { labelledQuotes } from './labelled-quotes.ts';
import type { Kind, LabelledQuote } from './labelled-quotes.ts';

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

/** A message is only as true as the least true of its quotes. */
function verdictOn(check: QuoteCheck, message: string): Verdict {
  const verdicts = check.checkMessage(message);
  const verdict = verdicts.find(({ kind }) => kind !== 'exact') ?? verdicts[0];
  if (verdict === undefined) throw new Error(`Nothing to check in: ${message}`);
  return verdict;
}
