import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from '../../src/dev/bundle.mjs';
import type { Effort, Figure, Row } from './figure.ts';
import { autocomplete } from './figures/autocomplete.ts';
import { cards } from './figures/cards.ts';
import { checkQuote } from './figures/check-quote.ts';
import { desk } from './figures/desk.ts';
import { gateway } from './figures/gateway.ts';
import { http } from './figures/http.ts';
import { library } from './figures/library.ts';
import { memory } from './figures/memory.ts';
import { search } from './figures/search.ts';
import { start } from './figures/start.ts';
import { report } from './report.ts';
import { removeBundles } from './stage/bundle-program.ts';
import { pinLoad } from './stage/cores.ts';
import { othersShare } from './stage/other-processes.ts';
import { root } from './stage/start-program.ts';

/** All figures, each in a file of its own, in the order of the table. */
const figures: Readonly<Record<string, Figure>> = {
  http,
  gateway,
  start,
  memory,
  autocomplete,
  library,
  search,
  'check-quote': checkQuote,
  cards,
  desk,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const names = positionals.length > 0 ? positionals : Object.keys(figures);
const chosen = names.map((name) => ({ name, measure: figures[name] ?? refuse(name) }));
const page = join(root, 'docs/figures.md');

const text = await measureAll({ quick: values.quick, rounds: values.quick ? 3 : 5 });
console.log(text);
if (values.write) await write(text);

async function measureAll(effort: Effort): Promise<string> {
  await bundle();
  const before = await othersShare();
  pinLoad();
  const rows: Row[] = [];
  try {
    for (const { name, measure } of chosen) {
      const begun = performance.now();
      rows.push(...(await measure(effort)));
      console.error(`${name}: ${((performance.now() - begun) / 1000).toFixed(0)} s`);
    }
  } finally {
    await removeBundles();
  }
  const busy = Math.max(before, await othersShare());
  return report(rows, { now: new Date(), quick: effort.quick, busy });
}

/** Puts the figures below the page's line, and leaves what stands above it. */
async function write(measured: string): Promise<void> {
  const line = '<!-- npm run bench -- --write puts what follows -->';
  const [head = ''] = (await readFile(page, 'utf8')).split(line);
  await writeFile(page, `${head}${line}\n\n${measured}\n`);
  console.log('\nWritten to docs/figures.md.');
}

function refuse(name: string): never {
  console.error(`There is no figure ${name}; valid are ${Object.keys(figures).join(', ')}.`);
  process.exit(64);
}
