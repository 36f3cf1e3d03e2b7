import type { Article } from '../../../content/article.ts';
import { showProgress } from '../../views/desk/correction.ts';
import type { Message } from '../../views/message.ts';
import type { Live } from '../command.ts';
import type { AtDesk } from './at-desk.ts';

/** Often enough to watch, and far from Discord's limit for edits of a reply (five in two seconds). */
const everyMs = 2_000;
/** An interaction's token lasts 15 minutes. */
const atMostMs = 14 * 60_000;

/** How far the correction of an article is, until it is through. */
export async function correcting(
  article: Article,
  at: AtDesk,
  { locale }: { readonly locale: string },
): Promise<Live> {
  const progress = await at.desk.progress(article.id, at.by.guildId);
  return {
    message: showProgress(article, progress, { locale }),
    updates: progress.waiting > 0 ? changes(article, at, locale) : none(),
  };
}

async function* changes(article: Article, at: AtDesk, locale: string): AsyncIterable<Message> {
  const { desk, newsroom, by } = at;
  let shown = '';
  for (let passed = everyMs; await newsroom.pause(everyMs); passed += everyMs) {
    const progress = await desk.progress(article.id, by.guildId);
    const isOver = progress.waiting === 0;
    const goesOn = !isOver && passed >= atMostMs;
    const message = showProgress(article, progress, { locale, goesOn });
    const text = JSON.stringify(message);
    if (text !== shown) yield message;
    shown = text;
    if (isOver || goesOn) return;
  }
}

async function* none(): AsyncIterable<Message> {}
