import { correct, retract, write } from './zh-cn/changes.ts';
import type { DeskWords } from './desk-words.ts';
import { audit, log, posts, reason } from './zh-cn/ledger.ts';
import { mistake } from './zh-cn/mistake.ts';
import { problem } from './zh-cn/problem.ts';
import { done, preview } from './zh-cn/publishing.ts';
import { follows, forget, settings } from './zh-cn/settings.ts';

/** Simplified Chinese. */
export const zhCn: DeskWords = {
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
