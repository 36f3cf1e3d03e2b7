import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { measureCards } from '../cards.ts';
import { atMost, type Effort, megabytes, milliseconds, type Row } from '../figure.ts';
import { root } from '../stage/start-program.ts';

/** Quote cards in eight scripts, of 20 and of 280 characters. */
export async function cards({ quick }: Effort): Promise<readonly Row[]> {
  const artist = pathToFileURL(join(root, 'dist/cards/artist.js'));
  const figures = await measureCards(artist, quick ? 4 : 12);
  const { firstMs, p50Ms, p95Ms, mainThreadMs, cpuMs, largestKb, drawingMb } = figures;
  return [
    {
      figure: 'Quote card',
      measured: `${milliseconds(p50Ms)} (p95 ${milliseconds(p95Ms)}; of the first of its kind, ${milliseconds(firstMs)})`,
      reference: `on the bot’s own thread: ${milliseconds(mainThreadMs)}`,
      ...atMost(cpuMs, 60, (ms) => `${milliseconds(ms)} of CPU`),
    },
    {
      figure: 'Quote card, largest of sixteen',
      measured: `fonts and canvas in the drawing process: ${megabytes(drawingMb)}, none before the first card and after a minute without`,
      reference: '–',
      ...atMost(largestKb, 300, (kb) => `${kb.toFixed(0)} kB`),
    },
  ];
}
