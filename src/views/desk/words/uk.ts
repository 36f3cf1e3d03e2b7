import { correct, retract, write } from './uk/changes.ts';
import type { DeskWords } from './desk-words.ts';
import { audit, log, posts, reason } from './uk/ledger.ts';
import { mistake } from './uk/mistake.ts';
import { problem } from './uk/problem.ts';
import { done, preview } from './uk/publishing.ts';
import { follows, forget, settings } from './uk/settings.ts';

/** Ukrainian. */
export const uk: DeskWords = {
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
