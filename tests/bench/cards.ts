import { cardOf } from '../../src/cards/card.ts';
import { createCardMaker } from '../../src/cards/create-card-maker.ts';
import { drawCard } from '../../src/cards/draw-card.ts';
import { type Sample, samples } from '../cards/samples.ts';
import { percentile } from './statistics.ts';

export interface CardFigures {
  /** Through the drawing process: of the first cards, which read their fonts, and of later ones. */
  readonly firstMs: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  /** Of that, what keeps the bot from answering. */
  readonly mainThreadMs: number;
  /** What the drawing alone takes, of all threads. */
  readonly cpuMs: number;
  readonly largestKb: number;
  /** What a process holds that has drawn them all. */
  readonly drawingMb: number;
}

/** Draws cards of eight scripts, short and long, none of them twice. */
export async function measureCards(artist: URL, rounds: number): Promise<CardFigures> {
  const { first, later, mainThreadMs } = await drawElsewhere(artist, rounds);
  return {
    firstMs: percentile(first, 0.5),
    p50Ms: percentile(later, 0.5),
    p95Ms: percentile(later, 0.95),
    mainThreadMs,
    ...drawHere(rounds),
  };
}

async function drawElsewhere(artist: URL, rounds: number) {
  const maker = createCardMaker({ artist });
  const drawAll = async (round: number) => {
    const times: number[] = [];
    for (const { article, quote, locale } of shortened(round)) {
      const start = performance.now();
      await maker.card(article, quote, locale);
      times.push(performance.now() - start);
    }
    return times;
  };
  const first = await drawAll(0);
  const loop = performance.eventLoopUtilization();
  const later: number[] = [];
  for (let round = 1; round <= rounds; round++) later.push(...(await drawAll(round)));
  const { active } = performance.eventLoopUtilization(loop);
  await maker.stop();
  return { first, later, mainThreadMs: active / later.length };
}

function drawHere(rounds: number) {
  const rss = process.memoryUsage.rss();
  const drawAll = (round: number) =>
    shortened(round).map((one) => drawCard(cardOf(one.article, one.quote, one.locale)).byteLength);
  const sizes = drawAll(0);
  const cpu = process.cpuUsage();
  for (let round = 1; round <= rounds; round++) drawAll(round);
  const { user, system } = process.cpuUsage(cpu);
  return {
    cpuMs: (user + system) / 1000 / (rounds * sizes.length),
    largestKb: Math.max(...sizes) / 1000,
    drawingMb: (process.memoryUsage.rss() - rss) / 2 ** 20,
  };
}

/** The samples without so many letters of their ends, so that no round draws what another has drawn. */
function shortened(by: number): Sample[] {
  return samples.map((sample) => {
    const text = sample.quote.text.slice(0, sample.quote.text.length - by);
    return { ...sample, quote: { ...sample.quote, text } };
  });
}
