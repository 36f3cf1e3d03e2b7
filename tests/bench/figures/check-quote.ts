import { figuresOf, judgeLabelledQuotes } from '../check-quote.ts';
import type { KindFigures, QuoteCheckFigures } from '../check-quote.ts';
import { atLeast, megabytes, milliseconds, percent, type Row, seconds } from '../figure.ts';
import { runProgram } from '../stage/run-program.ts';

/** How right the verdicts on the labelled quotes are, and what a check costs. */
export async function checkQuote(): Promise<readonly Row[]> {
  const judged = await judgeLabelledQuotes();
  const rows = figuresOf(judged).map((figures) => verdictRow(figures, judged.length));
  return [...rows, await costRow(10_000)];
}

/** Nothing false may pass as exact; of the rest only the exact ones have a promise. */
function verdictRow({ kind, cases, precision, recall }: KindFigures, all: number): Row {
  const row = {
    figure: `Quotes judged “${kind}”`,
    measured: `precision ${percent(precision)}, recall ${percent(recall)}`,
    reference: `${cases} of ${all} labelled quotes`,
  };
  if (kind !== 'exact') return { ...row, result: percent(recall), promise: '–' };
  return { ...row, ...atLeast(precision === 1 ? recall : 0, 0.95, percent) };
}

async function costRow(articles: number): Promise<Row> {
  const figures = await runProgram<QuoteCheckFigures>('check-quote', [String(articles)]);
  const { p50Ms, p99Ms, memoryMb, longestBlockMs } = figures;
  return {
    figure: `Checking a quote, ${articles.toLocaleString('en')} articles`,
    measured: `p50 ${milliseconds(p50Ms)}, p99 ${milliseconds(p99Ms)}, ${megabytes(memoryMb)}`,
    reference: `built in ${seconds(figures.seconds)}, blocking ${milliseconds(longestBlockMs)} at most`,
    result: milliseconds(p99Ms),
    promise: '–',
  };
}
