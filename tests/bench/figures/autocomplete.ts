import { atMost, type Effort, milliseconds, type Row } from '../figure.ts';
import type { AutocompleteFigures } from '../programs/autocomplete.ts';
import { runProgram } from '../stage/run-program.ts';

/** The choices for one keystroke, typos included. */
export async function autocomplete({ quick }: Effort): Promise<readonly Row[]> {
  const small = await measure(10_000, 0.5);
  return quick ? [small] : [small, await measure(100_000, 1.5)];
}

async function measure(articles: number, promiseMs: number): Promise<Row> {
  const figures = await runProgram<AutocompleteFigures>('autocomplete', [String(articles)]);
  const { p99Ms, scanP99Ms, keystrokes } = figures;
  return {
    figure: `Autocomplete p99, ${articles.toLocaleString('en')} articles`,
    measured: `${milliseconds(p99Ms)} over ${keystrokes.toLocaleString('en')} keystrokes`,
    reference: `reading through all headlines: ${milliseconds(scanP99Ms)}`,
    ...atMost(p99Ms, promiseMs, milliseconds),
  };
}
