import type { Bell } from './bell.ts';
import type { Result } from './round.ts';
import { performTask } from './task.ts';
import type { Hands, Task } from './task.ts';

/** A worker's calls to Discord: those under way, and those that ended and are not written down yet. */
export interface Calls {
  /** Both. */
  readonly count: number;
  /** Posts that nothing else may be begun for. */
  underWay(): ReadonlySet<string>;
  start(task: Task): void;
  /** Hands out what has ended since, to be written down. */
  ended(): readonly Result[];
  /** Takes back what could not be written down. */
  keep(results: readonly Result[]): void;
}

/** What ends meanwhile is written down together: a transaction costs the same for one post and for ten. */
export const gatherMs = 100;

/** Rings when there is something to write down: at once when nothing is under way, else in a moment. */
export function createCalls(hands: Hands, bell: Bell): Calls {
  const underWay = new Set<string>();
  const results: Result[] = [];

  async function perform(task: Task): Promise<void> {
    underWay.add(task.post.id);
    const outcome = await performTask(task, hands);
    underWay.delete(task.post.id);
    results.push({ task, outcome });
    if (underWay.size === 0) bell.ring();
    else bell.ringWithin(gatherMs);
  }

  return {
    get count() {
      return underWay.size + results.length;
    },
    underWay: () => new Set(underWay),
    start: (task) => void perform(task),
    ended: () => results.splice(0),
    keep: (again) => void results.unshift(...again),
  };
}
