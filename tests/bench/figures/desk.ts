import { embedded, engines } from '../../contracts/store-engines.ts';
import type { Engine } from '../../contracts/store-engines.ts';
import type { Effort, Row } from '../figure.ts';
import { atRest } from './desk/at-rest.ts';
import { correction, killedCorrection } from './desk/correction.ts';
import { fanOut } from './desk/fan-out.ts';
import { firstStart } from './desk/first-start.ts';
import { publishing } from './desk/publishing.ts';

/** The desk: many posts, many corrections, and what it costs to have one. On a real Postgres where TEST_DATABASE_URL names one. */
export async function desk({ quick }: Effort): Promise<readonly Row[]> {
  const several = quick ? [embedded] : engines;
  return [
    ...(await onEach(several, (engine) => fanOut(engine, quick ? 100 : 1_000))),
    await correction(embedded, quick ? 20 : 200),
    ...(quick ? [] : [await killedCorrection(embedded, 50)]),
    ...(await onEach(several, (engine) => publishing(engine, quick ? 50 : 200))),
    ...(await atRest(embedded)),
    await firstStart(embedded),
  ];
}

async function onEach(
  several: readonly Engine[],
  measure: (engine: Engine) => Promise<Row>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const engine of several) rows.push(await measure(engine));
  return rows;
}
