import { correct, retract, write } from './ja/changes.ts';
import type { DeskWords } from './desk-words.ts';
import { audit, log, posts, reason } from './ja/ledger.ts';
import { mistake } from './ja/mistake.ts';
import { problem } from './ja/problem.ts';
import { done, preview } from './ja/publishing.ts';
import { follows, forget, settings } from './ja/settings.ts';

/** Japanese. */
export const ja: DeskWords = {
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
