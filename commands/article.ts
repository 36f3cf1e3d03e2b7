import { defineCommand } from '../src/bot/command.ts';
import { articleOption } from '../src/bot/options/article.ts';
import { pageOption } from '../src/bot/options/page.ts';
import { privateOption } from '../src/bot/options/private.ts';
import { showArticle } from '../src/views/full-text.ts';

/** Gives an article's full text, to the letter, page by page. */
export const article = defineCommand({
  name: 'article',
  description: 'The full text of an article, to the letter',
  access: 'everyone',
  options: { article: articleOption(), page: pageOption(), private: privateOption() },
  run: (options, { reader }) =>
    showArticle(options.article, { page: options.page, locale: reader.locale }),
});
