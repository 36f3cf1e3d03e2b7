import { defineCommand } from '../src/bot/command.ts';
import { articleOption } from '../src/bot/options/article.ts';
import { pageOption } from '../src/bot/options/page.ts';
import { privateOption } from '../src/bot/options/private.ts';
import { versionFor } from '../src/bot/version-for.ts';
import { showArticle } from '../src/views/full-text.ts';

/** Gives an article's full text, to the letter, page by page. */
export const article = defineCommand({
  name: 'article',
  description: 'The full text of an article, to the letter',
  access: 'everyone',
  options: { article: articleOption(), page: pageOption(), private: privateOption() },
  run({ page, ...asked }, context) {
    const { article: shown } = versionFor(asked.article, context);
    return showArticle(shown, { page, locale: context.reader.locale });
  },
});
