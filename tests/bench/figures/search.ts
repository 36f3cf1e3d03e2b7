import { atMost, type Effort, megabytes, milliseconds, type Row, seconds } from '../figure.ts';
import type { SearchFigures } from '../search.ts';
import { runProgram } from '../stage/run-program.ts';

/** Full-text search, slips of the finger included, and what its index costs. */
export async function search({ quick }: Effort): Promise<readonly Row[]> {
  const small = [...(await measure(10_000, 15)), ...(await measure(10_000, 15, 'translated'))];
  return quick ? small : [...small, ...(await measure(100_000, 60)).slice(0, 1)];
}

async function measure(
  articles: number,
  promiseMs: number,
  ...how: 'translated'[]
): Promise<Row[]> {
  const figures = await runProgram<SearchFigures>('search', [String(articles), ...how]);
  const { p50Ms, p99Ms, scanP99Ms, queries, memoryMb, longestBlockMs } = figures;
  const over = [`${articles.toLocaleString('en')} articles`, ...how].join(', ');
  return [
    {
      figure: `Search p99, ${over}`,
      measured: `${milliseconds(p99Ms)} over ${queries.toLocaleString('en')} queries (p50 ${milliseconds(p50Ms)})`,
      reference: `reading through all bodies: ${milliseconds(scanP99Ms)}`,
      ...atMost(p99Ms, promiseMs, milliseconds),
    },
    {
      figure: `Search index, ${over}`,
      measured: `built in ${seconds(figures.seconds)}, blocking ${milliseconds(longestBlockMs)} at most`,
      reference: '–',
      ...atMost(memoryMb, 120, megabytes),
    },
  ];
}
