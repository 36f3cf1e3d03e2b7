import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/desk/decide.ts';
import type { Action } from '../../src/desk/decide.ts';
import type { Outcome } from '../../src/desk/outcome.ts';
import type { Post } from '../../src/desk/post.ts';
import { before, record, recordLate } from '../../src/desk/record.ts';
import { timing } from '../../src/desk/timing.ts';
import { aPost, noon } from './a-post.ts';

/**
 * How a call ends: as it should, without trace, applied without an answer, refused for now, or with the process. Or the database
 * fails when what came of it is written down: before the commit or after it, which nobody can tell.
 */
const fates = [
  'fine',
  'lost',
  'answer-lost',
  'applied-late',
  'limited',
  'killed-before',
  'killed-after',
  'written-late',
  'written-twice',
] as const;
type Fate = (typeof fates)[number];

type Event =
  | { readonly kind: 'step'; readonly fate: Fate; readonly lateMs: number }
  | { readonly kind: 'time'; readonly ms: number }
  | { readonly kind: 'correct'; readonly revision: string }
  | { readonly kind: 'retract' };

const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('step' as const),
      fate: fc.constantFrom(...fates),
      lateMs: fc.integer({ min: 0, max: timing.callMs }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('time' as const),
      ms: fc.oneof(fc.integer({ min: 0, max: 90_000 }), fc.constantFrom(3_600_000, 86_400_000)),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('correct' as const),
      revision: fc.constantFrom('r1', 'r2', 'r3'),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'retract' as const }) },
);

describe('whatever fails, and whenever the process dies', () => {
  it.each(['text', 'announcement', 'thread', 'forum'] as const)(
    'a %s post ends as exactly one message that is what it should be',
    (target) => {
      const histories = fc.array(event, { maxLength: 25 });
      fc.assert(
        fc.property(histories, (events) => {
          const world = createWorld(target);
          for (const one of events) world.happen(one);
          world.finish();
          const { post, messages } = world;
          expect(messages.length).toBeLessThanOrEqual(1);
          expect(post.messageId).toBe(messages[0]?.id ?? null);
          if (post.desired === 'shown') {
            expect(messages).toMatchObject([{ revision: post.desiredRevision, retracted: false }]);
            expect(post.state).toBe('live');
          } else {
            expect(messages.filter(({ retracted }) => !retracted)).toEqual([]);
            expect(post.state).toBe('retracted');
          }
        }),
        { numRuns: 3000 },
      );
    },
  );
});

/** One post, one worker that may die, and a Discord that remembers nonces for two minutes. */
function createWorld(target: Post['target']) {
  const messages: { id: string; at: number; revision: string; retracted: boolean }[] = [];
  const late: { at: number; apply: () => void }[] = [];
  let time = noon.getTime();
  let post = aPost({ target });

  const write = (change: Partial<Post>) => (post = { ...post, ...change });

  function pass(ms: number): void {
    time += ms;
    for (const call of late.splice(0)) {
      if (call.at <= time) call.apply();
      else late.push(call);
    }
  }

  /** Discord's side of a call. */
  function apply(action: Action, at: number): Outcome {
    const [first] = messages;
    if (action.kind === 'send') {
      const remembered =
        target === 'forum' ? undefined : messages.find((message) => at - message.at < 120_000);
      const made = remembered ?? {
        id: String(at),
        at,
        revision: action.revision,
        retracted: false,
      };
      if (!remembered) messages.push(made);
      return { kind: 'done', messageId: made.id };
    }
    if (action.kind === 'look') {
      return first ? { kind: 'done', messageId: first.id } : { kind: 'absent' };
    }
    if (first && action.kind === 'edit') first.revision = action.revision;
    if (first && action.kind === 'retract') first.retracted = true;
    return { kind: 'done' };
  }

  function step(fate: Fate, lateMs: number): void {
    const now = new Date(time);
    const action = decide(post, now);
    if (action.kind === 'rest' || action.kind === 'wait' || action.kind === 'settle') {
      write(record(post, action, { kind: 'done' }, now));
      return;
    }
    write(before(post, action, now));
    if (fate === 'killed-before') return;
    const outcome = callDiscord(action, fate, lateMs);
    if (fate !== 'killed-after') writeDown(action, outcome, fate);
  }

  function writeDown(action: Action, outcome: Outcome, fate: Fate): void {
    const now = new Date(time);
    if (fate !== 'written-late') write(record(post, action, outcome, now));
    if (fate !== 'written-late' && fate !== 'written-twice') return;
    // With the result the next step was written down, and is never taken.
    if (fate === 'written-twice') write(before(post, decide(post, now), now));
    write(recordLate(post, action, outcome, now));
  }

  function callDiscord(action: Action, fate: Fate, lateMs: number): Outcome {
    if (fate === 'limited') return { kind: 'later', reason: 'rate-limited', afterMs: 1000 };
    if (fate === 'lost') return { kind: 'unknown' };
    // Only a send is asked about later; a late edit would be another worker's, which record.ts covers.
    if (fate === 'applied-late' && action.kind === 'send') {
      const at = time + lateMs;
      late.push({ at, apply: () => void apply(action, at) });
      return { kind: 'unknown' };
    }
    const outcome = apply(action, time);
    return fate === 'answer-lost' ? { kind: 'unknown' } : outcome;
  }

  return {
    get post() {
      return post;
    },
    messages,
    happen(one: Event): void {
      if (one.kind === 'step') step(one.fate, one.lateMs);
      if (one.kind === 'time') pass(one.ms);
      if (one.kind === 'correct' && post.desired === 'shown') {
        write({ desiredRevision: one.revision, nextAt: new Date(time) });
      }
      if (one.kind === 'retract') write({ desired: 'retracted', nextAt: new Date(time) });
    },
    /** Nothing fails any more, and time goes by. */
    finish(): void {
      for (let i = 0; i < 60; i++) {
        step('fine', 0);
        pass(10_000);
      }
    },
  };
}
