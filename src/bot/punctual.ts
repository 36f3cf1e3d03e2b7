import type { Message } from '../views/message.ts';
import type { Live, Reply } from './command.ts';
import type { Answer, Later } from './reply.ts';
import { defer, follow, type Manner, open, respond } from './respond.ts';

/** Calls back once after some milliseconds; returns what calls it off. */
export type Timer = (ms: number, callback: () => void) => () => void;

/** Discord waits 3 s for the first response; half of it is left for the network and a busy machine. */
export const patienceMs = 1500;

interface Work {
  readonly manner: Manner;
  readonly work: () => Reply | Promise<Reply>;
  readonly timer: Timer;
  /** Turns whatever went wrong into a message for the person who asked. */
  readonly explain: (error: unknown) => Message;
}

/**
 * Answers with what `work` gives; when that takes longer than `patienceMs`, asks Discord for time and
 * lets the result follow. Errors become private replies. The three-second rule lives here and nowhere else.
 */
export async function punctual(job: Work): Promise<Answer> {
  const { manner, timer, explain } = job;
  const outcome = start(job);
  if (!(outcome instanceof Promise)) return settle(outcome, manner, explain);

  const first = await firstOf(outcome, timer);
  if (first !== late) return settle(first, manner, explain);
  return { response: defer(manner), later: afterDeferral(outcome, manner, explain) };
}

const late = Symbol('late');

function firstOf(outcome: Promise<Outcome>, timer: Timer): Promise<Outcome | typeof late> {
  return new Promise((resolve) => {
    const cancel = timer(patienceMs, () => resolve(late));
    void outcome.then(resolve).finally(cancel);
  });
}

type Outcome = { readonly reply: Reply } | { readonly error: unknown };

/** Runs the work; a plain value comes back at once, without a timer or a turn of the event loop. */
function start({ work }: Work): Outcome | Promise<Outcome> {
  try {
    const made = work();
    if (!(made instanceof Promise)) return { reply: made };
    return made.then(
      (reply) => ({ reply }),
      (error: unknown) => ({ error }),
    );
  } catch (error) {
    return { error };
  }
}

function settle(outcome: Outcome, manner: Manner, explain: Work['explain']): Answer {
  if ('error' in outcome) return respond(explain(outcome.error), 'private');
  const { reply } = outcome;
  if ('form' in reply) return open(reply);
  if (!('updates' in reply)) return respond(reply, manner);
  return { ...respond(reply.message, manner), later: updatesOf(reply, manner) };
}

async function* afterDeferral(
  working: Promise<Outcome>,
  manner: Manner,
  explain: Work['explain'],
): AsyncIterable<Later> {
  const outcome = await working;
  yield followUp(outcome, manner, explain);
  if ('reply' in outcome && 'updates' in outcome.reply) yield* updatesOf(outcome.reply, manner);
}

async function* updatesOf({ updates }: Live, manner: Manner): AsyncIterable<Later> {
  for await (const message of updates) yield follow('edit-original', message, manner);
}

/** A public deferral cannot turn private, so its error replaces it; a click's error leaves the message alone. */
function followUp(outcome: Outcome, manner: Manner, explain: Work['explain']): Later {
  if ('reply' in outcome && !('form' in outcome.reply)) {
    const { reply } = outcome;
    return follow('edit-original', 'updates' in reply ? reply.message : reply, manner);
  }
  const tooLate = new Error(
    'Discord takes a form as the first response only, not after a deferral',
  );
  const message = explain('error' in outcome ? outcome.error : tooLate);
  return manner === 'update'
    ? follow('follow-up', message, 'private')
    : follow('edit-original', message, manner);
}
