import type { Article } from '../../content/article.ts';
import { paragraphBlocksOf } from '../../content/paragraphs.ts';
import { articleMessage, type Shown } from './article-message.ts';
import { button, row } from './components.ts';
import { flowing } from './flowing.ts';
import { moreId } from './links.ts';
import { piecesOf } from './markdown/pieces-of.ts';
import type { Message } from './message.ts';
import { readingTime } from './reading-time.ts';
import { wordsFor } from './words/words-for.ts';

/** One page (from 1) of an article's text, to the letter. */
export function showArticle(article: Article, { page = 1, version, locale }: Shown): Message {
  return textMessage(article, { page, version }, locale);
}

/** The page of an article's text on which a paragraph begins (from 1; the nearest one when it has fewer). */
export function showParagraph(
  article: Article,
  { paragraph, version, locale }: Omit<Shown, 'page'> & { readonly paragraph: number },
): Message {
  const paragraphs = paragraphBlocksOf(article.body);
  const block = paragraphs[Math.min(paragraph, paragraphs.length) - 1];
  if (block === undefined) return showArticle(article, { version, locale });
  const indent = block.text.length - block.text.trimStart().length;
  return textMessage(article, { offset: block.offset + indent, version }, locale);
}

function textMessage(
  article: Article,
  where: Pick<Shown, 'version'> & ({ readonly page: number } | { readonly offset: number }),
  locale: string,
): Message {
  return articleMessage(article, { view: 'article', ...where }, locale, () => {
    const words = wordsFor(locale);
    const { of, count, minutes } = readingTime(article);
    const length = words.length(of, count, minutes);
    return {
      cut: flowing(piecesOf(article.body, article.language, words), article.body),
      footer: (at, pages) => [words.pageFooter(at, pages, length)],
      ...(article.topics.length > 0 && {
        lastRows: [row(button(words.more.button, moreId(article.id)))],
      }),
    };
  });
}
