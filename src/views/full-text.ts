import type { Article } from '../../content/article.ts';
import { articleMessage } from './article-message.ts';
import { piecesOf } from './markdown/pieces-of.ts';
import type { Message } from './message.ts';
import { readingTime } from './reading-time.ts';
import { wordsFor } from './words/words-for.ts';

/** One page (from 1) of an article's text, to the letter. */
export function showArticle(
  article: Article,
  { page = 1, locale }: { page?: number; locale: string },
): Message {
  return articleMessage(article, { view: 'article', page }, locale, () => {
    const words = wordsFor(locale);
    const { of, count, minutes } = readingTime(article);
    const length = words.length(of, count, minutes);
    return {
      source: article.body,
      pieces: piecesOf(article.body, article.language, words),
      footer: (at, pages) => [words.pageFooter(at, pages, length)],
    };
  });
}
