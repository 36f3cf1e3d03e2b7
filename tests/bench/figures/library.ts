import { rm } from 'node:fs/promises';
import { atMost, type Effort, megabytes, type Row, seconds } from '../figure.ts';
import type { LibraryFigures } from '../programs/load-library.ts';
import { runProgram } from '../stage/run-program.ts';
import { writeArticles } from '../stage/write-articles.ts';
import { median } from '../statistics.ts';

/** Loading a folder of articles of 250 words: reading, checking by every rule, indexing. */
export async function library({ quick, rounds }: Effort): Promise<readonly Row[]> {
  const { ours, bare } = await load(10_000, quick ? 1 : Math.min(rounds, 3));
  const rows = [
    {
      figure: 'Library of 10,000 articles, loading',
      measured: taken(ours),
      reference: `reading the files and parsing their YAML: ${taken(bare)}`,
      ...atMost(ours.seconds, 4, seconds),
    },
    {
      figure: 'Library of 10,000 articles, peak RSS',
      measured: megabytes(ours.peakMb),
      reference: `the same: ${megabytes(bare.peakMb)}`,
      ...atMost(ours.peakMb, 400, megabytes),
    },
  ];
  return quick ? rows : [...rows, await loadMany()];
}

async function loadMany(): Promise<Row> {
  const { ours, bare } = await load(100_000, 1);
  return {
    figure: 'Library of 100,000 articles',
    measured: `${taken(ours)}, ${megabytes(ours.peakMb)}`,
    reference: `the same: ${taken(bare)}, ${megabytes(bare.peakMb)}`,
    result: `${(ours.seconds / bare.seconds).toFixed(2)}×`,
    promise: '–',
  };
}

type Loaded = Pick<LibraryFigures, 'seconds' | 'cpuSeconds' | 'peakMb'>;

const taken = (it: Loaded) => `${seconds(it.seconds)} (${seconds(it.cpuSeconds)} of CPU)`;

async function load(count: number, rounds: number): Promise<{ ours: Loaded; bare: Loaded }> {
  const folder = await writeArticles(count);
  const ours: LibraryFigures[] = [];
  const bare: LibraryFigures[] = [];
  for (let round = 0; round < rounds; round++) {
    ours.push(complete(await runProgram('load-library', ['library', folder]), count));
    bare.push(complete(await runProgram('load-library', ['alone', folder]), count));
  }
  await rm(folder, { recursive: true });
  return { ours: medians(ours), bare: medians(bare) };
}

/** A loader that left articles out would be quick for nothing. */
function complete(figures: LibraryFigures, count: number): LibraryFigures {
  const { articles, problems } = figures;
  if (articles === count) return figures;
  throw new Error(`${articles} of ${count} articles were loaded, with ${problems} problems.`);
}

function medians(all: readonly LibraryFigures[]): Loaded {
  return {
    seconds: median(all.map((it) => it.seconds)),
    cpuSeconds: median(all.map((it) => it.cpuSeconds)),
    peakMb: median(all.map((it) => it.peakMb)),
  };
}
