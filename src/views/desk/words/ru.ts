import { correct, retract, write } from './ru/changes.ts';
import type { DeskWords } from './desk-words.ts';
import { audit, log, posts, reason } from './ru/ledger.ts';
import { mistake } from './ru/mistake.ts';
import { problem } from './ru/problem.ts';
import { done, preview } from './ru/publishing.ts';
import { follows, forget, settings } from './ru/settings.ts';

/** Russian. */
export const ru: DeskWords = {
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
