import { startWorker } from '../../../src/desk/worker.ts';
import { createApi } from '../../../src/discord/api.ts';
import { ids } from '../../../src/local/world.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { Where } from '../../../src/store/open-store.ts';

/** What a worker's process is told first. */
export interface Start {
  readonly where: Where;
  readonly apiUrl: string;
  readonly token: string;
  /** Its name in the rows that it holds. */
  readonly worker: string;
}

/** What it is told later: that so much time has passed, or that it is to end. */
export type Order = { readonly passed: number } | 'stop';

/** A process with a worker and nothing else. */
async function main({ where, apiUrl, token, worker: name }: Start): Promise<void> {
  let offset = 0;
  const silent = { info: () => undefined, warn: () => undefined };
  const store = await openStore({ ...where, log: silent });
  const api = createApi({ token, baseUrl: apiUrl });
  const now = () => new Date(Date.now() + offset);
  const botId = async () => ids.bot;
  const readPicture = async () => undefined;
  const worker = startWorker(store, { api, now, botId, readPicture, worker: name }, silent);
  process.on('message', (order: Order) => {
    if (order === 'stop') void stop();
    else offset += order.passed;
  });

  async function stop(): Promise<void> {
    await worker.stop();
    await api.stop();
    await store.close();
    process.disconnect();
  }
}

process.once('message', (start: Start) => void main(start));
