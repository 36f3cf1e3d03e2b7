import { relatedTo } from '../content/related.ts';
import { speakersOf } from '../content/speakers.ts';
import { defineControl } from '../src/bot/command.ts';
import { showArticle } from '../src/views/full-text.ts';
import { parseReadId } from '../src/views/links.ts';
import { showMore } from '../src/views/more.ts';
import { showQuotes } from '../src/views/quotes.ts';
import { showSource } from '../src/views/source.ts';
import { showSummary } from '../src/views/summary.ts';
import { articleCalled } from './article-called.ts';

/** The tabs and the pager that stand under every view of an article. */
export const read = defineControl({
  name: 'read',
  access: 'everyone',
  parse: parseReadId,
  run({ articleId, view, page, speaker }, context) {
    const article = articleCalled(articleId, context);
    const { locale } = context.reader;
    switch (view) {
      case 'summary':
        return showSummary(article, { page, locale });
      case 'article':
        return showArticle(article, { page, locale });
      case 'quotes':
        return showQuotes(article, { speaker: speakersOf(article)[speaker ?? -1], page, locale });
      case 'source':
        return showSource(article, { page, locale });
    }
  },
});

/** At the end of an article: others that share its topics. */
export const more = defineControl({
  name: 'more',
  access: 'everyone',
  parse: ([articleId]) => articleId,
  run(articleId, context) {
    const article = articleCalled(articleId, context);
    return showMore(article, relatedTo(article, context.library, mostRelated), context.reader);
  },
});

/** As many as a page of `/latest` has. */
const mostRelated = 6;

/** The menu of a list: opens the article that was picked. */
export const open = defineControl({
  name: 'open',
  access: 'everyone',
  parse: ([articleId]) => articleId,
  run: (articleId, context) => showSummary(articleCalled(articleId, context), context.reader),
});
