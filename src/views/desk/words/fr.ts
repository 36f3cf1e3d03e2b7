import { correct, retract, write } from './fr/changes.ts';
import type { DeskWords } from './desk-words.ts';
import { audit, log, posts, reason } from './fr/ledger.ts';
import { mistake } from './fr/mistake.ts';
import { problem } from './fr/problem.ts';
import { done, preview } from './fr/publishing.ts';
import { follows, forget, settings } from './fr/settings.ts';

/** French. */
export const fr: DeskWords = {
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
