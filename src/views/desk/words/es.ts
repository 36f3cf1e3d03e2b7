import { correct, retract, write } from './es/changes.ts';
import type { DeskWords } from './desk-words.ts';
import { audit, log, posts, reason } from './es/ledger.ts';
import { mistake } from './es/mistake.ts';
import { problem } from './es/problem.ts';
import { done, preview } from './es/publishing.ts';
import { follows, forget, settings } from './es/settings.ts';

/** Spanish. */
export const es: DeskWords = {
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
