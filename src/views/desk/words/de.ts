import { correct, retract, write } from './de/changes.ts';
import type { DeskWords } from './desk-words.ts';
import { audit, log, posts, reason } from './de/ledger.ts';
import { mistake } from './de/mistake.ts';
import { problem } from './de/problem.ts';
import { done, preview } from './de/publishing.ts';
import { follows, forget, settings } from './de/settings.ts';

/** German. */
export const de: DeskWords = {
  problem,
  preview,
  done,
  posts,
  retract,
  settings,
  follows,
  audit,
  correct,
  write,
  mistake,
  log,
  forget,
  reason,
};
