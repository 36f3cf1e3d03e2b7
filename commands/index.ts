import type { AnyCommand, Control } from '../src/bot/command.ts';
import { article } from './article.ts';
import { help } from './help.ts';
import { latest, latestPager } from './latest.ts';
import { quotes } from './quotes.ts';
import { open, read } from './reading.ts';
import { source } from './source.ts';
import { summary } from './summary.ts';

/** Every command, in the order of `/help`. */
export const commands: readonly AnyCommand[] = [summary, article, quotes, source, latest, help];

/** Every button and menu. */
export const controls: readonly Control[] = [read, open, latestPager];
