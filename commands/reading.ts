import { relatedTo } from '../content/related.ts';
import { speakersOf } from '../content/speakers.ts';
import { defineControl } from '../src/bot/command.ts';
import { versionFor } from '../src/bot/version-for.ts';
import { showArticle } from '../src/views/full-text.ts';
import { parseReadId } from '../src/views/links.ts';
import { showMore } from '../src/views/more.ts';
import { showQuotes } from '../src/views/quotes.ts';
import { showSource } from '../src/views/source.ts';
import { showSummary } from '../src/views/summary.ts';
import { articleCalled } from './article-called.ts';

/** The tabs and the pager that stand under every view of an article. Quotes and source are those of the original. */
export const read = defineControl({
  name: 'read',
  access: 'everyone',
  parse: parseReadId,
  run({ articleId, view, page, speaker, ...link }, context) {
    const article = articleCalled(articleId, context);
    const { article: shown, version } = versionFor(article, context, link.version);
    const how = { page, version, locale: context.reader.locale };
    switch (view) {
      case 'summary':
        return showSummary(shown, how);
      case 'article':
        return showArticle(shown, how);
      case 'quotes':
        return showQuotes(article, { speaker: speakersOf(article)[speaker ?? -1], ...how });
      case 'source':
        return showSource(article, how);
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
  run(articleId, context) {
    const { article } = versionFor(articleCalled(articleId, context), context);
    return showSummary(article, context.reader);
  },
});
