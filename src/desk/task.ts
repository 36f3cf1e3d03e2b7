import type { Api } from '../discord/api-types.ts';
import type { Action } from './decide.ts';
import type { Outcome } from './outcome.ts';
import { perform } from './perform.ts';
import type { Shown } from './perform.ts';
import type { ReadPicture } from './post-picture.ts';
import type { Post } from './post.ts';
import { timing } from './timing.ts';

/** What is to be done at Discord, written down already. */
export interface Task {
  readonly post: Post;
  readonly action: Action;
  readonly shown: Shown;
  readonly locale: string;
  /** Nothing may be sent after this, in milliseconds. */
  readonly until: number;
}

/** What tasks are done with. */
export interface Hands {
  readonly api: Api;
  /** The bot's user id. */
  readonly botId: () => Promise<string>;
  readonly readPicture: ReadPicture;
  readonly now: () => Date;
}

/** Does a task, unless its time is over. Never rejects. */
export async function performTask(task: Task, { now, ...hands }: Hands): Promise<Outcome> {
  const left = task.until - now().getTime();
  // A process that was asleep must not wake up and send: somebody else may hold the post by now.
  if (left <= 0) return { kind: 'later', reason: 'rate-limited', afterMs: 0 };
  const signal = AbortSignal.timeout(Math.min(left, timing.callMs));
  return perform(task.post, task.action, { ...hands, ...task, signal });
}
