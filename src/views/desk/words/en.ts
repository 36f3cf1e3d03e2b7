import { correct, retract, write } from './en/changes.ts';
import { audit, log, posts, reason } from './en/ledger.ts';
import { mistake } from './en/mistake.ts';
import { problem } from './en/problem.ts';
import { done, preview } from './en/publishing.ts';
import { follows, forget, settings } from './en/settings.ts';

/** Every word that the desk says, as whole sentences. What goes into one is Discord Markdown already (escaped). */
export const en = {
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
