import { requestsPerSecond } from './requests-per-second.ts';
import type { Pace } from './with-retries.ts';

/** Lets calls out at an even beat. In bursts, two seconds of ours could arrive within one that Discord counts. */
export interface Metronome {
  /** Resolves when it is this call's turn; rejects when its signal fires before. First come, first served. */
  turn(signal?: AbortSignal | null): Promise<void>;
  /** Lets nothing out for so long: Discord says that the limit is used up. */
  hold(ms: number): void;
  /** From now on so many processes use the same budget. */
  share(among: number): void;
}

/** What is lost to a late timer may be made up for; about five calls. What nobody asked for may not. */
const slackMs = 100;
/** Whatever is made up for, never more than this in any second. Discord refuses from the 51st on. */
const mostPerSecond = requestsPerSecond + 1;

export function createMetronome({ now, sleep }: Pick<Pace, 'now' | 'sleep'>): Metronome {
  let processes = 1;
  const waiting = new Set<() => void>();
  let departures: number[] = [];
  let next = 0;
  let running = false;

  async function run(): Promise<void> {
    running = true;
    for (;;) {
      const [go] = waiting;
      if (!go) break;
      const full = (departures.at(-Math.floor(mostPerSecond / processes)) ?? -Infinity) + 1000;
      const wait = Math.max(next, full) - now();
      if (wait > 0) {
        await sleep(wait);
      } else {
        waiting.delete(go);
        departures = [...departures.slice(1 - mostPerSecond), now()];
        next = Math.max(next, now() - slackMs) + (1000 * processes) / requestsPerSecond;
        go();
      }
    }
    running = false;
  }

  return {
    turn: (signal) =>
      new Promise((resolve, reject) => {
        const giveUp = () => {
          waiting.delete(go);
          reject(new DOMException('The call was given up', 'AbortError'));
        };
        const go = () => {
          signal?.removeEventListener('abort', giveUp);
          resolve();
        };
        if (signal?.aborted) return giveUp();
        signal?.addEventListener('abort', giveUp, { once: true });
        waiting.add(go);
        if (running) return;
        next = Math.max(next, now());
        void run();
      }),
    hold(ms) {
      next = Math.max(next, now() + ms);
    },
    share(among) {
      processes = Math.min(Math.max(1, among), mostPerSecond);
    },
  };
}
