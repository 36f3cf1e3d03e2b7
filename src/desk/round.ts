import type { Database, Transaction } from '../store/store.ts';
import { claim } from './claim.ts';
import { contentsFor } from './contents.ts';
import { decide } from './decide.ts';
import type { Action, Step } from './decide.ts';
import { linkCorrections, overtaken } from './link-correction.ts';
import type { Outcome } from './outcome.ts';
import { outlook } from './outlook.ts';
import type { Outlook } from './outlook.ts';
import { takeTurns } from './pacing.ts';
import { beforePicture } from './post-picture.ts';
import type { Post } from './post.ts';
import { lockFree, noteChanges, released, writeRows } from './post-rows.ts';
import type { Changing } from './post-rows.ts';
import { before, record, recordLate } from './record.ts';
import type { Change } from './record.ts';
import { newsIn, noteStuck } from './stuck.ts';
import type { Task } from './task.ts';
import { timing } from './timing.ts';

/** What came of a task. */
export interface Result {
  readonly task: Task;
  readonly outcome: Outcome;
  /** The row may have gone on without it. */
  readonly late?: boolean;
}

interface Round {
  readonly results: readonly Result[];
  /** How many posts may be taken besides. */
  readonly most: number;
  /** Posts that this worker is at already. */
  readonly underWay: ReadonlySet<string>;
}

interface Setting {
  readonly database: Database;
  readonly now: () => Date;
  /** This worker's name, in the rows that it holds. */
  readonly worker: string;
  /** Told of each post whose row has changed. */
  readonly onChange?: (post: Post) => void;
  /** Told of each post that needs somebody: once, however often the same is tried in vain. */
  readonly onStuck?: (post: Post) => void;
}

/** Posts as they are now, and those of which moderators are to be told. */
interface Written {
  readonly written: readonly Post[];
  readonly stuck: readonly Post[];
}

interface Next extends Outlook {
  readonly tasks: readonly Task[];
  /** What could not be written down now, since somebody is changing those posts. */
  readonly left: readonly Result[];
}

/**
 * A worker's transaction: writes down what came of its tasks, takes posts that something is to be done for, decides about
 * both, and writes down what is about to happen. Resolves with that: the new tasks.
 */
export async function round(
  { results, most, underWay }: Round,
  { database, now: clock, worker, onChange, onStuck }: Setting,
): Promise<Next> {
  const { changed, stuck, ...next } = await database.transaction(async (tx) => {
    const now = clock();
    const { recorded, left } = await finish(tx, results, { worker, now });
    const taken = most > 0 ? await claim(tx, { worker, most, now }) : [];
    // After a jump of the clock a lease may be over while the call is still under way.
    const open = new Set([...underWay, ...left.map(({ task }) => task.post.id)]);
    const free = taken.filter(({ id }) => !open.has(id));
    const goingOn = recorded.written.filter(({ leaseOwner }) => leaseOwner === worker);
    const begun = await begin(tx, [...goingOn, ...free], now);
    const { workers, nextInMs } = await outlook(tx, now);
    const mayBeMore = most > 0 && taken.length === most;
    return {
      changed: [...recorded.written, ...begun.written],
      stuck: [...recorded.stuck, ...begun.stuck],
      tasks: begun.tasks,
      left,
      workers,
      nextInMs: mayBeMore || left.length > 0 ? 0 : nextInMs,
    };
  });
  for (const post of changed) onChange?.(post);
  for (const post of stuck) onStuck?.(post);
  return next;
}

/** Writes down what came of tasks, onto the rows as they are now: what was desired meanwhile counts. */
async function finish(
  tx: Transaction,
  results: readonly Result[],
  { worker, now }: { readonly worker: string; readonly now: Date },
): Promise<{ readonly recorded: Written; readonly left: readonly Result[] }> {
  if (results.length === 0) return { recorded: { written: [], stuck: [] }, left: [] };
  const { free, busy } = await lockFree(
    tx,
    results.map(({ task }) => task.post.id),
  );
  const changing = results.flatMap(({ task, outcome, late = false }) => {
    const post = free.get(task.post.id);
    // Somebody is changing it, or its server was forgotten.
    if (!post) return [];
    const held = post.leaseOwner === worker;
    const change = (held && !late ? record : recordLate)(post, task.action, outcome, now);
    const goesOn = !late && change.nextAt instanceof Date && change.nextAt <= now;
    return [{ post, change: held && !goesOn ? { ...change, ...released } : change }];
  });
  await noteChanges(tx, changing, now);
  const recorded = await write(tx, await linkCorrections(tx, changing, now));
  return { recorded, left: results.filter(({ task }) => busy.has(task.post.id)) };
}

/** Decides about posts that this worker holds. Those for which there is nothing to do now are given back. */
async function begin(
  tx: Transaction,
  held: readonly Post[],
  now: Date,
): Promise<Written & { readonly tasks: readonly Task[] }> {
  const steps = held.map((post) => ({ post, action: decide(post, now) }));
  const late = await overtaken(tx, steps);
  const waits = await takeTurns(tx, steps, now);
  const rests = new Map<string, Change>([...late, ...waits]);
  const calls = steps.filter(({ post, action }) => isCall(action) && !rests.has(post.id));
  const contents = await contentsFor(tx, calls);
  const begun = steps.map((step) => {
    const { post, action } = step;
    const content = contents.get(post.id);
    const change = content
      ? {
          ...before(post, action, now),
          ...beforePicture(post, content.shown.article),
          leaseUntil: after(now, timing.leaseMs),
        }
      : { ...resting(step, rests.get(post.id), now), ...released };
    return { post, action, content, change };
  });
  const written = await write(tx, await linkCorrections(tx, begun, now));
  const until = now.getTime() + timing.callMs;
  const tasks = begun.flatMap(({ post, change, action, content }) =>
    content ? [{ post: { ...post, ...change }, action, ...content, until }] : [],
  );
  return { ...written, tasks };
}

async function write(tx: Transaction, changing: readonly Changing[]): Promise<Written> {
  const noted = changing.map(noteStuck);
  return { written: await writeRows(tx, noted), stuck: newsIn(noted) };
}

const isCall = ({ kind }: Action) => kind !== 'rest' && kind !== 'wait' && kind !== 'settle';

/** What is written where nothing is done at Discord now. */
function resting({ post, action }: Step, known: Change | undefined, now: Date): Change {
  if (known) return known;
  if (!isCall(action)) return record(post, action, { kind: 'done' }, now);
  // What it is to show is not there, and never will be: a person has to look.
  return { state: 'failed', reason: 'refused', nextAt: null };
}

const after = (now: Date, ms: number) => new Date(now.getTime() + ms);
