import { setTimeout as sleep } from 'node:timers/promises';
import type { ServerEdition } from '../../content/server-edition.ts';
import type { Places } from '../discord/places.ts';
import { DeskClosed } from './desk.ts';
import type { Desk } from './desk.ts';
import type { OpenDesk } from './open-desk.ts';
import type { Post } from './post.ts';
import type { TellModerators } from './tell-moderators.ts';
import type { PostWatch } from './watch-posts.ts';

/** The desk as the commands find it: it may still be closed. */
export interface Newsroom {
  readonly places: Places;
  /** Opens the desk if need be. Rejects with DeskClosed when that does not work or takes too long. */
  desk(): Promise<Desk>;
  /** Begins to open the desk, so that posts that are due go out. Reading does not wait for it. */
  open(): void;
  /** What a server has retracted, corrected and written. From memory: reading never waits for the store. */
  edition(guildId: string): ServerEdition | undefined;
  /** Resolves with a post when nothing is left to do for it, or as it is after `withinMs`. */
  settled(post: Post, withinMs: number): Promise<Post>;
  /** Waits; false when the desk is being closed, and there is nothing to wait for any more. */
  pause(ms: number): Promise<boolean>;
  /** Puts a message into a server's log channel; false where there is none, or it cannot be written to. */
  readonly tell: TellModerators;
  /** Lets what is under way end, for at most three seconds. */
  close(): Promise<void>;
}

export interface NewsroomOptions {
  readonly places: Places;
  readonly watch: PostWatch;
  /** Opens the desk, or rejects: then it is tried again, until `signal`. */
  readonly openDesk: (signal: AbortSignal) => Promise<OpenDesk>;
  /** How long somebody who needs the desk waits for it to open, in milliseconds. */
  readonly patienceMs: number;
  readonly log: { error(data: object, message: string): void };
}

const closeWithinMs = 3_000;
const longestPauseMs = 60_000;

/** A desk that opens when it is first needed, and is tried again and again until that works. */
export function createNewsroom(options: NewsroomOptions): Newsroom {
  const { places, watch, patienceMs } = options;
  const stopping = new AbortController();
  const state: State = { failed: false };

  function open(): Promise<OpenDesk> {
    state.opening ??= keepOpening(options, state, stopping.signal);
    // Whoever waits for it hears of it; nobody has to.
    state.opening.catch(() => undefined);
    return state.opening;
  }

  return {
    places,
    open: () => void open(),
    async desk() {
      if (state.opened) return state.opened.desk;
      if (state.failed) throw new DeskClosed('The desk could not be opened');
      const tooLong = sleep(patienceMs, undefined, { ref: false });
      const first = await Promise.race([open(), tooLong]);
      if (!first) throw new DeskClosed('The desk is still opening');
      return first.desk;
    },
    edition: (guildId) => state.opened?.editions.of(guildId),
    settled: (post, withinMs) => watch.settled(post, withinMs),
    pause: (ms) => sleep(ms, true, { signal: stopping.signal, ref: false }).catch(() => false),
    tell: async (guildId, messageIn) => (await state.opened?.tell(guildId, messageIn)) ?? false,
    async close() {
      stopping.abort();
      const closing = state.opened?.close() ?? Promise.resolve();
      await Promise.race([closing, sleep(closeWithinMs, undefined, { ref: false })]);
    },
  };
}

interface State {
  opening?: Promise<OpenDesk>;
  opened?: OpenDesk;
  /** Whether the last try failed. */
  failed: boolean;
}

/** Pauses 1 s, 2 s … a minute between tries. */
async function keepOpening(
  { openDesk, log }: NewsroomOptions,
  state: State,
  signal: AbortSignal,
): Promise<OpenDesk> {
  for (let pause = 1000; ; pause = Math.min(pause * 2, longestPauseMs)) {
    try {
      state.opened = await openDesk(signal);
      state.failed = false;
      return state.opened;
    } catch (err) {
      if (signal.aborted) throw err;
      state.failed = true;
      log.error({ err, retryMs: pause }, 'The desk cannot be opened; trying again');
      await sleep(pause, undefined, { signal });
    }
  }
}
