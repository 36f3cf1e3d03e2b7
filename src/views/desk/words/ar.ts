import { correct, retract, write } from './ar/changes.ts';
import type { DeskWords } from './desk-words.ts';
import { audit, log, posts, reason } from './ar/ledger.ts';
import { mistake } from './ar/mistake.ts';
import { problem } from './ar/problem.ts';
import { done, preview } from './ar/publishing.ts';
import { follows, forget, settings } from './ar/settings.ts';

/** Arabic. */
export const ar: DeskWords = {
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
