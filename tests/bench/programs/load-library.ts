import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { loadLibrary } from '../../../content/index.ts';

export interface LibraryFigures {
  readonly articles: number;
  readonly problems: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** The highest RSS of the whole process. */
  readonly peakMb: number;
}

const [, , way = 'library', folder = ''] = process.argv;
const start = performance.now();
const { articles, problems } = way === 'library' ? await load() : await readAlone();
const figures: LibraryFigures = {
  articles,
  problems,
  seconds: (performance.now() - start) / 1000,
  cpuSeconds: cpuSeconds(),
  peakMb: process.resourceUsage().maxRSS / 1024,
};
process.stdout.write(JSON.stringify(figures));

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

async function load() {
  const { library, problems: found } = await loadLibrary(join(folder, 'articles'));
  return { articles: library.articles.length, problems: found.length };
}

/** The least that any loader must do: read each file and its front matter. */
async function readAlone() {
  const names = await readdir(join(folder, 'articles'));
  const parsed: unknown[] = [];
  for (const name of names) {
    const text = await readFile(join(folder, 'articles', name), 'utf8');
    const [, front = '', body = ''] = text.split('---\n');
    parsed.push({ front: parse(front) as unknown, body });
  }
  return { articles: parsed.length, problems: 0 };
}
