import type { Article } from './article.ts';
import { allVersionsIn } from './versions.ts';
import type { LiveLibrary } from './watch.ts';

/** Something built from the articles when it is first asked for, which follows the library from then on. */
export interface OnDemand<T> {
  /**
   * Resolves with it as soon as all articles are in, at once from then on; with undefined when that takes longer than
   * a person likes to wait. It is built on meanwhile. Rejects when it cannot be built; the next call tries again.
   */
  get(): Promise<T | undefined>;
}

/** What can be built on demand. */
export interface Follower {
  /** Resolves when the articles given at the start are in. */
  readonly ready: Promise<void>;
  /** Takes in what changed, in the background. */
  update(articles: readonly Article[]): Promise<void>;
}

/** Calls back once after some milliseconds; returns what calls it off. */
export type Timer = (ms: number, callback: () => void) => () => void;

/** A second of waiting is felt, but is better than to ask again; an answer is deferred a little later. */
const buildPatienceMs = 1000;

export interface Surroundings {
  readonly library: Pick<LiveLibrary, 'current' | 'subscribe'>;
  readonly timer: Timer;
  /** Called when a change of the library could not be taken in. */
  readonly onError: (error: unknown) => void;
}

/**
 * Builds with `make` at the first use: a bot that is never asked pays nothing. What it is built from are the articles and
 * their translations.
 */
export function onDemand<T extends Follower>(
  around: Surroundings,
  make: (articles: readonly Article[]) => Promise<T>,
): OnDemand<T> {
  let built: Promise<T> | undefined;
  return {
    get() {
      built ??= build(around, make).catch((error: unknown) => {
        built = undefined;
        throw error;
      });
      return within(built, around.timer);
    },
  };
}

async function build<T extends Follower>(
  { library, onError }: Surroundings,
  make: (articles: readonly Article[]) => Promise<T>,
): Promise<T> {
  const engine = await make(allVersionsIn(library.current()));
  library.subscribe((changed) => void engine.update(allVersionsIn(changed)).catch(onError));
  await engine.ready;
  return engine;
}

function within<T>(built: Promise<T>, timer: Timer): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const cancel = timer(buildPatienceMs, () => resolve(undefined));
    built.then(resolve, reject).finally(cancel);
  });
}
