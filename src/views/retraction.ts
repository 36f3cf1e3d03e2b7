import type { Article } from '../../content/article.ts';
import { colours, container, textDisplay } from './components.ts';
import { escape, escapeLine } from './markdown/escape.ts';
import type { Message } from './message.ts';
import { wordsFor } from './words/words-for.ts';
import { timestamp } from './time.ts';

/** All that is shown of a retracted article: its headline, and when and why it was retracted. */
export function showRetraction(article: Article, { locale }: { locale: string }): Message {
  const { retraction } = article;
  const notice = retraction && [
    wordsFor(locale).retracted(timestamp(retraction.at)),
    escape(retraction.reason),
  ];
  const text = [`## ${escapeLine(article.headline)}`, ...(notice ?? [])].join('\n');
  return { components: [container(colours.retracted, [textDisplay(text)])] };
}
