import { setTimeout as wait } from 'node:timers/promises';
import { httpAsk } from './http-load.ts';
import { ping } from './interaction.ts';
import { signedRequest } from './signed-requests.ts';

const giveUpAfterMs = 20_000;

/** Asks every two milliseconds until a signed ping is answered; resolves with the milliseconds that it took. */
export async function untilAnswered(port: number): Promise<number> {
  const request = signedRequest(ping);
  const start = performance.now();
  for (;;) {
    try {
      await httpAsk(port, request);
      return performance.now() - start;
    } catch (error) {
      if (performance.now() - start > giveUpAfterMs) throw error;
      await wait(2);
    }
  }
}
