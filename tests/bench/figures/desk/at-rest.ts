import { setTimeout as wait } from 'node:timers/promises';
import type { Engine } from '../../../contracts/store-engines.ts';
import { atMost, megabytes, type Row } from '../../figure.ts';
import { type DeskStage, setDeskStage } from '../../stage/desk-stage.ts';

/** Until the start's garbage is gone. */
const settleMs = 5_000;

/** Memory (RSS) of a bot that has nothing to do, with a desk and without. */
export async function atRest(engine: Engine): Promise<readonly Row[]> {
  const stage = await setDeskStage(engine);
  await stage.article();
  const withDesk = await restingMb(stage, {});
  const without = await restingMb(stage, { fresh: true });
  await stage.stop();
  return [
    row(`RSS at rest, gateway, ${engine.name} store open`, withDesk, 260),
    row('RSS at rest, gateway, no desk in use', without, 130),
  ];
}

function row(figure: string, mb: number, most: number): Row {
  return { figure, measured: megabytes(mb), reference: '–', ...atMost(mb, most, megabytes) };
}

async function restingMb(stage: DeskStage, options: { fresh?: boolean }): Promise<number> {
  const bot = await stage.start(options);
  await wait(settleMs);
  const { rssMb } = await bot.usage();
  await bot.stop();
  return rssMb;
}
