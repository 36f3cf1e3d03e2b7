import { correct, retract, write } from './pt-br/changes.ts';
import type { DeskWords } from './desk-words.ts';
import { audit, log, posts, reason } from './pt-br/ledger.ts';
import { mistake } from './pt-br/mistake.ts';
import { problem } from './pt-br/problem.ts';
import { done, preview } from './pt-br/publishing.ts';
import { follows, forget, settings } from './pt-br/settings.ts';

/** Brazilian Portuguese. */
export const ptBr: DeskWords = {
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
