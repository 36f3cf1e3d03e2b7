import type { Article } from '../../content/article.ts';
import { articleMessage, type Shown } from './article-message.ts';
import { pictureOf } from './article-picture.ts';
import { picture } from './components.ts';
import { fit } from './fit.ts';
import { flowing } from './flowing.ts';
import { escapeLine } from './markdown/escape.ts';
import { prose } from './markdown/prose.ts';
import type { Message } from './message.ts';
import { wordsFor } from './words/words-for.ts';
import { timestamp } from './time.ts';

/** An article's key points, in words of ours, with its picture. */
export function showSummary(article: Article, { page = 1, version, locale }: Shown): Message {
  return articleMessage(article, { view: 'summary', page, version }, locale, () => {
    const file = pictureOf(article);
    return {
      cut: flowing(
        article.summary.flatMap((point) => {
          return prose(point, article.language, { first: '- ', rest: '  ', gap: 'line' });
        }),
      ),
      footer: () => footer(article, locale),
      ...(file && { files: [file], media: picture(`attachment://${file.name}`, file.alt) }),
    };
  });
}

function footer(article: Article, locale: string): string[] {
  const words = wordsFor(locale);
  const { byline, pictureCredit, publisher, published } = article;
  const date = published === undefined ? undefined : timestamp(published, 'f');
  const names = words.list(byline);
  return [
    words.ourSummary,
    ...(names ? [words.byline(escapeLine(fit(names, 120)))] : []),
    words.published(escapeLine(publisher.name), date),
    ...(pictureCredit ? [words.pictureCredit(escapeLine(fit(pictureCredit, 100)))] : []),
  ];
}
