import type { Article, Quote } from '../../content/article.ts';
import { codeOf } from '../../content/quote-code.ts';
import { button, colours, container, picture, row, textDisplay } from './components.ts';
import { paragraphId } from './paragraph-link.ts';
import type { MadePicture, Message } from './message.ts';
import { wordsFor } from './words/words-for.ts';

/** A picture of a quote, with how to check it and the way to its place in the article. */
export function showCard(
  article: Article,
  quote: Quote,
  { file, locale }: { file: MadePicture & { readonly name: string }; locale: string },
): Message {
  const words = wordsFor(locale);
  const link = { articleId: article.id, paragraph: quote.paragraph };
  return {
    components: [
      container(colours.article, [
        picture(`attachment://${file.name}`, file.alt),
        textDisplay(`-# ${words.card.note(`\`${codeOf(article, quote)}\``)}`),
        row(button(words.verdict.open, paragraphId(link, 0))),
      ]),
    ],
    files: [file],
  };
}
